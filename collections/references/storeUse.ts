import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { whenTransactionEnds } from '../uniqueness/claims/transactions.js'
import { isPossibleId, type Key, parseKey, type Source, toNoun } from './key.js'
import { isUsedByLive, readRoots } from './liveUse.js'
import { readRows } from './rows.js'
import { toPointed } from './toPointing.js'
import { hasUseField, useFieldName, whereUsedByLive } from './useField.js'

type Asking = { payload: Payload; req?: PayloadRequest }

// Databases limit the number of values in a query.
const many = 1000

/** The documents of collections with a use field. */
const toTracked = (payload: Payload, keys: Iterable<Key>): Key[] =>
  [...keys].filter((key) => {
    const { slug, id } = parseKey(payload, key)
    return id !== null && hasUseField(payload, slug) && isPossibleId(payload, slug, id)
  })

const store = async (
  { payload, req }: Asking,
  { slug, ids, isUsed }: { slug: string; ids: unknown[]; isUsed: boolean },
): Promise<void> => {
  for (let from = 0; from < ids.length; from += many) {
    const where: Where = {
      and: [
        { id: { in: ids.slice(from, from + many) } },
        isUsed ? { [useFieldName]: { not_equals: true } } : whereUsedByLive(),
      ],
    }
    await payload.db.updateMany({
      collection: slug as CollectionSlug,
      where,
      // Otherwise some adapters would set the current time.
      data: { [useFieldName]: isUsed, updatedAt: null },
      returning: false,
      req,
    })
  }
}

/** Whether documents of this collection can point to any with a use field. */
const canPoint = (payload: Payload, slug: string): boolean =>
  [...toPointed(payload, slug)].some((one) => hasUseField(payload, one))

/** The tracked targets of these documents, if they are live. Takes no query if their collections can't have any. */
const readTargets = async ({ payload, req }: Asking, keys: Key[]): Promise<Key[]> => {
  const pointing = keys.filter((key) => canPoint(payload, parseKey(payload, key).slug))
  if (pointing.length === 0) return []
  const rows = await readRows({
    payload,
    req,
    where: [{ sourceIsLive: { equals: true } }],
    among: { field: 'source', values: pointing },
    select: { source: true, live: true },
  })
  return toTracked(payload, new Set(rows.flatMap(({ live }) => live)))
}

/** Marks these documents and everything they point to as used by live content. */
const storeUsed = async (asking: Asking, keys: Key[]): Promise<void> => {
  const { payload } = asking
  const seen = new Set(keys)
  for (let level = keys; level.length > 0;) {
    const sources = level.map((key) => parseKey(payload, key))
    // In a fixed order, so that two transactions can't deadlock.
    for (const collection of [...new Set(sources.map(({ slug }) => slug))].sort()) {
      const ids = sources.filter(({ slug }) => slug === collection).map(({ id }) => id)
      await store(asking, { slug: collection, ids, isUsed: true })
    }
    const below = await readTargets(asking, level)
    level = below.filter((key) => !seen.has(key))
    for (const key of level) seen.add(key)
  }
}

/** Whether the stored use of a document is wrong. */
const isWrong = async ({ payload, req }: Asking, { slug, id }: Source, isUsed: boolean): Promise<boolean> => {
  const other = isUsed ? { [useFieldName]: { not_equals: true } } : whereUsedByLive()
  const wrong = await payload.db.findOne({
    collection: slug as CollectionSlug,
    where: { and: [{ id: { equals: id } }, other] },
    select: { [useFieldName]: true },
    req,
  })
  return Boolean(wrong)
}

/**
 * Corrects the stored use of these documents by the index, and of the documents they point to. Outside of a request, others
 * may write the index meanwhile, so it checks again after each correction.
 */
export const settleUse = async (asking: Asking, keys: Key[]): Promise<void> => {
  const { payload, req } = asking
  for (const waiting = [...keys].sort(); waiting.length > 0;) {
    const key = waiting.shift()!
    const source = parseKey(payload, key)
    const { slug: collection, id } = source
    const isUsed = await isUsedByLive({ ...asking, collection, id: id! })
    const isEnd = req !== undefined && !canPoint(payload, collection)
    if (!isEnd && !(await isWrong(asking, source, isUsed))) continue
    await store(asking, { slug: collection, ids: [id], isUsed })
    if (!req) waiting.push(key)
    waiting.push(...(await readTargets(asking, [key])))
  }
}

/**
 * Updates the stored use of the targets that a source gained and lost, in the request's transaction.
 *
 * Two transactions don't see each other: if they remove the last two uses of a document, each still finds the other's. So
 * both check again after their commits. SQLite runs one transaction at a time.
 */
export const storeUse = async ({
  req,
  source,
  ...changed
}: {
  req: PayloadRequest
  source: Source
  /** Its new targets. */
  added: readonly Key[]
  /** The targets it no longer has. */
  removed: readonly Key[]
}): Promise<void> => {
  const { payload } = req
  const added = toTracked(payload, changed.added)
  const removed = toTracked(payload, changed.removed)
  if (added.length + removed.length === 0) return
  const { slug: collection, id } = source
  const isPublic =
    added.length > 0 &&
    (readRoots(payload).has(toNoun(source)) ||
      (id !== null && (await isUsedByLive({ payload, req, collection, id }))))
  if (isPublic) await storeUsed({ payload, req }, added)
  await settleUse({ payload, req }, removed)
  if ((payload.db as { name?: string }).name === 'sqlite') return
  const again = async () => void (await settleUse({ payload }, [...added, ...removed]))
  const isFollowed = await whenTransactionEnds(req, async ({ isCommitted }) => {
    if (isCommitted) await again()
  })
  if (!isFollowed) await again()
}

/** Returns the documents of a page whose stored use is wrong. */
export const findWrongUse = async (payload: Payload, keys: Key[]): Promise<Key[]> => {
  const wrong: Key[] = []
  for (const key of toTracked(payload, keys)) {
    const source = parseKey(payload, key)
    const isUsed = await isUsedByLive({ payload, collection: source.slug, id: source.id! })
    if (await isWrong({ payload }, source, isUsed)) wrong.push(key)
  }
  return wrong
}
