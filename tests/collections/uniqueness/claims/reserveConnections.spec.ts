import type { Payload } from 'payload'
import { expect, it } from 'vitest'
import { reserveConnections } from '../../../../collections/uniqueness/claims/transactions.js'

/** An adapter that counts its open transactions. */
const countingAdapter = (max: number | undefined) => {
  let next = 0
  const open = new Set<number>()
  const seen: number[] = []
  const db = {
    ...(max ? { pool: { options: { max } } } : {}),
    failing: false,
    beginTransaction: () => {
      if (db.failing) return Promise.reject(new Error('No connection.'))
      open.add(++next)
      seen.push(open.size)
      return Promise.resolve(next)
    },
    commitTransaction: (id: number) => Promise.resolve(void open.delete(id)),
    rollbackTransaction: (id: number) => Promise.resolve(void open.delete(id)),
  }
  return { db, open, seen, payload: { db } as unknown as Payload }
}

it('two connections of a pool stay free, and every transaction has its turn', async () => {
  const { db, open, seen, payload } = countingAdapter(5)
  reserveConnections(payload)
  await Promise.all(
    Array.from({ length: 20 }, async (_, n) => {
      const id = await db.beginTransaction()
      await new Promise((done) => setTimeout(done, n % 3))
      await (n % 2 ? db.commitTransaction(id) : db.rollbackTransaction(id))
      // Payload may end a transaction twice.
      await db.rollbackTransaction(id)
    }),
  )
  expect(seen).toHaveLength(20)
  expect(Math.max(...seen)).toBe(3)
  expect(open.size).toBe(0)
})

it('a transaction that can’t begin leaves its place to the next', async () => {
  const { db, payload } = countingAdapter(3)
  reserveConnections(payload)
  db.failing = true
  for (let n = 0; n < 3; n++) await expect(db.beginTransaction()).rejects.toThrow('No connection.')
  db.failing = false
  await expect(db.beginTransaction()).resolves.toBe(1)
})

it('an adapter without a pool is left as it is', () => {
  const { db, payload } = countingAdapter(undefined)
  const { beginTransaction } = db
  reserveConnections(payload)
  expect(db.beginTransaction).toBe(beginTransaction)
})
