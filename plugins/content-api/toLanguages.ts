import type { Language } from './contract/index.js'
import type { Addresses } from '../api/addresses.js'

type At = { kind: 'podcast' | 'branch'; slug: string } | { kind: 'episode'; podcast: string; slug: string }

/** The URLs, in every language of the site, of a document without translated fields. */
export const toLanguages = ({
  locales,
  addresses,
  at,
}: {
  locales: string[]
  addresses: Pick<Addresses, 'apiURL' | 'pageURL'>
  at: At
}): Language[] =>
  locales.map((locale) => ({
    locale,
    url: addresses.pageURL({ ...at, locale }),
    api: addresses.apiURL({ ...at, locale }),
  }))
