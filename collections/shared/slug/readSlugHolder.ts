import type { CollectionSlug, Payload, Where } from 'payload'
import { toDatabaseId } from '../ids.js'
import type { SlugRules } from './slugRules.js'

type WithId = { id: number | string }

/** The document that has a slug, had it in public, or has it in its newest draft; also in the trash. */
export const readSlugHolder = async ({
  payload,
  rules: { noun, within },
  scope,
  slug,
}: {
  payload: Payload
  rules: SlugRules
  scope: string
  slug: string
}): Promise<number | string | null> => {
  const collection = noun as CollectionSlug
  const inScope = (above = ''): Where[] =>
    within ? [{ [above + within]: { equals: toDatabaseId(payload, scope) } }] : []
  const findOne = (holds: Where) =>
    payload.db.findOne<WithId>({ collection, where: { and: [holds, ...inScope()] } })
  const found =
    (await findOne({ slug: { equals: slug } })) ?? (await findOne({ previousSlugs: { in: [slug] } }))
  if (found) return found.id
  if (!payload.collections[collection]!.config.versions?.drafts) return null
  const { docs } = await payload.db.findVersions<WithId>({
    collection,
    where: {
      and: [{ latest: { equals: true } }, { 'version.slug': { equals: slug } }, ...inScope('version.')],
    },
    limit: 1,
    pagination: false,
  })
  return docs[0]?.parent ?? null
}
