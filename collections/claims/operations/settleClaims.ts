import type { PayloadRequest } from 'payload'
import { slugs } from '../../slugs.js'
import { heldClaims } from '../heldClaims.js'

/** Tells the claims that a request took for a document which document it is. Part of the request's transaction. */
export const settleClaims = async ({
  req,
  keys,
  owner,
}: {
  req: PayloadRequest
  keys: string[]
  owner: number | string
}): Promise<void> => {
  const held = heldClaims(req)
  for (const key of keys) {
    const token = held.get(key)
    if (!token) continue
    await req.payload.db.updateOne({
      collection: slugs.claims,
      where: { and: [{ key: { equals: key } }, { token: { equals: token } }] },
      data: { owner: String(owner) },
      options: { atomic: true },
      req,
    })
    held.delete(key)
  }
}
