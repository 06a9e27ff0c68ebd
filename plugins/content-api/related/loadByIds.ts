import type { CollectionSlug, TypedLocale } from 'payload'
import { isDatabaseId } from '../../../collections/documents/ids.js'
import { whereLive } from '../../../collections/drafts/live.js'
import { noteDocuments } from '../../api/reads.js'
import type { Id } from '../documents.js'
import type { Installation } from '../installation.js'

/**
 * Documents of one noun by their ids and in their order, with one query, in one language. What is not live is left out.
 *
 * It takes no `req`: an answer never depends on who asks. Nor does access: what is live shows what it points to.
 */
export const loadByIds = async <Doc extends { id: Id }>({
  installation: { payload },
  noun,
  ids,
  fields,
  locale,
  fallback = [],
}: {
  installation: Pick<Installation, 'payload'>
  noun: CollectionSlug
  ids: Id[]
  /** What to read of each, beside when it changed. */
  fields: (keyof Doc)[]
  locale: string
  /** The languages to fall back to. @default none */
  fallback?: string[]
}): Promise<Doc[]> => {
  noteDocuments(noun, ids)
  const asked = ids.filter((id) => isDatabaseId(payload, id))
  if (asked.length === 0) return []
  const { docs } = await payload.find({
    collection: noun,
    where: { and: [{ id: { in: asked } }, ...whereLive(payload.collections[noun]!.config)] },
    select: Object.fromEntries([...fields, 'updatedAt'].map((field) => [field, true])),
    locale: locale as TypedLocale,
    fallbackLocale: fallback.length > 0 ? (fallback as (TypedLocale & string)[]) : false,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const byId = new Map((docs as unknown as Doc[]).map((doc) => [String(doc.id), doc]))
  return asked.flatMap((id) => byId.get(String(id)) ?? [])
}
