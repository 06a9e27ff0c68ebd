import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload'
import { toPointedId } from '../documents/ids.js'
import { whereLive } from '../drafts/live.js'
import { isAdmin, isEditor, isStaff, nobody } from './permissions.js'

// Permissions answer yes or no, rules may answer a filter. Each filter is a single `and`, and made anew for each question:
// Payload and its databases write into the filters that they are given.

type Asking = { req: PayloadRequest }

/**
 * The ids of the user's branches. Payload loads the user on each request, so a move to another branch takes effect at once,
 * whatever the token of an older session says.
 */
export const toOwnBranches = ({ user }: Pick<PayloadRequest, 'user'>): unknown[] => {
  const { branches } = (user ?? {}) as { branches?: unknown }
  return Array.isArray(branches) ? branches.map(toPointedId).filter((id) => id != null) : []
}

/** All for editors; for an organiser what a condition lets them; nothing for others. */
const editorsOr =
  (toCondition: (own: unknown[]) => Record<string, Where[string]>): Access =>
  ({ req }: Asking) => {
    if (isEditor({ req })) return true
    if (!isStaff({ req })) return false
    const own = toOwnBranches(req)
    if (own.length === 0) return false
    return { and: Object.entries(toCondition(own)).map(([path, holds]) => ({ [path]: holds })) }
  }

/** Editors reach all branches, an organiser those they organise, but not in the trash. */
export const editorsOrOwn = editorsOr((own) => ({ id: { in: own }, deletedAt: { equals: null } }))

/** The same for their versions. */
export const versionsForEditorsOrOwn = editorsOr((own) => ({
  parent: { in: own },
  'version.deletedAt': { equals: null },
}))

/** Admins reach all users, everybody else oneself. */
export const selfOrAdmin: Access = ({ req }) =>
  isAdmin({ req }) || (isStaff({ req }) && { and: [{ id: { equals: req.user!.id } }] })

/** Admins reach all users but themselves: so one admin always remains. */
export const othersIfAdmin: Access = ({ req }) =>
  isAdmin({ req }) && { and: [{ id: { not_equals: req.user!.id } }] }

/** Editors read all, organisers what is not in the trash: of an upload its file too, which is served without asking. */
export const staffOutsideTrash: Access = ({ req }) =>
  isEditor({ req }) || (isStaff({ req }) && { and: [{ deletedAt: { equals: null } }] })

/** Editors read all, everybody else what is published and not in the trash. `toMore` answers what must hold beside. */
export const editorsOrLive =
  (toMore: () => Where[] = () => []): Access =>
  ({ req }) =>
    isEditor({ req }) || { and: [...whereLive(), ...toMore()] }

/** Editors read all branches, an organiser those they organise, everybody what is live. */
export const editorsOrOwnOrLive: Access = async (asked) => {
  const own = await editorsOrOwn(asked)
  if (own === true) return true
  const live: Where = { and: whereLive() }
  return own ? { and: [{ or: [own, live] }] } : live
}

/** Who writes what editors keep, and that nobody comes in by it. Who reads it, each noun says itself. */
export const editorsWrite = {
  create: isEditor,
  update: isEditor,
  delete: isEditor,
  readVersions: nobody,
  unlock: nobody,
  admin: nobody,
}

/** A collection that hooks alone keep: it has no door, and no place in the panel. */
export const shut = {
  access: {
    admin: nobody,
    create: nobody,
    read: nobody,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
  },
  admin: { hidden: true },
  endpoints: false,
  graphQL: false,
  lockDocuments: false,
} satisfies Partial<CollectionConfig>
