import type { CollectionSlug, Payload } from 'payload'
import { toInstant } from '../toInstant.js'
import type { Stored } from '../documents.js'

/**
 * The latest instant in a field, so far, of what is or was public of a noun that is published, in the trash too: as
 * `updatedAt`, when any list of it last changed, which what has left it does not tell. Empty where there is none.
 */
export const readLatest = async ({
  payload,
  noun,
  field = 'updatedAt',
  now = new Date(),
}: {
  payload: Payload
  noun: CollectionSlug
  field?: string
  now?: Date
}): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: noun,
    where: {
      and: [{ firstPublishedAt: { not_equals: null } }, { [field]: { less_than_equal: now.toISOString() } }],
    },
    sort: [`-${field}`, 'id'],
    select: { [field]: true },
    limit: 1,
    depth: 0,
    pagination: false,
    trash: true,
    overrideAccess: true,
  })
  return docs.flatMap((doc) => toInstant((doc as unknown as Record<string, Stored>)[field]) ?? [])
}
