import type { Payload } from 'payload'

const writes = [
  'create',
  'createGlobal',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

type Write = (...args: unknown[]) => Promise<unknown>

/** From the n-th write on the database takes none, as for a process that is gone. `revive` gives it back. */
export const failingWrites = (payload: Payload, from: number) => {
  const db = payload.db as unknown as Record<string, Write>
  const before = new Map(writes.map((name) => [name, db[name]!]))
  let count = 0
  for (const [name, write] of before) {
    db[name] = (...args) => {
      count++
      if (count >= from) return Promise.reject(new Error(`Write ${count} is refused by the test.`))
      return write.apply(db, args)
    }
  }
  return {
    count: () => count,
    revive: () => {
      for (const [name, write] of before) db[name] = write
    },
  }
}
