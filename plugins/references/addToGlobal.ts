import type { GlobalConfig } from 'payload'
import { keepGlobalReferences } from './hooks/keepReferences.js'

/** A global that is looked into. */
export const addToGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    afterChange: [...(global.hooks?.afterChange ?? []), keepGlobalReferences],
  },
})
