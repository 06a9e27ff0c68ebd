import type { CollectionConfig } from 'payload'
import { nobody } from './permissions.js'

/** A collection that hooks alone keep: it has no door, and no place in the panel. */
export const shut = {
  access: {
    admin: nobody,
    create: nobody,
    read: nobody,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
  },
  admin: { hidden: true },
  endpoints: false,
  graphQL: false,
  lockDocuments: false,
} satisfies Partial<CollectionConfig>
