import type { Config, Plugin } from 'payload'
import { addEndpoints } from '../extend.js'
import { endpoints } from './endpoints.js'
import { type LiveCallsSettings, settingsKey } from './settings.js'

export { readCallAddress } from './readCallAddress.js'
export { readDraftCall } from './readDraftCall.js'
export { type LiveCall, readLiveCall } from './readLiveCall.js'
export { readLiveCalls } from './readLiveCalls.js'
export { readOrganisation } from './readOrganisation.js'

/** Live calls, resolved and localised: the content API at `/api/v1`, and the same reads for a site beside it. */
export const liveCalls =
  (settings: LiveCallsSettings): Plugin =>
  (config: Config): Config =>
    addEndpoints({ ...config, custom: { ...config.custom, [settingsKey]: settings } }, endpoints)
