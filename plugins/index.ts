export { type CallState, readCallState } from '../collections/calls/readCallState.js'
export { slugs } from '../collections/slugs.js'
export { broadside } from './broadside.js'
export { type DueWork, startDueWork } from './due-work/index.js'
export { createFirstAdmin, type FirstAdminData } from './first-admin/createFirstAdmin.js'
export { FirstAdminRefused, type SetupProblem, setupProblems } from './first-admin/errors.js'
export { hasSetupDoor } from './first-admin/setupToken.js'
export { ConfigError } from './errors.js'
export type { BroadsideOptions } from './options.js'
export type { CollectionOverride } from './overrides.js'
export { readPreviewer } from './preview/index.js'
export {
  type LiveCall,
  readCallAddress,
  readDraftCall,
  readLiveCall,
  readLiveCalls,
  readOrganisation,
} from './content-api/index.js'
