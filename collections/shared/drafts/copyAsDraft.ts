import type { CollectionBeforeOperationHook } from 'payload'

/**
 * A copy is a draft, also when the Local API copies something live. So is a document that is read and sent back whole as
 * a draft, with the status of what is live among its fields: the panel's "Copy to locale" does that.
 */
export const copyAsDraft: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'create')
    return 'duplicateFromID' in args && args.duplicateFromID != null ? { ...args, draft: true } : args
  if (operation !== 'update') return args
  const { id, draft, data } = args as { id?: unknown; draft?: boolean; data?: Record<string, unknown> }
  // Nobody writes this field, so a document that holds it was read. A bulk update names no document.
  const isWhole = id !== undefined && data?.firstPublishedAt != null
  if (!isWhole || !draft || data._status !== 'published') return args
  return { ...args, data: { ...data, _status: 'draft' } }
}
