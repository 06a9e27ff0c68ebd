import type { Config, Plugin } from 'payload'
import { addEndpoints } from '../extend.js'
import { endpoints } from './endpoints.js'
import { type ContentAPISettings, settingsKey } from './settings.js'

export { readCallAddress } from './calls/readCallAddress.js'
export { readDraftCall } from './calls/readDraftCall.js'
export { type LiveCall, readLiveCall } from './calls/readLiveCall.js'
export { readLiveCalls } from './calls/readLiveCalls.js'
export { readOrganisation } from './organisation/readOrganisation.js'

/** Live calls, resolved and localised: the content API at `/api/v1`, and the same reads for a site beside it. */
export const contentAPI =
  (settings: ContentAPISettings): Plugin =>
  (config: Config): Config =>
    addEndpoints({ ...config, custom: { ...config.custom, [settingsKey]: settings } }, endpoints)
