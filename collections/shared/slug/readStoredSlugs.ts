import type { CollectionSlug, PayloadRequest } from 'payload'
import { type SlugRules, toScope } from './slugRules.js'

/** What a document itself holds, whatever its drafts say. */
export type StoredSlugs = {
  slug: string
  scope: string
  previousSlugs: string[]
  /** Whether its address is fixed: it was public, or is the kind that is fixed when it is made. */
  isFrozen: boolean
}

/** The slugs of a stored document; `null` where there is none. */
export const readStoredSlugs = async ({
  req,
  rules,
  id,
}: {
  req: PayloadRequest
  rules: SlugRules
  id: number | string
}): Promise<StoredSlugs | null> => {
  const stored = await req.payload.db.findOne<{
    id: number | string
    slug?: string
    previousSlugs?: string[] | null
    firstPublishedAt?: unknown
    _status?: string
  }>({ collection: rules.noun as CollectionSlug, where: { id: { equals: id } }, req })
  return (
    stored && {
      slug: stored.slug ?? '',
      scope: toScope(rules, stored),
      previousSlugs: stored.previousSlugs ?? [],
      isFrozen:
        rules.fixed === 'whenMade' || Boolean(stored.firstPublishedAt) || stored._status === 'published',
    }
  )
}
