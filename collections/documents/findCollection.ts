import type { Collection, CollectionSlug, Payload } from 'payload'

/** The collection of a name that came from elsewhere: `constructor` names none, though every object answers to it. */
export const findCollection = (
  { collections }: Pick<Payload, 'collections'>,
  slug: unknown,
): Collection | undefined =>
  typeof slug === 'string' && Object.hasOwn(collections, slug)
    ? collections[slug as CollectionSlug]
    : undefined
