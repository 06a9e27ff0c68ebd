import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { isLiveByStatus } from '../isLiveByStatus.js'
import { isPossibleId } from '../isPossibleId.js'
import { readSettings } from '../settings.js'
import { toOwner } from './toOwner.js'

type Data = Record<string, unknown>

/** Tells of stored documents of a collection whether what each belongs to is live. One query, where they belong to something. */
export const readLiveWith = async ({
  payload,
  req,
  slug,
  stored,
}: {
  payload: Payload
  req?: PayloadRequest
  slug: string
  stored: Data[]
}): Promise<(doc: Data) => boolean> => {
  const owner = toOwner(payload, slug)
  if (!owner) return () => true
  const { isLive } = readSettings(payload)
  const ids = stored.map((doc) => doc[owner.field]).filter((id) => isPossibleId(payload, owner.slug, id))
  const { docs } = await payload.db.find<Data & { id: number | string }>({
    collection: owner.slug as CollectionSlug,
    where: { id: { in: [...new Set(ids)] } },
    select: isLive === isLiveByStatus ? { _status: true, deletedAt: true } : undefined,
    locale: 'all',
    limit: 0,
    pagination: false,
    req,
  })
  const collection = payload.collections[owner.slug as CollectionSlug]!.config
  const live = new Set(docs.filter((doc) => isLive({ collection, doc })).map(({ id }) => String(id)))
  return (doc) => live.has(String(doc[owner.field]))
}
