import type { CollectionConfig } from 'payload'

import { releaseWithDocument } from '../claims/hooks.js'
import { isAdmin, isEditor } from '../shared/access/permissions.js'
import { pointToWhatExists } from '../shared/pointToWhatExists.js'
import { writeOneLocale } from '../shared/writeOneLocale.js'
import { slugs } from '../slugs.js'
import { fields } from './fields.js'

/** What a person may agree to, in its exact words. */
export const consents: CollectionConfig = {
  slug: slugs.consents,
  labels: {
    singular: { en: 'Consent', es: 'Consentimiento' },
    plural: { en: 'Consents', es: 'Consentimientos' },
  },
  access: { create: isAdmin, read: isEditor, update: isAdmin, delete: isAdmin },
  admin: { useAsTitle: 'key', group: { en: 'Settings', es: 'Ajustes' } },
  trash: true,
  hooks: {
    beforeOperation: [writeOneLocale],
    beforeValidate: [pointToWhatExists],
    afterDelete: [releaseWithDocument],
  },
  fields,
}
