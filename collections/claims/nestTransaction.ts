import { randomUUID } from 'node:crypto'
import {
  commitTransaction,
  getDataLoader,
  initTransaction,
  isolateObjectProperty,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { followOuter } from './whenTransactionEnds.js'

type Session = { db?: unknown; resolve: () => Promise<void>; reject: () => Promise<void> }
type Adapter = {
  sessions?: Record<string, Session>
  execute?: (args: { db: unknown; raw: string }) => Promise<unknown>
}
type Task<T> = (nested: PayloadRequest) => Promise<T>

/** The last piece of work that was begun within each. */
const lastWithin = new WeakMap<Session, Promise<unknown>>()

/** A session of Payload's within another of Drizzle's. */
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
  // A data loader sets its request's `transactionID` when it populates: the outer request would lose its own, and never
  // commit it.
  nested.payloadDataLoader = getDataLoader(nested)
  const within = await req.transactionID
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
 * Does something in a transaction within the request's: when it fails, it alone is undone. On Postgres that is a savepoint,
 * since a second connection would wait for the rows that the first has written; SQLite's queue makes one when it is told
 * which transaction it is within (docs/decisions/019-whole-writes.md).
 */
export const nestTransaction = async <T>(req: PayloadRequest, task: Task<T>): Promise<T> => {
  const id = await req.transactionID
  const session = id ? (req.payload.db as unknown as Adapter).sessions?.[id] : undefined
  if (!session?.db) return run(req, task, session)
  // Of two savepoints, the first to be released would end the second.
  const before = lastWithin.get(session)
  const mine = Promise.resolve(before).then(
    () => run(req, task, session),
    () => run(req, task, session),
  )
  lastWithin.set(session, mine)
  return mine
}
