import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook } from 'payload'
import { toWrittenBy, writtenByName } from './writtenBy.js'

/** Says in each version who wrote it, whatever a client sends. */
export const keepWriter: CollectionBeforeChangeHook = ({ data, req }) => ({
  ...data,
  [writtenByName]: toWrittenBy(req),
})

/** The same for a global. */
export const keepGlobalWriter: GlobalBeforeChangeHook = ({ data, req }) => ({
  ...data,
  [writtenByName]: toWrittenBy(req),
})
