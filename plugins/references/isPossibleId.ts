import type { CollectionSlug, Payload } from 'payload'
import { isDatabaseId } from '../../collections/shared/isDatabaseId.js'

/** Whether a collection can be asked for an id: a draft keeps what a writer sent, and a wrong one fails a whole query. */
export const isPossibleId = (
  payload: Pick<Payload, 'collections' | 'db'>,
  slug: string,
  id: unknown,
): id is number | string => {
  const type = payload.collections[slug as CollectionSlug]?.customIDType
  if (type === 'text') return typeof id === 'string' && id !== ''
  if (type === 'number') return typeof id === 'number' && Number.isFinite(id)
  return isDatabaseId(payload, id)
}
