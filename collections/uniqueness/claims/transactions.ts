import { randomUUID } from 'node:crypto'
import {
  commitTransaction,
  getDataLoader,
  initTransaction,
  isolateObjectProperty,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

type Session = { db?: unknown; resolve: () => Promise<void>; reject: () => Promise<void> }
type Adapter = {
  sessions?: Record<string, Session>
  execute?: (args: { db: unknown; raw: string }) => Promise<unknown>
}
type Task<T> = (nested: PayloadRequest) => Promise<T>

/** The last nested task of each session. */
const lastWithin = new WeakMap<Session, Promise<unknown>>()

/** Registers a Payload session that is a savepoint within the current Drizzle transaction. */
const beginSavepoint = async (adapter: Adapter, { db }: Session): Promise<string> => {
  const id = randomUUID()
  const run = async (sql: string) => void (await adapter.execute!({ db, raw: `${sql} "${id}"` }))
  await run('SAVEPOINT')
  const resolve = () => run('RELEASE SAVEPOINT')
  adapter.sessions![id] = { db, resolve, reject: () => run('ROLLBACK TO SAVEPOINT').then(resolve) }
  return id
}

const run = async <T>(req: PayloadRequest, task: Task<T>, session?: Session): Promise<T> => {
  const { db } = req.payload
  const nested = isolateObjectProperty(req, ['transactionID', 'payloadDataLoader'])
  delete nested.transactionID
  // A data loader sets the `transactionID` of its request when it populates. With a shared one, the outer request would
  // lose its own and never commit.
  nested.payloadDataLoader = getDataLoader(nested)
  const within = await readTransactionId(req)
  if (session?.db) nested.transactionID = await beginSavepoint(db as unknown as Adapter, session)
  else if (within && !session)
    nested.transactionID = (await db.beginTransaction({ within } as never)) ?? undefined
  else await initTransaction(nested)
  await followOuter(nested, req)
  try {
    const result = await task(nested)
    if (await nested.transactionID) await commitTransaction(nested)
    return result
  } catch (error) {
    await killTransaction(nested)
    throw error
  }
}

/**
 * Runs a task in a nested transaction: if it fails, only the task is rolled back. Postgres uses a savepoint, because a
 * second connection would wait for rows the first has written. SQLite's queue creates one when given the outer
 * transaction (docs/decisions/019-whole-writes.md).
 */
export const nestTransaction = async <T>(req: PayloadRequest, task: Task<T>): Promise<T> => {
  const id = await readTransactionId(req)
  const session = id ? (req.payload.db as unknown as Adapter).sessions?.[id] : undefined
  if (!session?.db) return run(req, task, session)
  // Runs one after another, because releasing the older of two savepoints would also end the newer.
  const before = lastWithin.get(session)
  const mine = Promise.resolve(before).then(
    () => run(req, task, session),
    () => run(req, task, session),
  )
  lastWithin.set(session, mine)
  return mine
}

type TransactionId = number | string
type Ending = { isCommitted: boolean }
type Follow = (ending: Ending) => Promise<void>

type Known = { waiting: Map<TransactionId, Follow[]>; outer: Map<TransactionId, TransactionId> }

const known = new WeakMap<object, Known>()

/**
 * Makes {@link whenTransactionEnds} work for a database. Call it once, at boot, after anything else that replaces the
 * adapter's methods.
 */
export const watchTransactions = ({ db, logger }: Payload): void => {
  const [waiting, outer]: [Known['waiting'], Known['outer']] = [new Map(), new Map()]
  known.set(db, { waiting, outer })
  const ending = (end: typeof db.commitTransaction, isCommitted: boolean): typeof end =>
    async function (incoming) {
      const id = await incoming
      await end.call(db, id)
      const [mine, around] = [waiting.get(id), outer.get(id)]
      waiting.delete(id)
      outer.delete(id)
      if (isCommitted && around !== undefined)
        return void waiting.set(around, [...(waiting.get(around) ?? []), ...(mine ?? [])])
      for (const follow of mine ?? [])
        await follow({ isCommitted }).catch((err: unknown) =>
          logger.error({
            msg: 'What follows a transaction failed: a reservation ends by itself within a minute, files are put in order at the next start.',
            err,
          }),
        )
    }
  db.commitTransaction = ending(db.commitTransaction, true)
  db.rollbackTransaction = ending(db.rollbackTransaction, false)
}

/** A nested commit only becomes final when the outer transaction commits. */
const followOuter = async (
  nested: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  around: Pick<PayloadRequest, 'transactionID'>,
): Promise<void> => {
  const [inner, outer] = [await nested.transactionID, await around.transactionID]
  if (inner && outer) known.get(nested.payload.db)?.outer.set(inner, outer)
}

/**
 * The id of the request's transaction, or null. Without a transaction, Payload leaves a promise of null, which its data
 * loader turns into an empty object as soon as it populates.
 */
export const readTransactionId = async ({
  transactionID,
}: Pick<PayloadRequest, 'transactionID'>): Promise<TransactionId | null> => {
  const id: unknown = await transactionID
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

/** Calls back once the request's transaction has ended, by commit or rollback. Returns false if there is none. */
export const whenTransactionEnds = async (
  { payload: { db }, transactionID }: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  follow: Follow,
): Promise<boolean> => {
  const id = await readTransactionId({ transactionID })
  const waiting = known.get(db)?.waiting
  if (id === null || !waiting) return false
  waiting.set(id, [...(waiting.get(id) ?? []), follow])
  return true
}

type Pooled = { pool?: { options?: { max?: number } } }

/**
 * Reserves two connections of a Postgres pool for work outside of transactions. Claims are taken outside of a write's
 * transaction, so as many writes as there are connections would otherwise deadlock. Call it once, at boot. It does
 * nothing on databases without a pool.
 */
export const reserveConnections = (payload: Payload): void => {
  const { db } = payload
  const max = (db as Pooled).pool?.options?.max
  if (!max) return
  const limit = Math.max(1, max - 2)
  const { beginTransaction, commitTransaction, rollbackTransaction } = db
  const open = new Set<number | string>()
  const waiting: (() => void)[] = []
  let begun = 0

  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else begun--
  }
  const ending =
    (end: typeof commitTransaction): typeof commitTransaction =>
    async (incoming) => {
      const id = await incoming
      try {
        await end.call(db, id)
      } finally {
        if (open.delete(id)) leave()
      }
    }

  db.beginTransaction = async (options) => {
    if (begun < limit) begun++
    else await new Promise<void>((go) => waiting.push(go))
    let id: number | string | null = null
    try {
      id = await beginTransaction.call(db, options)
      return id
    } finally {
      if (id === null) leave()
      else open.add(id)
    }
  }
  db.commitTransaction = ending(commitTransaction)
  db.rollbackTransaction = ending(rollbackTransaction)
}
