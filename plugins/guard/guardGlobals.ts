import type { GlobalBeforeOperationHook } from 'payload'
import { type DataContext, toSafeData } from './toSafeData.js'

/** What is written into a global is put in a form that every database keeps. */
export const guardGlobals: GlobalBeforeOperationHook = ({ args, global, operation, overrideAccess, req }) => {
  if (operation !== 'update') return args
  const asked = args as { data?: unknown }
  const { flattenedFields = [] } = global as { flattenedFields?: DataContext['fields'] }
  const isDraftable = Boolean(global.versions && global.versions.drafts)
  const context = { fields: flattenedFields, isDraftable, req, isTrusted: Boolean(overrideAccess) }
  return { ...args, data: toSafeData(asked.data, context) } as typeof args
}
