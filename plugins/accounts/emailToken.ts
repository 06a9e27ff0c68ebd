import { hkdfSync } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'
import type { SecurityStamp } from '../../collections/users/securityStamp.js'

/** Who wants which address instead of which, and the stamp of their account then: the token is worth nothing once either is another. */
export type EmailChange = { user: string; from: string; to: string; stamp: SecurityStamp }

/** How long the link in the mail works. */
export const emailHours = 24

const type = 'broadside-email+jwt'

// A key of its own: this token opens no session, and a session's token changes no address.
const toKey = (secret: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', 'payload-broadside e-mail token, version 2', 32))

/** A signed token for one change of address. */
export const renderEmailToken = ({
  secret,
  change: { user, from, to, stamp },
  now = new Date(),
}: {
  secret: string
  change: EmailChange
  now?: Date
}): Promise<string> => {
  const issuedAt = Math.floor(now.getTime() / 1000)
  return new SignJWT({ from, to, stamp })
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
      requiredClaims: ['sub', 'exp', 'from', 'to', 'stamp'],
    })
    const { sub, from, to, stamp } = payload
    const isWhole = [sub, from, to].every((claim) => typeof claim === 'string')
    return isWhole && (stamp === null || typeof stamp === 'string')
      ? { user: sub!, from: from as string, to: to as string, stamp }
      : null
  } catch {
    return null
  }
}
