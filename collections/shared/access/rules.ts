import type { Access, PayloadRequest, Where } from 'payload'
import { toPointedId } from '../richText/toTextPointers.js'
import { isAdmin, isEditor, isStaff } from './permissions.js'

// Permissions answer yes or no, rules may answer a filter. Each filter is a single `and`.

type Asking = { req: PayloadRequest }

/** All for editors; for an organiser what a condition lets them; nothing for others. */
const editorsOr =
  (toCondition: (own: unknown[]) => Record<string, Where[string]>): Access =>
  ({ req }: Asking) => {
    if (isEditor({ req })) return true
    if (!isStaff({ req })) return false
    // Payload reads the user anew for each request: who is moved to another branch is there at once, whatever the token
    // of an older session says.
    const { branches } = req.user as { branches?: unknown }
    const own = Array.isArray(branches) ? branches.map(toPointedId).filter((id) => id != null) : []
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

/**
 * Editors read documents. Everybody else gets a file by its random name, and never a document or a list; nobody else
 * gets the file of one in the trash.
 */
export const readFilesByName: Access = ({ isReadingStaticFile, req }) =>
  isEditor({ req }) || (isReadingStaticFile === true && { and: [{ deletedAt: { equals: null } }] })
