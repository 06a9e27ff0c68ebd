import type { CollectionBeforeOperationHook } from 'payload'

/** A copy is a draft, also when the Local API copies something live. */
export const copyAsDraft: CollectionBeforeOperationHook = ({ args, operation }) =>
  operation === 'create' && 'duplicateFromID' in args && args.duplicateFromID != null
    ? { ...args, draft: true }
    : args
