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
 * Admins read all signups. Organisers read those of their own branches, without unsubscribed people. Editors read none,
 * even if they still have a branch from another role.
 */
const adminsOrOwnPeople: Access = ({ req }) => {
  if (isAdmin({ req })) return true
  const own = isOrganiser({ req }) ? toOwnBranches(req) : []
  if (own.length === 0) return false
  const theirs: Where[] = [{ branch: { in: own } }, { unsubscribedAt: { equals: null } }]
  return { and: theirs }
}

/**
 * Refuses writes to signups and requests that bypass the signup code, even with `overrideAccess`. They would be stored
 * unsealed, or sealed again from what a reader was shown.
 */
export const refusePlainWrites: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' || operation === 'update')
    throw new APIError(say(req, 'signups:refused'), 403, undefined, true)
  return args
}

/**
 * People who signed up for a call and confirmed it. Personal data is sealed. The signup code alone writes it, and opens
 * it for readers of the row. There are no trash and no versions, so deleted people are really gone.
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
  // These fields are needed to open the sealed text, whatever `select` asks for.
  forceSelect: { reference: true, sealed: true },
  hooks: { beforeOperation: [refusePlainWrites] },
  fields,
}
