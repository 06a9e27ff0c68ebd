import type { GlobalConfig } from 'payload'
import { everybody, isEditor, nobody } from '../access/permissions.js'
import type { CollectionContext } from '../context.js'
import { pointGlobalToWhatExists } from '../documents/pointToWhatExists.js'
import { writeGlobalInOneLocale } from '../drafts/writeOneLocale.js'
import { globalSlugs } from '../slugs.js'
import { fields } from './fields.js'
import { keepWhatFormsNeed } from './keepWhatFormsNeed.js'

/** Who speaks: the one organisation that this installation belongs to. All that it says of itself is public. */
export const organisation = (context: CollectionContext): GlobalConfig => ({
  slug: globalSlugs.organisation,
  label: { en: 'Organisation', es: 'Organización' },
  access: { read: everybody, update: isEditor, readVersions: nobody },
  admin: {
    custom: { keepOnDevice: true },
    group: { en: 'Settings', es: 'Ajustes' },
    description: {
      en: 'Who speaks. The name, the contact and the picture here stand on every page and in every mail.',
      es: 'Quién habla. El nombre, el contacto y la imagen de aquí aparecen en cada página y en cada correo.',
    },
  },
  hooks: {
    beforeOperation: [writeGlobalInOneLocale],
    beforeValidate: [pointGlobalToWhatExists, keepWhatFormsNeed],
  },
  fields: fields(context),
})
