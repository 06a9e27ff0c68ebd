import type { Collection, CollectionSlug, Payload } from 'payload'

/** Finds a collection by untrusted slug. `constructor` doesn't count, although every object has it. */
export const findCollection = (
  { collections }: Pick<Payload, 'collections'>,
  slug: unknown,
): Collection | undefined =>
  typeof slug === 'string' && Object.hasOwn(collections, slug)
    ? collections[slug as CollectionSlug]
    : undefined
