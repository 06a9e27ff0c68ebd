import type { GlobalConfig } from 'payload'
import { isAdmin, isEditor, isStaff } from '../shared/access/permissions.js'
import { globalSlugs } from '../slugs.js'
import { fields } from './fields.js'

/** Who speaks: the one organisation that this installation belongs to. */
export const organisation: GlobalConfig = {
  slug: globalSlugs.organisation,
  label: { en: 'Organisation', es: 'Organización' },
  access: { read: isStaff, update: isEditor, readVersions: isAdmin },
  admin: {
    group: { en: 'Settings', es: 'Ajustes' },
    description: {
      en: 'Who speaks. The name, the contact and the picture here stand on every page and in every mail.',
      es: 'Quién habla. El nombre, el contacto y la imagen de aquí aparecen en cada página y en cada correo.',
    },
  },
  fields,
}
