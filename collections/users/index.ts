import type { CollectionConfig } from 'payload'
import type { CollectionContext } from '../context.js'
import { isAdmin, isStaff, nobody } from '../shared/access/permissions.js'
import { slugs } from '../slugs.js'
import { othersIfAdmin, selfOrAdmin } from './access.js'
import { fields } from './fields.js'
import { requireLongPassword } from './hooks/requireLongPassword.js'
import { resetHTML, resetSubject } from './resetMail.js'

/** The staff: admins, editors, organisers. No trash and no versions, so that who is gone is gone. */
export const users = ({ secureCookies }: CollectionContext): CollectionConfig => ({
  slug: slugs.users,
  labels: {
    singular: { en: 'User', es: 'Usuaria' },
    plural: { en: 'Users', es: 'Usuarias' },
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
    group: { en: 'Settings', es: 'Ajustes' },
    defaultColumns: ['name', 'email', 'roles'],
    listSearchableFields: ['name', 'email'],
  },
  disableDuplicate: true,
  auth: {
    useSessions: true,
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 10,
    lockTime: 15 * 60 * 1000,
    cookies: { sameSite: 'Lax', secure: secureCookies },
    forgotPassword: {
      expiration: 60 * 60 * 1000,
      generateEmailHTML: resetHTML,
      generateEmailSubject: resetSubject,
    },
  },
  hooks: { beforeOperation: [requireLongPassword] },
  fields,
})
