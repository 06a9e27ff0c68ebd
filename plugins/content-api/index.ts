import type { Config, Plugin } from 'payload'
import { addRoutes } from '../api/index.js'
import { toRoutes } from './routes.js'
import { type ContentAPISettings, settingsKey } from './settings.js'

export { readLiveArticles } from './articles.js'
export { readLiveBooks } from './books.js'
export {
  type BranchesQuery,
  type LiveBranch,
  readBranchAddress,
  readLiveBranch,
  readLiveBranches,
  readLiveCountries,
} from './branches/readBranches.js'
export { isCallGone, type LiveCall, readCallAddress, readDraftCall, readLiveCall } from './calls/readCall.js'
export { readLiveCalls } from './calls/readCalls.js'
export {
  type LiveReadingList,
  type ReadBooks,
  readLiveReadingList,
  readReadingListAddress,
} from './calls/readingList.js'
export {
  type FoundEpisode,
  type LiveEpisode,
  readEpisodeAddress,
  readLiveEpisode,
} from './episodes/readEpisodes.js'
export type { ListQuery } from '../api/lists.js'
export { toGraph, toOrganisationThing } from './jsonLd.js'
export { readOrganisation } from './organisation.js'
export type { Page } from '../api/pages.js'
export {
  type LivePodcast,
  readLivePodcast,
  readLivePodcasts,
  readPodcastAddress,
} from './podcasts/readPodcasts.js'
export {
  type AddressKind,
  countPublicAddresses,
  type PublicAddress,
  readPublicAddresses,
} from './publicAddresses.js'
export { readLiveSlogans } from './slogans.js'

/**
 * The content API at `/api/v1`: live calls and what they use, resolved and localised. The site reads the same
 * functions.
 */
export const contentAPI =
  (settings: ContentAPISettings): Plugin =>
  (config: Config): Config =>
    addRoutes({ ...config, custom: { ...config.custom, [settingsKey]: settings } }, toRoutes(settings))
