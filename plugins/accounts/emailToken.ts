import { signedToken } from '../signedToken.js'
import type { SecurityStamp } from './securityStamp.js'

/** A requested change of address, with the account's stamp at that time. The token is void once either has changed. */
export type EmailChange = { user: string; from: string; to: string; stamp: SecurityStamp }

/** How long the mailed link is valid. */
export const emailHours = 24

const tokens = signedToken({
  type: 'broadside-email+jwt',
  info: 'payload-broadside e-mail token, version 2',
  claims: ['sub', 'from', 'to', 'stamp'],
})

/** A signed token for one change of address. */
export const renderEmailToken = ({
  secret,
  change: { user, from, to, stamp },
  now = new Date(),
}: {
  secret: string
  change: EmailChange
  now?: Date
}): Promise<string> =>
  tokens.sign(
    { sub: user, from, to, stamp },
    { secret, issuedAt: Math.floor(now.getTime() / 1000), seconds: emailHours * 3600 },
  )

/** The change that a token stands for; `null` when it is forged, expired, of another kind or no token at all. */
export const parseEmailToken = async ({
  secret,
  token,
  now,
}: {
  secret: string
  token: string
  now?: Date
}): Promise<EmailChange | null> => {
  const { sub, from, to, stamp } = (await tokens.verify(token, { secret, now })) ?? {}
  return typeof sub === 'string' &&
    typeof from === 'string' &&
    typeof to === 'string' &&
    (stamp === null || typeof stamp === 'string')
    ? { user: sub, from, to, stamp }
    : null
}
