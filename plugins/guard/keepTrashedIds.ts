import type { CollectionBeforeOperationHook } from 'payload'

/**
 * A relation to something in the trash is answered by its id, at any depth, as one to what may not be read is. Payload
 * reads it from the trash and then puts `null` in its place, where the id was: a row would lead nowhere, and whoever wrote
 * the answer back would lose it.
 */
export const keepTrashedIds: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { currentDepth = 0, trash } = args as { currentDepth?: number; trash?: boolean }
  // Only what fills a relation in has a depth that it is at.
  return operation === 'read' && trash && currentDepth > 0 ? { ...args, trash: false } : args
}
