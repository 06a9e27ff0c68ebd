import type { Payload } from 'payload'

type Pooled = { pool?: { options?: { max?: number } } }

/**
 * Keeps two connections of a Postgres pool out of transactions: a write takes its claims outside of its own, and
 * as many writes as the pool has connections would otherwise wait for one another for ever. Call once, at boot;
 * it does nothing on databases without a pool.
 */
export const keepConnectionFree = (payload: Payload): void => {
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
