import type { PayloadRequest } from 'payload'

/** The claims that a request has taken and not settled yet: key → token. */
export const heldClaims = (req: Pick<PayloadRequest, 'context'>): Map<string, string> => {
  const context = req.context as { broadsideClaims?: Map<string, string> }
  return (context.broadsideClaims ??= new Map())
}
