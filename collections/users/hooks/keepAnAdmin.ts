import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
} from 'payload'
import { slugs } from '../../slugs.js'
import { isActiveAdmin, type Standing } from '../isActiveAdmin.js'
import { leaveOrRefuse, settleLeaving } from '../leaving.js'

/** The last active admin is neither demoted nor suspended. */
export const keepAnAdmin: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || !isActiveAdmin(originalDoc as Standing)) return data
  if (!isActiveAdmin({ ...(originalDoc as Standing), ...data }))
    await leaveOrRefuse(req, (originalDoc as { id: number | string }).id)
  return data
}

/** Nor removed. */
export const keepAnAdminThere: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.db.findOne<Standing & { id: number | string }>({
    collection: slugs.users,
    where: { id: { equals: id } },
    req,
  })
  if (user && isActiveAdmin(user)) await leaveOrRefuse(req, id)
}

/** Who left the post has left. */
export const settlePost: CollectionAfterChangeHook = ({ doc, req }) =>
  settleLeaving(req, (doc as { id: number | string }).id)

/** The same for who was removed. */
export const settleRemoval: CollectionAfterDeleteHook = ({ id, req }) => settleLeaving(req, id)
