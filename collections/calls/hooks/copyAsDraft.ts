import type { CollectionBeforeOperationHook } from 'payload'

/** A copy of a call is a draft, also when the Local API copies a live one. */
export const copyAsDraft: CollectionBeforeOperationHook = ({ args, operation }) =>
  operation === 'create' && 'duplicateFromID' in args && args.duplicateFromID != null
    ? { ...args, draft: true }
    : args
