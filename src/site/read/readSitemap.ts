import type { Payload } from 'payload'
import { type AddressKind, countPublicAddresses, readPublicAddresses } from 'payload-broadside'
import { type Entry, renderSitemap, renderSitemapIndex } from './renderSitemap.js'
import { toPath } from './toRoute.js'

type FileKind = AddressKind | 'pages'
type File = { kind: FileKind; locale: string; page: number }

const kinds: FileKind[] = ['pages', 'calls', 'podcasts', 'episodes', 'branches']

/** How many addresses a file has at most; sitemaps.org allows 50,000. */
const usualSize = 10_000

/** How many documents a file has: a call has a page for its reading list too. */
const toLimit = (kind: FileKind, size: number): number => (kind === 'calls' ? Math.floor(size / 2) : size)

const toName = ({ kind, locale, page }: File): string => `${kind}-${locale}-${page}.xml`

const readLocales = ({ config: { localization } }: Payload): { all: string[]; first: string } => {
  if (!localization) throw new Error('The site needs `localization` in payload.config.ts.')
  return { all: localization.localeCodes, first: localization.defaultLocale }
}

/** What a file's name asks for; `null` where it is none of ours. */
const parseName = (payload: Payload, name: string): File | null => {
  const [, kind, locale, page] = /^([a-z]+)-(.+)-([1-9]\d{0,5})\.xml$/.exec(name) ?? []
  const known = kinds.find((one) => one === kind)
  return known && locale && readLocales(payload).all.includes(locale)
    ? { kind: known, locale, page: Number(page) }
    : null
}

const toURL = (payload: Payload, locale: string, segments: string[]): string =>
  payload.config.serverURL + toPath({ prefix: locale, segments }, readLocales(payload).first)

/** The pages that are of no document. */
const readPages = async (payload: Payload, locale: string): Promise<Entry[]> => {
  const branches = await countPublicAddresses({ payload, kind: 'branches', locale })
  return [[], ...(branches > 0 ? [['branches']] : [])].map((segments) => ({
    url: toURL(payload, locale, segments),
    changed: null,
  }))
}

/** The index of the sitemap's files: one for each kind of page, language and ten thousand addresses. */
export const readSitemapIndex = async (payload: Payload, { size = usualSize } = {}): Promise<string> => {
  const files: File[] = []
  for (const locale of readLocales(payload).all)
    for (const kind of kinds) {
      const total = kind === 'pages' ? 1 : await countPublicAddresses({ payload, kind, locale })
      for (let page = 1; page <= Math.ceil(total / toLimit(kind, size)); page++)
        files.push({ kind, locale, page })
    }
  return renderSitemapIndex(files.map((file) => `${payload.config.serverURL}/sitemap/${toName(file)}`))
}

/** A file of the sitemap by its name; `null` where there is none. */
export const readSitemapFile = async (
  payload: Payload,
  name: string,
  { size = usualSize } = {},
): Promise<string | null> => {
  const file = parseName(payload, name)
  if (!file) return null
  const { kind, locale, page } = file
  if (kind === 'pages') return page === 1 ? renderSitemap(await readPages(payload, locale)) : null
  const limit = toLimit(kind, size)
  const addresses = await readPublicAddresses({ payload, kind, locale, page, limit })
  if (addresses.length === 0) return null
  return renderSitemap(
    addresses.flatMap(({ url, modifiedAt: changed, hasBooks }) => [
      { url, changed },
      ...(hasBooks ? [{ url: `${url}/books`, changed }] : []),
    ]),
  )
}
