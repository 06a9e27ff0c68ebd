import type { Payload } from 'payload'
import { isLive } from '../../collections/drafts/live.js'
import { slugs } from '../../collections/slugs.js'

type Id = number | string

/** The parts of a call that the outbox needs. */
export type StoredCall = { id: Id; createdAt: string; updatedAt: string; isPublished: boolean }

/** Loads a call in any state; null if it doesn't exist. */
export const readCall = async ({ db }: Payload, id: Id): Promise<StoredCall | null> => {
  const call = await db.findOne<{
    id: Id
    createdAt: string
    updatedAt: string
    _status?: string
    deletedAt?: string | null
  }>({
    collection: slugs.calls,
    where: { id: { equals: id } },
    select: { createdAt: true, updatedAt: true, _status: true, deletedAt: true },
  })
  return (
    call && {
      id: call.id,
      createdAt: call.createdAt,
      updatedAt: call.updatedAt,
      isPublished: isLive(call),
    }
  )
}
