import type { Payload } from 'payload'
import { leasesSlug } from './index.js'

/** A claim to a lease: `holder` is a name that no other process has. */
export type Claim = { payload: Payload; key: string; holder: string; ttlMs: number }

type Row = { holder: string; until: number }

const update = async ({ payload, where, data }: { payload: Payload; where: object[]; data: Row }) =>
  Boolean(
    await payload.db.updateOne({
      collection: leasesSlug,
      where: { and: where as never },
      data,
      options: { atomic: true } as never,
    }),
  )

/** Holds the lease for `ttlMs` longer. False where another process has it. */
export const renewLease = ({ payload, key, holder, ttlMs }: Claim): Promise<boolean> =>
  update({
    payload,
    where: [
      { key: { equals: key } },
      { holder: { equals: holder } },
      { until: { greater_than: Date.now() } },
    ],
    data: { holder, until: Date.now() + ttlMs },
  })

/** Takes the lease where it is free or has run out, decided by one atomic statement, or by the unique key of the first row. */
export const takeLease = async ({ payload, key, holder, ttlMs }: Claim): Promise<boolean> => {
  const data = { holder, until: Date.now() + ttlMs }
  const isTaken = await update({
    payload,
    where: [{ key: { equals: key } }, { until: { less_than_equal: Date.now() } }],
    data,
  })
  if (isTaken) return true
  const row = await payload.db.findOne({ collection: leasesSlug, where: { key: { equals: key } } })
  if (row) return false
  try {
    await payload.db.create({ collection: leasesSlug, data: { key, ...data } })
    return true
  } catch (error) {
    // Another process made the row first. Anything else is a fault of the database's.
    if (await payload.db.findOne({ collection: leasesSlug, where: { key: { equals: key } } })) return false
    throw error
  }
}

/** Gives the lease back, so that the next process need not wait until it runs out. */
export const releaseLease = async ({ payload, key, holder }: Omit<Claim, 'ttlMs'>): Promise<void> => {
  await update({
    payload,
    where: [{ key: { equals: key } }, { holder: { equals: holder } }],
    data: { holder, until: 0 },
  })
}

/** Ends a lease, whoever holds it, so that the work it guards can be done again. */
export const endLease = async ({ payload, key }: Pick<Claim, 'key' | 'payload'>): Promise<void> => {
  await payload.db.updateOne({
    collection: leasesSlug,
    where: { key: { equals: key } },
    data: { until: 0 },
    options: { atomic: true } as never,
  })
}
