import {
  type Access,
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type Where,
} from 'payload'
import { isAdmin, isOrganiser, nobody } from '../access/permissions.js'
import { toOwnBranches } from '../access/rules.js'
import { label, record, say } from '../messages/messages.js'
import { slugs } from '../slugs.js'
import { fields } from './fields.js'

/**
 * Admins read all signups, an organiser those of their own branches who have not unsubscribed. Editors read none, also
 * where a branch of theirs is left from another role.
 */
const adminsOrOwnPeople: Access = ({ req }) => {
  if (isAdmin({ req })) return true
  const own = isOrganiser({ req }) ? toOwnBranches(req) : []
  if (own.length === 0) return false
  const theirs: Where[] = [{ branch: { in: own } }, { unsubscribedAt: { equals: null } }]
  return { and: theirs }
}

/**
 * Nobody writes a signup or a request past the signup's own room, whatever access is overridden: it would be stored
 * unsealed, or sealed anew from what a reader was shown.
 */
export const refusePlainWrites: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' || operation === 'update')
    throw new APIError(say(req, 'signups:refused'), 403, undefined, true)
  return args
}

/**
 * People who signed up for a call and confirmed it. What they sent is sealed, and opened for those who may read the row by
 * the signup's room, which alone writes it. No trash and no versions, so that who is gone is gone.
 */
export const signups: CollectionConfig = {
  slug: slugs.signups,
  labels: { singular: label('signups:signup'), plural: label('signups:signups') },
  access: {
    create: nobody,
    read: adminsOrOwnPeople,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
    admin: nobody,
  },
  admin: {
    useAsTitle: 'reference',
    group: record('signups:people'),
    description: label('signups:about'),
    hidden: ({ user }) => {
      const req = { user: user as never }
      return !isAdmin({ req }) && !isOrganiser({ req })
    },
    defaultColumns: ['firstName', 'lastName', 'phone', 'call', 'branch', 'followUp', 'confirmedAt'],
    listSearchableFields: ['reference'],
    hideAPIURL: true,
  },
  defaultSort: '-confirmedAt',
  disableDuplicate: true,
  graphQL: { disableMutations: true },
  lockDocuments: false,
  // What a sealed text is opened with, whatever else of the row is asked for.
  forceSelect: { reference: true, sealed: true },
  hooks: { beforeOperation: [refusePlainWrites] },
  fields,
}
