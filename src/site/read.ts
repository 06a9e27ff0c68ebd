import config from '@payload-config'
import { readLiveCall, readLiveCalls, readOrganisation } from 'payload-broadside'
import { getPayload } from 'payload'
import { cache } from 'react'
import type { Colours } from './toPalette.js'

// Each is read once a request: a page and its metadata ask for the same. Nothing is kept from one to the next, so
// that what was published a moment ago is there.

/** The running Payload. */
export const readPayload = () => getPayload({ config })

/** The content locales, and the one whose pages have no prefix. */
export const readLocales = cache(async (): Promise<{ all: string[]; first: string }> => {
  const { localization } = (await readPayload()).config
  if (!localization) throw new Error('The site needs `localization` in payload.config.ts.')
  return { all: localization.localeCodes, first: localization.defaultLocale }
})

/** The public address of the site, without a trailing slash. */
export const readSiteURL = async (): Promise<string> => (await readPayload()).config.serverURL

/** The front page's address in a language. */
export const readHome = async (locale: string): Promise<string> =>
  locale === (await readLocales()).first ? '/' : `/${locale}`

/** The organisation's two colours. */
export const readColours = cache(async (): Promise<Colours> => {
  const payload = await readPayload()
  const { accentColour, inkColour } = await payload.findGlobal({
    slug: 'organisation',
    select: { accentColour: true, inkColour: true },
    depth: 0,
    overrideAccess: true,
  })
  return { accent: accentColour, ink: inkColour }
})

/** The live call at an address. */
export const readCall = cache(async (slug: string, locale: string) =>
  readLiveCall({ payload: await readPayload(), slug, locale }),
)

/** Everything on the front page: open calls, closing soonest first, those to come, and what came of earlier ones. */
export const readFront = cache(async (locale: string) => {
  const payload = await readPayload()
  const [organisation, open, upcoming, closed] = await Promise.all([
    readOrganisation({ payload, locale }),
    readLiveCalls({ payload, locale, state: 'open', limit: 50 }),
    readLiveCalls({ payload, locale, state: 'upcoming', limit: 12 }),
    readLiveCalls({ payload, locale, state: 'closed', limit: 12 }),
  ])
  return { organisation, open: open.items, upcoming: upcoming.items, closed: closed.items }
})
