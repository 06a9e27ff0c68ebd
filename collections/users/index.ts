import type { CollectionConfig } from 'payload'
import { isAdmin, isStaff, nobody } from '../access/permissions.js'
import { othersIfAdmin, selfOrAdmin } from '../access/rules.js'
import type { CollectionContext } from '../context.js'
import { pointToWhatExists } from '../documents/pointToWhatExists.js'
import { label, record } from '../messages/messages.js'
import { slugs } from '../slugs.js'
import { fields } from './fields.js'

/**
 * The staff: admins, editors, organisers. No trash and no versions, so that who is gone is gone. The rules of accounts, such
 * as those of passwords and suspensions, are in plugins/accounts.
 */
export const users = ({ secureCookies }: CollectionContext): CollectionConfig => ({
  slug: slugs.users,
  labels: {
    singular: label('users:singular'),
    plural: label('users:plural'),
  },
  access: {
    admin: isStaff,
    create: isAdmin,
    read: selfOrAdmin,
    update: selfOrAdmin,
    delete: othersIfAdmin,
    unlock: isAdmin,
    readVersions: nobody,
  },
  admin: {
    useAsTitle: 'name',
    group: record('users:groupSettings'),
    defaultColumns: ['name', 'email', 'roles'],
    listSearchableFields: ['name', 'email'],
  },
  disableDuplicate: true,
  // Whoever has an account's page open would keep the admin out who suspends it.
  lockDocuments: false,
  auth: {
    useSessions: true,
    tokenExpiration: 8 * 60 * 60,
    // Wrong passwords are slowed by account and client address together (plugins/accounts): a lock of the account would
    // let a flood from anywhere keep an editor out.
    maxLoginAttempts: 0,
    cookies: { sameSite: 'Lax', secure: secureCookies },
    forgotPassword: {
      expiration: 60 * 60 * 1000,
      // Each mail ends the link of the one before: somebody else who asks for them again and again would keep the owner out.
      minRequestInterval: 15 * 60 * 1000,
    },
  },
  hooks: { beforeValidate: [pointToWhatExists] },
  fields,
})
