import type { GlobalConfig } from 'payload'
import { everybody, isEditor, nobody } from '../access/permissions.js'
import type { CollectionContext } from '../context.js'
import { pointGlobalToWhatExists } from '../documents/pointToWhatExists.js'
import { writeGlobalInOneLocale } from '../drafts/writeOneLocale.js'
import { record } from '../messages/messages.js'
import { globalSlugs } from '../slugs.js'
import { fields } from './fields.js'
import { requireFormBasics } from './requireFormBasics.js'

/** The organisation that this installation belongs to. All of its fields are public. */
export const organisation = (context: CollectionContext): GlobalConfig => ({
  slug: globalSlugs.organisation,
  label: record('organisation:tabOrganisation'),
  access: { read: everybody, update: isEditor, readVersions: nobody },
  admin: {
    custom: { keepOnDevice: true },
    group: record('organisation:groupSettings'),
    description: record('organisation:description'),
  },
  hooks: {
    beforeOperation: [writeGlobalInOneLocale],
    beforeValidate: [pointGlobalToWhatExists, requireFormBasics],
  },
  fields: fields(context),
})
