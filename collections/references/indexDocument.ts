import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { readTransactionId } from '../uniqueness/claims/transactions.js'
import { type Content, isSameContent, type Row, toStoredContent } from './content.js'
import { type Key, type Source, toKey } from './key.js'
import { readContent, readDraftContent } from './readContent.js'
import { addRow, readRow } from './rows.js'
import { readSettings } from './settings.js'
import { storeUse } from './storeUse.js'

type Runs = Map<Key, { current: Promise<unknown>; next?: Promise<unknown> }>
const runs = new WeakMap<Payload, Runs>()

/**
 * Runs work for a key one run at a time within this process. Callers that arrive during a run share a single next run,
 * which starts after it and therefore sees all of their changes.
 */
export const together = <Result>(
  payload: Payload,
  key: Key,
  work: () => Promise<Result>,
): Promise<Result> => {
  const known: Runs = runs.get(payload) ?? new Map()
  runs.set(payload, known)
  const run = known.get(key)
  if (run?.next) return run.next as Promise<Result>

  const begin = (): Promise<Result> => {
    const current = work().finally(() => {
      if (known.get(key)?.current === current && !known.get(key)?.next) known.delete(key)
    })
    known.set(key, { current })
    return current
  }
  if (!run) return begin()
  // A failure of the current run concerns its own callers only.
  const next = run.current.then(begin, begin)
  run.next = next
  return next
}

/** A source to index. */
export type Asked = {
  req: PayloadRequest
  source: Source
  /** The source was created by this request. In a transaction, nobody else can see it yet. */
  isNew?: boolean
  /** Only a draft was saved, so the stored document is unchanged. */
  isDraftOnly?: boolean
  /** Reads the whole row, whose columns may contradict each other if something else wrote it. */
  isThorough?: boolean
}

/** Whether a source was live according to the index, and whether it is now. */
export type Kept = { wasLive: boolean; isLive: boolean }

/** The same, with the targets that a live source gained and lost. */
type Written = Kept & { added: Key[]; removed: Key[] }

/** The targets of a row whose source is live. */
export const toLive = (row: Content | null | undefined): Key[] => (row?.sourceIsLive ? (row.live ?? []) : [])

/**
 * Writes the row with optimistic locking: stores a token, reads the source, writes, and starts over if another writer
 * replaced the token.
 */
const writeRow = async ({
  req,
  source,
  isNew,
  isDraftOnly,
  isThorough,
  isInTransaction,
}: Asked & { isInTransaction: boolean }): Promise<Written> => {
  const { payload } = req
  const key = toKey(source)
  const collection = readSettings(payload).slug as CollectionSlug
  const where: Where = { source: { equals: key } }
  let wasLive: boolean | undefined
  const before = new Set<Key>()

  for (let tries = 0; ; tries++) {
    const token = randomUUID()
    const isThere = (await payload.db.updateOne({
      collection,
      where,
      data: { token },
      options: { atomic: true } as never,
      req,
    })) as unknown as Row | null
    const own = isThere && !isThorough ? toStoredContent(isThere) : undefined
    const known = own ?? (isThere && (await readRow({ payload, req, source: key })))
    // After a collision with another writer, everything is read.
    const content =
      (known && isDraftOnly && tries === 0 && (await readDraftContent({ payload, req, source }, known))) ||
      (await readContent({ payload, req, source }))
    if (!content) {
      for (const target of toLive(known)) before.add(target)
      await payload.db.deleteMany({ collection, where, req })
      return { wasLive: wasLive ?? false, isLive: false, added: [], removed: [...before] }
    }
    const { sourceIsLive: isLive } = content
    const after = new Set(toLive(content))
    const toWritten = () => ({
      wasLive: wasLive ?? false,
      isLive,
      // After a collision, an earlier try may already have stored it.
      added: [...after].filter((target) => tries > 0 || !before.has(target)),
      removed: [...before].filter((target) => !after.has(target)),
    })
    if (!isThere) {
      // An uncommitted change may still be rolled back, so a row created outside of the transaction starts out empty.
      const isOutside = isInTransaction && !isNew
      const isMade = await addRow({
        payload,
        req: isInTransaction && isNew ? req : undefined,
        source,
        content: isOutside ? undefined : content,
        token,
      })
      wasLive ??= false
      if (isMade && !isOutside) return toWritten()
      continue
    }
    wasLive ??= known?.sourceIsLive === true
    for (const target of toLive(known)) before.add(target)
    // A writer that has taken the token since reads later than this, and corrects the row.
    if (known && isSameContent(known, content)) return toWritten()
    await payload.db.updateOne({
      collection,
      id: isThere.id,
      // SQL needs all required fields. The token keeps whatever the last writer stored.
      data: { ...content, source: key, noun: isThere.noun },
      returning: false,
      req,
    })
    // In a transaction the token is a lock: nobody else has written since.
    if (isInTransaction) return toWritten()
    const kept = await readRow({ payload, req, source: key })
    if (kept?.token === token) return toWritten()
    // A random wait keeps two writers in lockstep from blocking each other forever.
    await sleep(Math.random() * 20)
  }
}

/**
 * Updates a source's row to what the source points to now. The last state wins, however many callers and processes do
 * so at once (docs/decisions/010-references.md). In a transaction the token acts as a lock.
 */
export const indexDocument = async (asked: Asked): Promise<Kept> => {
  const { req, source } = asked
  const isInTransaction = (await readTransactionId(req)) !== null
  const write = async (): Promise<Kept> => {
    const { added, removed, ...kept } = await writeRow({ ...asked, isInTransaction })
    await storeUse({ req, source, added, removed })
    return kept
  }
  // A transaction must not wait here, since the one it waits for could be waiting for it.
  if (isInTransaction) return write()
  // Draft saves have runs of their own, because callers of a shared run need all of its work.
  return together(req.payload, `${toKey(source)} ${asked.isDraftOnly ? 'draft' : ''}`, write)
}
