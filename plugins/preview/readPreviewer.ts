import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { toDatabaseId } from '../../collections/documents/ids.js'
import { slugs } from '../../collections/slugs.js'
import { parsePreviewToken } from './previewToken.js'

type Session = { id: string; expiresAt: string | Date }

const isLive =
  (session: string, now: Date) =>
  ({ id, expiresAt }: Session): boolean =>
    id === session && new Date(expiresAt) > now

/** A request as the link's user; `null` if they left or logged out of the session that created the link. */
const toRequest = async ({
  payload,
  user: id,
  session,
  now,
}: {
  payload: Payload
  user: string
  session: string
  now: Date
}): Promise<PayloadRequest | null> => {
  const user = (await payload.findByID({
    collection: slugs.users as never,
    id: toDatabaseId(payload, id),
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })) as (TypedUser & { sessions?: Session[] }) | null
  if (!user?.sessions?.some(isLive(session, now))) return null
  return createLocalReq({ user: { ...user, collection: slugs.users, _sid: session } as TypedUser }, payload)
}

/** Whether the user may edit this document and it exists outside the trash: only its editors may see drafts. */
const canEdit = async ({
  req,
  collection,
  id,
}: {
  req: PayloadRequest
  collection: string
  id: number | string
}): Promise<boolean> => {
  const { access } = req.payload.collections[collection as keyof typeof req.payload.collections]!.config
  const allowed = await access.update({ req, id: id as never })
  if (allowed === false) return false
  const { totalDocs } = await req.payload.count({
    collection: collection as never,
    where: { and: [{ id: { equals: id } }, ...(allowed === true ? [] : [allowed])] } as never,
    overrideAccess: true,
    req,
  })
  return totalDocs === 1
}

/**
 * The request of a preview link's user, for reading the draft. `null` if the link is invalid: forged, expired, made for
 * another document, or its user has left, lost edit access or logged out of that session.
 */
export const readPreviewer = async ({
  payload,
  token,
  collection,
  id,
  now = new Date(),
}: {
  payload: Payload
  token: string
  collection: string
  id: string
  now?: Date
}): Promise<PayloadRequest | null> => {
  const claims = await parsePreviewToken({ secret: payload.secret, token, now })
  if (!claims || claims.collection !== collection || claims.document !== id) return null
  const req = await toRequest({ payload, user: claims.user, session: claims.session, now })
  if (!req) return null
  return (await canEdit({ req, collection, id: toDatabaseId(payload, id) })) ? req : null
}
