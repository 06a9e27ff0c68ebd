import { signedToken } from '../signedToken.js'

/** How long a preview link lives, in seconds. */
export const previewSeconds = 15 * 60

// Links asked for within one step are the same link: the panel asks at every autosave, and a changed address would
// make it load the whole preview anew.
const stepSeconds = 5 * 60

/** What a preview link is bound to. Ids are strings whatever the database. */
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

/** What a token is bound to; `null` when it is forged, expired, of another kind or no token at all. */
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
