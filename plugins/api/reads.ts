import { AsyncLocalStorage } from 'node:async_hooks'
import { toTag } from '../../collections/revisions/events.js'

/** The inputs of an answer, collected while it is made. */
export type Reads = {
  /** The documents and collections it depends on: `calls:12`, or `calls` for anything in the collection. */
  tags: Set<string>
  /** The times at which it changes by itself, in milliseconds since 1970. */
  instants: Set<number>
}

// Shared by all copies of this module: the memory may belong to another bundle than the readers.
const everywhere = globalThis as { [key: symbol]: AsyncLocalStorage<Reads> | undefined }
const reading = (everywhere[Symbol.for('payload-broadside/reads')] ??= new AsyncLocalStorage<Reads>())

/** Adds inputs to those of the answer that is being made. */
export const noteReads = ({ tags, instants }: Reads): void => {
  const all = reading.getStore()
  for (const tag of tags) all?.tags.add(tag)
  for (const instant of instants) all?.instants.add(instant)
}

/** Runs a function and returns what it read along with its result. An answer around it reads the same. */
export const collectReads = async <Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; reads: Reads }> => {
  const reads: Reads = { tags: new Set(), instants: new Set() }
  const result = await reading.run(reads, work)
  noteReads(reads)
  return { result, reads }
}

/** Records the documents that were asked for, found or not. */
export const noteDocuments = (collection: string, ids: readonly (number | string | null)[]): void => {
  const tags = reading.getStore()?.tags
  if (tags) for (const id of ids) tags.add(toTag(collection, id))
}

/** Records a dependency on the members of collections, and on each of them. */
export const noteCollections = (collections: Iterable<string>): void => {
  const tags = reading.getStore()?.tags
  if (tags) for (const collection of collections) tags.add(collection)
}

/** Records times at which the answer changes. Unset ones are ignored. */
export const noteInstants = (...instants: (Date | string | null | undefined)[]): void => {
  const noted = reading.getStore()?.instants
  if (!noted) return
  for (const instant of instants) {
    const time = instant ? new Date(instant).getTime() : Number.NaN
    if (!Number.isNaN(time)) noted.add(time)
  }
}

/** Records the document found at an address or, if none was, the whole collection, because one could appear there. */
export const noteFound = <Found extends { id: number | string }>(
  collection: string,
  found: Found | null,
): Found | null => {
  if (found) noteDocuments(collection, [found.id])
  else noteCollections([collection])
  return found
}
