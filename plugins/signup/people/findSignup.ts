import type { PayloadRequest, Where } from 'payload'
import { isAdmin, isOrganiser } from '../../../collections/access/permissions.js'
import { isDatabaseId, toDatabaseId } from '../../../collections/documents/ids.js'
import type { followUps } from '../../../collections/signups/fields.js'
import { slugs } from '../../../collections/slugs.js'

/** Where a signup stands with those who meet the person. */
export type FollowUp = (typeof followUps)[number]

/** A signup as it is stored, as far as following it up needs it. */
export type StoredSignup = {
  id: number | string
  reference: string
  sealed: string
  sealedWith: string
  branch?: unknown
  followUp: FollowUp
  followUpBy?: unknown
  followUpAt?: Date | string | null
}

/** What holds of the signups that somebody may follow up: an admin all, an organiser those of their branches. */
export const toOwnSignups = async (req: PayloadRequest): Promise<Where[] | undefined> => {
  if (!isAdmin({ req }) && !isOrganiser({ req })) return undefined
  const allowed = await req.payload.collections[slugs.signups]!.config.access.read({ req })
  if (!allowed) return undefined
  return allowed === true ? [] : [allowed]
}

/** A signup that somebody may follow up, with the filter that only it passes, and only while they may. */
export const findSignup = async (
  req: PayloadRequest,
  asked: unknown,
): Promise<{ stored: StoredSignup; where: Where[] } | undefined> => {
  const { payload } = req
  const own = await toOwnSignups(req)
  const id = toDatabaseId(payload, String(asked))
  if (!own || !isDatabaseId(payload, id)) return undefined
  const where: Where[] = [{ id: { equals: id } }, ...own]
  const { docs } = await payload.db.find<StoredSignup>({
    collection: slugs.signups,
    where: { and: where },
    limit: 1,
    pagination: false,
  })
  return docs[0] && { stored: docs[0], where }
}
