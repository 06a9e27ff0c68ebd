import type { Config, Plugin } from 'payload'
import { addRoutes } from '../api/index.js'
import { routes } from './routes.js'
import { type ContentAPISettings, settingsKey } from './settings.js'

export { readLiveArticles } from './articles/readLiveArticles.js'
export { readLiveBooks } from './books/readLiveBooks.js'
export { readBranchAddress } from './branches/readBranchAddress.js'
export { type LiveBranch, readLiveBranch } from './branches/readLiveBranch.js'
export { type BranchesQuery, readLiveBranches } from './branches/readLiveBranches.js'
export { readLiveCountries } from './branches/readLiveCountries.js'
export { isCallGone } from './calls/isCallGone.js'
export { readCallAddress } from './calls/readCallAddress.js'
export { readDraftCall } from './calls/readDraftCall.js'
export { type LiveCall, readLiveCall } from './calls/readLiveCall.js'
export { readLiveCalls } from './calls/readLiveCalls.js'
export { type LiveReadingList, type ReadBooks, readLiveReadingList } from './calls/readLiveReadingList.js'
export { readReadingListAddress } from './calls/readReadingListAddress.js'
export { type FoundEpisode, readEpisodeAddress } from './episodes/readEpisodeAddress.js'
export { type LiveEpisode, readLiveEpisode } from './episodes/readLiveEpisode.js'
export type { ListQuery } from '../api/lists.js'
export { readOrganisation } from './organisation/readOrganisation.js'
export type { Page } from '../api/pages.js'
export { type LivePodcast, readLivePodcast } from './podcasts/readLivePodcast.js'
export { readLivePodcasts } from './podcasts/readLivePodcasts.js'
export { readPodcastAddress } from './podcasts/readPodcastAddress.js'
export { readLiveSlogans } from './slogans/readLiveSlogans.js'

/** Live calls and what they lead to, resolved and localised: the content API at `/api/v1`, and the same reads for a site beside it. */
export const contentAPI =
  (settings: ContentAPISettings): Plugin =>
  (config: Config): Config =>
    addRoutes({ ...config, custom: { ...config.custom, [settingsKey]: settings } }, routes)
