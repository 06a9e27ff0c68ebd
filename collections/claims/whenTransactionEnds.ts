import type { Payload, PayloadRequest } from 'payload'

type TransactionId = number | string
type Ending = { isCommitted: boolean }
type Follow = (ending: Ending) => Promise<void>

type Known = { waiting: Map<TransactionId, Follow[]>; outer: Map<TransactionId, TransactionId> }

const known = new WeakMap<object, Known>()

/**
 * Lets {@link whenTransactionEnds} know of a database's transactions. Call once, at boot, after whatever else replaces
 * the adapter's methods.
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

/** What is committed within another transaction is there for good when that one is. */
export const followOuter = async (
  nested: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  around: Pick<PayloadRequest, 'transactionID'>,
): Promise<void> => {
  const [inner, outer] = [await nested.transactionID, await around.transactionID]
  if (inner && outer) known.get(nested.payload.db)?.outer.set(inner, outer)
}

/** Does something once the request's transaction has ended, whatever the end. False where it has none. */
export const whenTransactionEnds = async (
  { payload: { db }, transactionID }: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  follow: Follow,
): Promise<boolean> => {
  const id = (await transactionID) as TransactionId | null | undefined
  const waiting = known.get(db)?.waiting
  if (id == null || !waiting) return false
  waiting.set(id, [...(waiting.get(id) ?? []), follow])
  return true
}
