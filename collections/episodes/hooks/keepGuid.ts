import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'

/** An episode has a GUID from the beginning, as it was given or made here, which never changes, whatever a client sends. */
export const keepGuid: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const known: unknown = operation === 'update' ? originalDoc?.guid : data.guid
  return { ...data, guid: known || randomUUID() }
}
