import type { CollectionSlug, TypedLocale } from 'payload'
import { isDatabaseId } from '../../../collections/documents/ids.js'
import { whereLive } from '../../../collections/drafts/live.js'
import { noteDocuments } from '../../api/reads.js'
import type { Id } from '../documents.js'
import type { Installation } from '../installation.js'

/**
 * Loads live documents by id in one language and one query, in the order of the ids. It takes no `req`, because answers
 * never depend on the user, and checks no access, because what is live may show what it uses.
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
  /** The fields to select besides the change date. */
  fields: (keyof Doc)[]
  locale: string
  /** The fallback languages. @default none */
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
