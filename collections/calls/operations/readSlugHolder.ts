import type { Payload } from 'payload'
import { slugs } from '../../slugs.js'

type WithId = { id: number | string }

/** The call that has a slug, had it in public, or has it in its newest draft; also in the trash. */
export const readSlugHolder = async ({
  payload,
  slug,
}: {
  payload: Payload
  slug: string
}): Promise<number | string | null> => {
  const collection = slugs.calls
  const call =
    (await payload.db.findOne<WithId>({ collection, where: { slug: { equals: slug } } })) ??
    (await payload.db.findOne<WithId>({ collection, where: { previousSlugs: { in: [slug] } } }))
  if (call) return call.id
  const { docs } = await payload.db.findVersions<WithId>({
    collection,
    where: { and: [{ latest: { equals: true } }, { 'version.slug': { equals: slug } }] },
    limit: 1,
    pagination: false,
  })
  return docs[0]?.parent ?? null
}
