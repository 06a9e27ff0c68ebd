import type { Payload } from 'payload'
import { leasesSlug } from './index.js'

/** A claim to a lease. `holder` is unique to the process. */
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

/** Extends the lease by `ttlMs`. Returns false if this process no longer holds it. */
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

/** Takes a free or expired lease. An atomic update decides between processes, or the unique key for the first row. */
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
    // Another process created the row first. Any other failure is a database error.
    if (await payload.db.findOne({ collection: leasesSlug, where: { key: { equals: key } } })) return false
    throw error
  }
}

/** Releases the lease, so that the next process doesn't have to wait for it to expire. */
export const releaseLease = async ({ payload, key, holder }: Omit<Claim, 'ttlMs'>): Promise<void> => {
  await update({
    payload,
    where: [{ key: { equals: key } }, { holder: { equals: holder } }],
    data: { holder, until: 0 },
  })
}

/** Ends a lease regardless of its holder, so that the work it guards can run again. */
export const endLease = async ({ payload, key }: Pick<Claim, 'key' | 'payload'>): Promise<void> => {
  await payload.db.updateOne({
    collection: leasesSlug,
    where: { key: { equals: key } },
    data: { until: 0 },
    options: { atomic: true } as never,
  })
}
