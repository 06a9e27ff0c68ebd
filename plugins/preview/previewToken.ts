import { signedToken } from '../signedToken.js'

/** How long a preview link lives, in seconds. */
export const previewSeconds = 15 * 60

// Requests within one step get the same link: the panel asks at every autosave, and a new address would reload the
// whole preview.
const stepSeconds = 5 * 60

/** The claims of a preview link. Ids are strings on every database. */
export type PreviewClaims = {
  collection: string
  document: string
  user: string
  session: string
}

const tokens = signedToken({
  type: 'broadside-preview+jwt',
  info: 'payload-broadside preview token, version 1',
  claims: ['sub', 'aud', 'doc', 'sid'],
})

/** A signed token that lives for at least 10 and at most 15 minutes from `now`. */
export const renderPreviewToken = ({
  secret,
  claims: { collection, document, user, session },
  now = new Date(),
}: {
  secret: string
  claims: PreviewClaims
  now?: Date
}): Promise<string> => {
  const seconds = Math.floor(now.getTime() / 1000)
  return tokens.sign(
    { sub: user, aud: collection, doc: document, sid: session },
    { secret, issuedAt: seconds - (seconds % stepSeconds), seconds: previewSeconds },
  )
}

/** The claims of a preview token; `null` if it is forged, expired, malformed or of another kind. */
export const parsePreviewToken = async ({
  secret,
  token,
  now,
}: {
  secret: string
  token: string
  now?: Date
}): Promise<PreviewClaims | null> => {
  const { aud, doc, sid, sub } = (await tokens.verify(token, { secret, now })) ?? {}
  return typeof aud === 'string' &&
    typeof doc === 'string' &&
    typeof sid === 'string' &&
    typeof sub === 'string'
    ? { collection: aud, document: doc, user: sub, session: sid }
    : null
}
