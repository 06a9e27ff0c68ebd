import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload'
import { toPointedId } from '../documents/ids.js'
import { whereLive } from '../drafts/live.js'
import { isAdmin, isEditor, isStaff, nobody } from './permissions.js'

// Permissions return a boolean, rules may also return a filter. Each filter is a single `and` and is created per call,
// because Payload and the adapters mutate the filters they get.

type Asking = { req: PayloadRequest }

/**
 * The ids of the user's branches. Payload loads the user on each request, so a change of branches applies at once,
 * whatever an older token says.
 */
export const toOwnBranches = ({ user }: Pick<PayloadRequest, 'user'>): unknown[] => {
  const { branches } = (user ?? {}) as { branches?: unknown }
  return Array.isArray(branches) ? branches.map(toPointedId).filter((id) => id != null) : []
}

/** Everything for editors, a filter for organisers, nothing for others. */
const editorsOr =
  (toCondition: (own: unknown[]) => Record<string, Where[string]>): Access =>
  ({ req }: Asking) => {
    if (isEditor({ req })) return true
    if (!isStaff({ req })) return false
    const own = toOwnBranches(req)
    if (own.length === 0) return false
    return { and: Object.entries(toCondition(own)).map(([path, holds]) => ({ [path]: holds })) }
  }

/** Editors reach all branches, organisers their own, except in the trash. */
export const editorsOrOwn = editorsOr((own) => ({ id: { in: own }, deletedAt: { equals: null } }))

/** The same for their versions. */
export const versionsForEditorsOrOwn = editorsOr((own) => ({
  parent: { in: own },
  'version.deletedAt': { equals: null },
}))

/** Admins reach all users, everybody else only themselves. */
export const selfOrAdmin: Access = ({ req }) =>
  isAdmin({ req }) || (isStaff({ req }) && { and: [{ id: { equals: req.user!.id } }] })

/** Admins reach all users except themselves, so one admin always remains. */
export const othersIfAdmin: Access = ({ req }) =>
  isAdmin({ req }) && { and: [{ id: { not_equals: req.user!.id } }] }

/** Editors read everything, organisers only what isn't in the trash. The same holds for an upload's file. */
export const staffOutsideTrash: Access = ({ req }) =>
  isEditor({ req }) || (isStaff({ req }) && { and: [{ deletedAt: { equals: null } }] })

/**
 * Editors read everything, everybody else what is published and not in the trash. `toMore` returns further conditions.
 */
export const editorsOrLive =
  (toMore: () => Where[] = () => []): Access =>
  ({ req }) =>
    isEditor({ req }) || { and: [...whereLive(), ...toMore()] }

/** Editors read all branches, organisers also their own, everybody the live ones. */
export const editorsOrOwnOrLive: Access = async (asked) => {
  const own = await editorsOrOwn(asked)
  if (own === true) return true
  const live: Where = { and: whereLive() }
  return own ? { and: [{ or: [own, live] }] } : live
}

/** Write access for content that editors maintain. Each collection defines its own `read`. */
export const editorsWrite = {
  create: isEditor,
  update: isEditor,
  delete: isEditor,
  readVersions: nobody,
  unlock: nobody,
  admin: nobody,
}

/** A collection that only hooks write: no API and no place in the panel. */
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
