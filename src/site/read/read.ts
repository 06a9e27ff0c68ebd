import config from '@payload-config'
import { getPayload } from 'payload'
import {
  readLiveBranch,
  readLiveCall,
  readLiveCalls,
  readLiveCountries,
  readLiveEpisode,
  readLivePodcast,
  readLiveReadingList,
  noteCollections,
  noteDocuments,
  readOrganisation,
} from 'payload-broadside'
import type { Colours } from '../frame/toPalette.js'
import { noted } from './drawn.js'
import { toOwnPaths } from './toOwnPaths.js'
import { type Address, type Places, toPath } from './toRoute.js'

// Each is read once a request, since a page and its metadata ask for the same, and noted among the inputs of the page.

/** The running Payload. */
export const readPayload = () => getPayload({ config })

/** The content locales, and the one whose pages have no prefix. */
export const readLocales = noted(async (): Promise<{ all: string[]; first: string }> => {
  const { localization } = (await readPayload()).config
  if (!localization) throw new Error('The site needs `localization` in payload.config.ts.')
  return { all: localization.localeCodes, first: localization.defaultLocale }
})

/** The public address of the site, without a trailing slash. */
export const readSiteURL = async (): Promise<string> => (await readPayload()).config.serverURL

/** What a page shows of an answer: with addresses that work under every name of this server. */
export const toOwnAddresses = async <Answer>(answer: Answer): Promise<Answer> =>
  toOwnPaths(answer, await readSiteURL())

/** The path of a page in a language. */
const readPath = async (locale: string, segments: string[]): Promise<string> =>
  toPath({ prefix: locale, segments }, (await readLocales()).first)

/** A page's address in every language of the site, from the segments that it has in all of them. */
export const readAddresses = noted(async (...segments: string[]): Promise<Address[]> => {
  const [{ all }, site] = await Promise.all([readLocales(), readSiteURL()])
  return Promise.all(
    all.map(async (locale) => ({ locale, url: `${site}${await readPath(locale, segments)}` })),
  )
})

/** Where every page of a language leads to. */
export const readPlaces = noted(async (locale: string): Promise<Places> => {
  const payload = await readPayload()
  noteCollections(['branches'])
  // Counted, for it is asked on every page; what is in the trash is not counted.
  const { totalDocs } = await payload.count({
    collection: 'branches',
    where: { _status: { equals: 'published' } },
    overrideAccess: true,
  })
  return {
    home: await readPath(locale, []),
    branches: totalDocs > 0 ? await readPath(locale, ['branches']) : null,
  }
})

/** Who speaks, in a language. */
export const getOrganisation = noted(async (locale: string) =>
  readOrganisation({ payload: await readPayload(), locale }),
)

/** The organisation's two colours. */
export const readColours = noted(async (): Promise<Colours> => {
  const payload = await readPayload()
  noteDocuments('organisation', [null])
  const { accentColour, inkColour } = await payload.findGlobal({
    slug: 'organisation',
    select: { accentColour: true, inkColour: true },
    depth: 0,
    overrideAccess: true,
  })
  return { accent: accentColour, ink: inkColour }
})

/** The live call at an address. */
export const readCall = noted(async (slug: string, locale: string) =>
  readLiveCall({ payload: await readPayload(), slug, locale }),
)

/** The reading list of the live call at an address. */
export const readReadingList = noted(async (slug: string, locale: string) =>
  readLiveReadingList({ payload: await readPayload(), slug, locale }),
)

/** The podcast at an address, with a page of its episodes. */
export const readPodcast = noted(async (slug: string, locale: string, page: number) =>
  readLivePodcast({ payload: await readPayload(), slug, locale, page }),
)

/** The episode at an address. */
export const readEpisode = noted(async (podcast: string, slug: string, locale: string) =>
  readLiveEpisode({ payload: await readPayload(), podcast, slug, locale }),
)

/** The branch at an address. */
export const readBranch = noted(async (slug: string, locale: string) =>
  readLiveBranch({ payload: await readPayload(), slug, locale }),
)

/** All branches by country and city. */
export const readCountries = noted(async (locale: string) =>
  readLiveCountries({ payload: await readPayload(), locale }),
)

/** Everything on the front page: open calls, closing soonest first, those to come, and what came of earlier ones. */
export const readFront = noted(async (locale: string) => {
  const payload = await readPayload()
  const [organisation, open, upcoming, closed] = await Promise.all([
    getOrganisation(locale),
    readLiveCalls({ payload, locale, state: 'open', limit: 50 }),
    readLiveCalls({ payload, locale, state: 'upcoming', limit: 12 }),
    readLiveCalls({ payload, locale, state: 'closed', limit: 12 }),
  ])
  return { organisation, open: open.items, upcoming: upcoming.items, closed: closed.items }
})
