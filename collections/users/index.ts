import type { CollectionConfig } from 'payload'
import { isAdmin, isStaff, nobody, roles } from '../shared/access/permissions.js'
import { slugs } from '../slugs.js'

/** The staff: admins, editors, organisers. No trash and no versions, so that who is gone is gone. */
export const users: CollectionConfig = {
  slug: slugs.users,
  labels: {
    singular: { en: 'User', es: 'Usuaria' },
    plural: { en: 'Users', es: 'Usuarias' },
  },
  access: {
    admin: isStaff,
    create: isAdmin,
    read: ({ req }) => isAdmin({ req }) || (isStaff({ req }) && { id: { equals: req.user!.id } }),
    update: ({ req }) => isAdmin({ req }) || (isStaff({ req }) && { id: { equals: req.user!.id } }),
    delete: isAdmin,
    unlock: isAdmin,
    readVersions: nobody,
  },
  admin: { useAsTitle: 'name', group: { en: 'Settings', es: 'Ajustes' } },
  auth: true,
  fields: [
    { name: 'name', type: 'text', required: true, label: { en: 'Name', es: 'Nombre' } },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['editor'],
      saveToJWT: true,
      access: { create: isAdmin, update: isAdmin },
      options: [...roles],
    },
  ],
}
