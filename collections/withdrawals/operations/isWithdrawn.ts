import type { Payload } from 'payload'
import { slugs } from '../../slugs.js'
import { toMark } from '../toMark.js'

/** Whether one of these names was withdrawn. Asked outside of any transaction: what another has marked counts at once. */
export const isWithdrawn = async (payload: Payload, names: string[]): Promise<boolean> => {
  if (names.length === 0) return false
  const marked = await payload.db.findOne<{ id: number | string }>({
    collection: slugs.withdrawals,
    where: { mark: { in: names.map((name) => toMark(payload, name)) } },
  })
  return marked !== null && marked !== undefined
}
