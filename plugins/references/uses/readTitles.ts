import { type CollectionSlug, isolateObjectProperty, type Payload, type PayloadRequest } from 'payload'

type Id = number | string
type Found = { id: Id } & Record<string, unknown>

const toTitle = (value: unknown): string | undefined => {
  if (typeof value === 'string' || typeof value === 'number') return String(value) || undefined
  return typeof value === 'object' && value !== null
    ? Object.values(value).map(toTitle).find(Boolean)
    : undefined
}

/** The titles of those that the asker may read; the others are left out. */
export const readTitles = async ({
  payload,
  req,
  collection,
  ids,
  isDraft,
  overrideAccess,
}: {
  payload: Payload
  req: PayloadRequest
  collection: string
  ids: Id[]
  /** Whether the newest drafts are read, not what is published. */
  isDraft: boolean
  overrideAccess: boolean
}): Promise<Map<Id, string>> => {
  const { config } = payload.collections[collection as CollectionSlug]!
  const { useAsTitle = 'id' } = config.admin
  const { docs } = await payload.find({
    collection: collection as CollectionSlug,
    where: { id: { in: ids } },
    draft: isDraft && Boolean(config.versions?.drafts),
    trash: true,
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: { [useAsTitle]: true } as never,
    overrideAccess,
    // A refusal in here would end the transaction of whoever asks.
    disableErrors: true,
    // A find sets these of the request that it is handed.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale', 'user']),
  })
  return new Map(
    (docs as unknown as Found[]).map((doc) => [doc.id, toTitle(doc[useAsTitle]) ?? String(doc.id)]),
  )
}
