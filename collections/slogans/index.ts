import type { CollectionConfig } from 'payload'
import { releaseWithDocument } from '../claims/hooks.js'
import { isEditor, isStaff } from '../shared/access/permissions.js'
import { writeOneLocale } from '../shared/writeOneLocale.js'
import { slugs } from '../slugs.js'
import { fields } from './fields.js'
import { claimText, settleText } from './hooks/claimText.js'

/** A line to shout. No two are the same in one locale, whatever their case, spacing, accents or end punctuation. */
export const slogans: CollectionConfig = {
  slug: slugs.slogans,
  labels: {
    singular: { en: 'Slogan', es: 'Consigna' },
    plural: { en: 'Slogans', es: 'Consignas' },
  },
  access: { create: isEditor, read: isStaff, update: isEditor, delete: isEditor },
  admin: {
    useAsTitle: 'text',
    group: { en: 'Content', es: 'Contenido' },
    description: {
      en: 'Lines to shout, to print and to share. A call carries up to twelve of them.',
      es: 'Frases para gritar, imprimir y compartir. Un llamamiento lleva hasta doce.',
    },
    defaultColumns: ['text', 'hashtag', 'updatedAt'],
    listSearchableFields: ['text', 'hashtag'],
  },
  // A copy would be the same slogan again.
  disableDuplicate: true,
  trash: true,
  hooks: {
    beforeOperation: [writeOneLocale],
    beforeChange: [claimText],
    afterChange: [settleText],
    afterDelete: [releaseWithDocument],
  },
  fields,
}
