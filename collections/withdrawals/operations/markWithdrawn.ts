import type { Payload } from 'payload'
import { slugs } from '../../slugs.js'
import { toMark } from '../toMark.js'

/**
 * Marks a name as withdrawn, for ever. Safe to repeat, and by two at once. What is `pending` is a document, `calls:12`,
 * that is to be deleted: until that is done, each start does it.
 */
export const markWithdrawn = async (payload: Payload, name: string, pending = ''): Promise<void> => {
  const { db } = payload
  const mark = toMark(payload, name)
  const where = { mark: { equals: mark } }
  const isMarked = async () =>
    Boolean(
      pending
        ? await db.updateOne({
            collection: slugs.withdrawals,
            where,
            data: { pending },
            options: { atomic: true },
          })
        : await db.findOne({ collection: slugs.withdrawals, where }),
    )
  if (await isMarked()) return
  await db
    .create({ collection: slugs.withdrawals, data: { mark, pending } })
    .catch(async (error: unknown) => {
      if (!(await isMarked())) throw error
    })
}
