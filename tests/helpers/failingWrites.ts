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

type Args = { req?: { transactionID?: unknown } }
type Write = (args: Args, ...rest: unknown[]) => Promise<unknown>
type Postgres = {
  sessions?: Record<string, { db?: unknown }>
  execute?: (args: { db: unknown; raw: string }) => Promise<unknown>
}

/**
 * From the n-th write on the database takes none, as for a process that is gone; with `to` it takes those after that one
 * again. A transaction of Postgres has failed with it. `revive` gives it back.
 */
export const failingWrites = (payload: Payload, from: number, to = Infinity) => {
  const db = payload.db as unknown as Record<string, Write>
  const { sessions, execute } = payload.db as unknown as Postgres
  const before = new Map(writes.map((name) => [name, db[name]!]))
  let count = 0
  for (const [name, write] of before) {
    db[name] = async (args, ...rest) => {
      const mine = ++count
      if (mine < from || mine > to) return write.call(db, args, ...rest)
      const session = sessions?.[(await args.req?.transactionID) as string]
      if (session?.db) await execute?.({ db: session.db, raw: 'SELECT 1 / 0' }).catch(() => {})
      throw new Error(`Write ${mine} is refused by the test.`)
    }
  }
  return {
    count: () => count,
    revive: () => {
      for (const [name, write] of before) db[name] = write
    },
  }
}
