import { AsyncLocalStorage } from 'node:async_hooks'

/** What an answer was made from, collected while it was made. */
export type Reads = {
  /** What changes it when something happens to it: `calls:12`, or `calls` for anything in that collection. */
  tags: Set<string>
  /** The instants at which it changes by itself, in milliseconds since 1970. */
  instants: Set<number>
}

const reading = new AsyncLocalStorage<Reads>()

/** Does something, and answers with what was read for it. */
export const collectReads = async <Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; reads: Reads }> => {
  const reads: Reads = { tags: new Set(), instants: new Set() }
  const result = await reading.run(reads, work)
  return { result, reads }
}

/** How a document is named among the reads of an answer. A global has no id. */
export const toTag = (collection: string, id: number | string | null): string => `${collection}:${id ?? ''}`

/** Notes documents that an answer was made from: those that were asked for, whether they were there or not. */
export const noteDocuments = (collection: string, ids: readonly (number | string | null)[]): void => {
  const tags = reading.getStore()?.tags
  if (tags) for (const id of ids) tags.add(toTag(collection, id))
}

/** Notes that an answer depends on which documents of some collections there are, and on each of them. */
export const noteCollections = (collections: Iterable<string>): void => {
  const tags = reading.getStore()?.tags
  if (tags) for (const collection of collections) tags.add(collection)
}

/** Notes instants before and after which an answer is not the same. Unset ones are none. */
export const noteInstants = (...instants: (Date | string | null | undefined)[]): void => {
  const noted = reading.getStore()?.instants
  if (!noted) return
  for (const instant of instants) {
    const time = instant ? new Date(instant).getTime() : Number.NaN
    if (!Number.isNaN(time)) noted.add(time)
  }
}

/** Notes what was found under an address; or, where nothing was, that anything of its collection could come to stand there. */
export const noteFound = <Found extends { id: number | string }>(
  collection: string,
  found: Found | null,
): Found | null => {
  if (found) noteDocuments(collection, [found.id])
  else noteCollections([collection])
  return found
}
