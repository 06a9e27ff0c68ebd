import type { Payload, PayloadRequest } from 'payload'
import { slugs } from '../../slugs.js'
import { heldClaims } from '../heldClaims.js'
import { whenTransactionEnds } from '../whenTransactionEnds.js'

/** Gives a claim back, unless somebody else has taken it since. Outside of any transaction, as it was taken. */
export const releaseClaim = ({ db }: Payload, { key, token }: { key: string; token: string }) =>
  db.deleteMany({
    collection: slugs.claims,
    where: { and: [{ key: { equals: key } }, { token: { equals: token } }] },
  })

/**
 * Gives back the claims that a request has taken and not settled yet: what it was to write is refused. Until its
 * transaction has ended nobody else may have them, since until then its rows are there.
 */
export const releaseHeld = async (
  req: PayloadRequest,
  { except = new Set() }: { except?: Set<string> } = {},
): Promise<void> => {
  const held = [...heldClaims(req)]
    .map(([key, token]) => ({ key, token }))
    .filter(({ key }) => !except.has(key))
  for (const { key } of held) heldClaims(req).delete(key)
  const release = async () => {
    for (const claim of held) await releaseClaim(req.payload, claim)
  }
  if (held.length > 0 && !(await whenTransactionEnds(req, release))) await release()
}
