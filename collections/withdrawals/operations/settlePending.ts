import type { Payload } from 'payload'
import { slugs } from '../../slugs.js'
import { toMark } from '../toMark.js'

/** Notes that nothing is left of a document that was to be deleted. */
export const settlePending = async (payload: Payload, name: string): Promise<void> => {
  await payload.db.updateOne({
    collection: slugs.withdrawals,
    where: { mark: { equals: toMark(payload, name) } },
    data: { pending: '' },
    options: { atomic: true },
  })
}
