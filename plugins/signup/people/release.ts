import type { PayloadRequest, Where } from 'payload'
import { slugs } from '../../../collections/slugs.js'

/** How many requests are let go at once: their mails go out together. */
const most = 500

/**
 * Lets requests that a screen caught on one day go on as if it had not: they are mailed. Nobody has read them. Answers how
 * many, and how many of the day are left.
 */
export const releaseDay = async (
  { payload: { db } }: PayloadRequest,
  { screen, day }: { screen: string | null; day: string },
): Promise<{ released: number; left: number }> => {
  const collection = slugs['signup-requests']
  const from = new Date(`${day}T00:00:00.000Z`)
  const caught: Where[] = [
    { state: { equals: 'quarantined' } },
    { screen: { equals: screen } },
    { createdAt: { greater_than_equal: from.toISOString() } },
    { createdAt: { less_than: new Date(from.getTime() + 24 * 3_600_000).toISOString() } },
  ]
  const { docs } = await db.find<{ id: number | string }>({
    collection,
    where: { and: caught },
    select: { state: true },
    sort: 'id',
    limit: most,
    pagination: false,
  })
  const now = new Date()
  let released = 0
  for (const { id } of docs) {
    const freed = await db.updateOne({
      collection,
      // Still caught: the worker may be removing it.
      where: { and: [{ id: { equals: id } }, { state: { equals: 'quarantined' } }] },
      data: {
        ...{ state: 'waiting', step: 'confirmation', dueAt: now.getTime(), attempts: 0 },
        updatedAt: now.toISOString(),
      },
      options: { atomic: true },
    } as never)
    if (freed) released += 1
  }
  const { totalDocs } = await db.count({ collection, where: { and: caught } })
  return { released, left: totalDocs }
}
