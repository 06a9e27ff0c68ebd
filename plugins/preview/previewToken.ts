import { hkdfSync } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'

/** How long a preview link lives, in seconds. */
export const previewSeconds = 15 * 60

// Links asked for within one step are the same link: the panel asks at every autosave, and a changed address would
// make it load the whole preview anew.
const stepSeconds = 5 * 60

const type = 'broadside-preview+jwt'

/** What a preview link is bound to. Ids are strings whatever the database. */
export type PreviewClaims = {
  collection: string
  document: string
  user: string
  session: string
}

// A key of its own: a preview token opens no session, and a session's token no preview.
const toKey = (secret: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', 'payload-broadside preview token, version 1', 32))

/** A signed token that lives for at least 10 and at most 15 minutes from `now`. */
export const renderPreviewToken = ({
  secret,
  claims,
  now = new Date(),
}: {
  secret: string
  claims: PreviewClaims
  now?: Date
}): Promise<string> => {
  const seconds = Math.floor(now.getTime() / 1000)
  const issuedAt = seconds - (seconds % stepSeconds)
  return new SignJWT({ doc: claims.document, sid: claims.session })
    .setProtectedHeader({ alg: 'HS256', typ: type })
    .setSubject(claims.user)
    .setAudience(claims.collection)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + previewSeconds)
    .sign(toKey(secret))
}

/** What a token is bound to; `null` when it is forged, expired, of another kind or no token at all. */
export const parsePreviewToken = async ({
  secret,
  token,
  now = new Date(),
}: {
  secret: string
  token: string
  now?: Date
}): Promise<PreviewClaims | null> => {
  try {
    const { payload } = await jwtVerify(token, toKey(secret), {
      algorithms: ['HS256'],
      typ: type,
      currentDate: now,
      requiredClaims: ['sub', 'aud', 'exp', 'doc', 'sid'],
    })
    const { aud, doc, sid, sub } = payload
    if (![aud, doc, sid, sub].every((claim) => typeof claim === 'string')) return null
    return { collection: aud as string, document: doc as string, user: sub as string, session: sid as string }
  } catch {
    return null
  }
}
