import type { PayloadRequest } from 'payload'
import { slugs } from '../../slugs.js'

/** Gives back what a document holds: the keys named, or all of them. Part of the request's transaction. */
export const releaseClaims = async ({
  req,
  noun,
  owner,
  keys,
}: {
  req: PayloadRequest
  noun: string
  owner: number | string
  keys?: string[]
}): Promise<void> => {
  if (keys?.length === 0) return
  await req.payload.db.deleteMany({
    collection: slugs.claims,
    where: {
      and: [
        { owner: { equals: String(owner) } },
        { noun: { equals: noun } },
        ...(keys ? [{ key: { in: keys } }] : []),
      ],
    },
    req,
  })
}
