export { IN_USE, InUseError, type Obstacle } from './errors.js'
export {
  type Difference,
  rebuildReferences,
  type RebuiltReferences,
} from '../../collections/references/rebuild.js'
export { publicByUse } from '../../collections/references/publicByUse.js'
export { isUsedByLive, type LiveUse, readLiveUse } from '../../collections/references/liveUse.js'
export type { ReferencesOptions } from '../../collections/references/settings.js'
export { references } from './references.js'
export { readUses } from './readUses.js'
export type { Use, Uses, UseState } from './uses.js'
