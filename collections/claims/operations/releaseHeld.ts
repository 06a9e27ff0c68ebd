import type { PayloadRequest } from 'payload'
import { slugs } from '../../slugs.js'
import { heldClaims } from '../heldClaims.js'

/** Gives back the claims that a request has taken and not settled yet: what it was to write is refused. */
export const releaseHeld = async (req: PayloadRequest): Promise<void> => {
  const held = heldClaims(req)
  for (const [key, token] of held)
    await req.payload.db.deleteMany({
      collection: slugs.claims,
      where: { and: [{ key: { equals: key } }, { token: { equals: token } }] },
    })
  held.clear()
}
