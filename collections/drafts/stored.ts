import type { CollectionSlug, PayloadRequest } from 'payload'

/** A stored document in all languages, without newer drafts. */
export type StoredDocument = Record<string, unknown> & { id: number | string }

type About = { collection: string; id: number | string }
type Memo = Map<string, Promise<StoredDocument | null>>

const contextKey = 'payload-broadside/stored'

/** Forgets the documents that an earlier operation of the request read. */
export const forgetStored = ({ context }: Pick<PayloadRequest, 'context'>): void => {
  context[contextKey] = new Map()
}

const brief = ['slug', 'previousSlugs', 'firstPublishedAt', 'deletedAt', '_status']

/**
 * Reads a document before this operation writes it, once for all hooks. Only for `beforeChange` hooks of collections with
 * write notes.
 *
 * @param isBrief Reads only its status, dates and slugs.
 */
export const readStored = async (
  req: PayloadRequest,
  { collection, id, isBrief = false }: About & { isBrief?: boolean },
): Promise<StoredDocument | null> => {
  const memo = req.context[contextKey] as Memo | undefined
  const key = `${collection}:${id}`
  const whole = memo?.get(key)
  if (whole) return whole
  const briefly = isBrief ? memo?.get(`${key} brief`) : undefined
  if (briefly) return briefly
  const reading = req.payload.db
    .findOne<StoredDocument>({
      collection: collection as CollectionSlug,
      where: { id: { equals: id } },
      ...(isBrief && { select: Object.fromEntries(brief.map((field) => [field, true])) }),
      locale: 'all',
      req,
    })
    .then((stored) => stored ?? null)
  memo?.set(isBrief ? `${key} brief` : key, reading)
  return reading
}
