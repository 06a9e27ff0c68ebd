import type { CollectionConfig } from 'payload'
import { isAdmin, isStaff, nobody } from '../access/permissions.js'
import { othersIfAdmin, selfOrAdmin } from '../access/rules.js'
import type { CollectionContext } from '../context.js'
import { pointToWhatExists } from '../documents/pointToWhatExists.js'
import { label, record } from '../messages/messages.js'
import { slugs } from '../slugs.js'
import { fields } from './fields.js'

/**
 * The staff: admins, editors and organisers. Without trash or versions, so that deleted accounts are gone. The rules of
 * passwords, suspensions and so on are in plugins/accounts.
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
  // A document lock would keep an admin from suspending an account that somebody has open.
  lockDocuments: false,
  auth: {
    useSessions: true,
    tokenExpiration: 8 * 60 * 60,
    // Wrong passwords are limited by account and client address (plugins/accounts). Payload's account lock would let
    // anybody lock out an editor.
    maxLoginAttempts: 0,
    cookies: { sameSite: 'Lax', secure: secureCookies },
    forgotPassword: {
      expiration: 60 * 60 * 1000,
      // Each mail invalidates the previous link, so repeated requests by others would lock the owner out.
      minRequestInterval: 15 * 60 * 1000,
    },
  },
  hooks: { beforeValidate: [pointToWhatExists] },
  fields,
})
