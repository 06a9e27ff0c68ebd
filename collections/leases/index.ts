import type { CollectionConfig, CollectionSlug } from 'payload'
import { shut } from '../access/rules.js'
import { label } from '../messages/messages.js'

/** The slug of the leases' collection; a host's generated types know it, ours do not. */
export const leasesSlug = 'leases' as CollectionSlug

/** Leases on work that one process does at a time. Only `lease.ts` writes them. */
export const leases: CollectionConfig = {
  slug: leasesSlug,
  labels: { singular: label('documents:singular'), plural: label('documents:plural') },
  ...shut,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'holder', type: 'text', required: true },
    // Milliseconds since 1970: a number compares alike on every database.
    { name: 'until', type: 'number', required: true },
  ],
}
