import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Who organises a branch is told in its own document only: in a list, databases that only speak MongoDB’s protocol share a
 * join’s limit and count among its rows.
 */
export const leaveJoinsOutOfLists: CollectionBeforeOperationHook = ({ args, operation }) =>
  operation === 'read' && !('id' in args) ? ({ ...args, joins: false } as never) : args
