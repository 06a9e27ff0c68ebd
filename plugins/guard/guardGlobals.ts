import type { GlobalBeforeOperationHook } from 'payload'
import { type DataContext, toSafeData } from './toSafeData.js'

/** What is written into a global by a door is put in a form that every database keeps. */
export const guardGlobals: GlobalBeforeOperationHook = ({ args, global, operation, overrideAccess }) => {
  if (overrideAccess || operation !== 'update') return args
  const asked = args as { data?: unknown }
  const { flattenedFields = [] } = global as { flattenedFields?: DataContext['fields'] }
  const isDraftable = Boolean(global.versions && global.versions.drafts)
  return { ...args, data: toSafeData(asked.data, { fields: flattenedFields, isDraftable }) } as typeof args
}
