import type { Access, Where } from 'payload'
import { isAdmin, isOrganiser } from '../shared/access/permissions.js'
import { toOwnBranches } from '../shared/access/rules.js'

/**
 * Admins read all signups, an organiser those of their own branches who have not unsubscribed. Editors read none, also
 * where a branch of theirs is left from another role.
 */
export const adminsOrOwnPeople: Access = ({ req }) => {
  if (isAdmin({ req })) return true
  const own = isOrganiser({ req }) ? toOwnBranches(req) : []
  if (own.length === 0) return false
  const theirs: Where[] = [{ branch: { in: own } }, { unsubscribedAt: { equals: null } }]
  return { and: theirs }
}
