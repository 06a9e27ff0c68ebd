import type { CollectionConfig, CollectionSlug } from 'payload'
import { shut } from '../access/rules.js'
import { label } from '../messages/messages.js'

/** The slug of the leases collection. The cast is needed because only a host's generated types include it. */
export const leasesSlug = 'leases' as CollectionSlug

/** Leases on work that only one process may do at a time. Only `lease.ts` writes them. */
export const leases: CollectionConfig = {
  slug: leasesSlug,
  labels: { singular: label('documents:singular'), plural: label('documents:plural') },
  ...shut,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'holder', type: 'text', required: true },
    // Milliseconds since 1970, because numbers compare the same on every database.
    { name: 'until', type: 'number', required: true },
  ],
}
