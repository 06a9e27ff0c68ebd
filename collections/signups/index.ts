import type { CollectionConfig } from 'payload'
import { isAdmin, isOrganiser, nobody } from '../shared/access/permissions.js'
import { slugs } from '../slugs.js'
import { adminsOrOwnPeople } from './access.js'
import { fields } from './fields.js'
import { refusePlainWrites } from './hooks/refusePlainWrites.js'
import { words } from './words.js'

/**
 * People who signed up for a call and confirmed it. What they sent is sealed, and opened for those who may read the row by
 * the signup's room, which alone writes it. No trash and no versions, so that who is gone is gone.
 */
export const signups: CollectionConfig = {
  slug: slugs.signups,
  labels: { singular: words.label('signup'), plural: words.label('signups') },
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
    group: words.record('people'),
    description: words.label('about'),
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
  // What a sealed text is opened with, whatever else of the row is asked for.
  forceSelect: { reference: true, sealed: true },
  hooks: { beforeOperation: [refusePlainWrites] },
  fields,
}
