import type { Access, PayloadRequest, Where } from 'payload'
import { isEditor, isStaff } from '../shared/access/permissions.js'
import { toPointedId } from '../shared/richText/toTextPointers.js'

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
