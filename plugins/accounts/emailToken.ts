import { hkdfSync } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'

/** Who wants which address instead of which: the token is worth nothing once the address has changed. */
export type EmailChange = { user: string; from: string; to: string }

/** How long the link in the mail works. */
export const emailHours = 24

const type = 'broadside-email+jwt'

// A key of its own: this token opens no session, and a session's token changes no address.
const toKey = (secret: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', 'payload-broadside e-mail token, version 1', 32))

/** A signed token for one change of address. */
export const renderEmailToken = ({
  secret,
  change: { user, from, to },
  now = new Date(),
}: {
  secret: string
  change: EmailChange
  now?: Date
}): Promise<string> => {
  const issuedAt = Math.floor(now.getTime() / 1000)
  return new SignJWT({ from, to })
    .setProtectedHeader({ alg: 'HS256', typ: type })
    .setSubject(user)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + emailHours * 3600)
    .sign(toKey(secret))
}

/** The change that a token stands for; `null` when it is forged, expired, of another kind or no token at all. */
export const parseEmailToken = async ({
  secret,
  token,
  now = new Date(),
}: {
  secret: string
  token: string
  now?: Date
}): Promise<EmailChange | null> => {
  try {
    const { payload } = await jwtVerify(token, toKey(secret), {
      algorithms: ['HS256'],
      typ: type,
      currentDate: now,
      requiredClaims: ['sub', 'exp', 'from', 'to'],
    })
    const { sub, from, to } = payload
    return typeof sub === 'string' && typeof from === 'string' && typeof to === 'string'
      ? { user: sub, from, to }
      : null
  } catch {
    return null
  }
}
