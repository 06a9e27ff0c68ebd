import type { Payload, PayloadRequest } from 'payload'

type TransactionId = number | string
type Ending = { isCommitted: boolean }
type Follow = (ending: Ending) => Promise<void>

const follows = new WeakMap<object, Map<TransactionId, Follow[]>>()

/**
 * Lets {@link whenTransactionEnds} know of a database's transactions. Call once, at boot, after whatever else replaces
 * the adapter's methods.
 */
export const watchTransactions = ({ db, logger }: Payload): void => {
  const waiting = new Map<TransactionId, Follow[]>()
  follows.set(db, waiting)
  const ending = (end: typeof db.commitTransaction, isCommitted: boolean): typeof end =>
    async function (incoming) {
      const id = await incoming
      await end.call(db, id)
      const mine = waiting.get(id)
      waiting.delete(id)
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

/** Does something once the request's transaction has ended, whatever the end. False where it has none. */
export const whenTransactionEnds = async (
  { payload: { db }, transactionID }: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  follow: Follow,
): Promise<boolean> => {
  const id = (await transactionID) as TransactionId | null | undefined
  const waiting = follows.get(db)
  if (id == null || !waiting) return false
  waiting.set(id, [...(waiting.get(id) ?? []), follow])
  return true
}
