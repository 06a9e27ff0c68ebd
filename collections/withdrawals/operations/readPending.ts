import type { Payload } from 'payload'
import { slugs } from '../../slugs.js'
import { toDatabaseId } from '../../shared/ids.js'

/** The documents of a noun whose withdrawal was begun and not ended. */
export const readPending = async (payload: Payload, noun: string): Promise<(number | string)[]> => {
  const { docs } = await payload.db.find<{ id: number | string; pending: string }>({
    collection: slugs.withdrawals,
    where: { pending: { not_equals: '' } },
    limit: 0,
    pagination: false,
  })
  return docs
    .filter(({ pending }) => pending.startsWith(`${noun}:`))
    .map(({ pending }) => toDatabaseId(payload, pending.slice(noun.length + 1)))
}
