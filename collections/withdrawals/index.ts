import type { CollectionConfig } from 'payload'
import { shut } from '../access/rules.js'
import { label } from '../messages/messages.js'
import { slugs } from '../slugs.js'

/**
 * What was withdrawn, and nothing of what it said: a keyed hash for each address that answers 410 from then on, and for
 * each document that nobody brings back. Written by the withdrawal alone, never deleted.
 */
export const withdrawals: CollectionConfig = {
  slug: slugs.withdrawals,
  labels: {
    singular: label('documents:withdrawal'),
    plural: label('documents:withdrawals'),
  },
  ...shut,
  timestamps: false,
  fields: [
    { name: 'mark', type: 'text', required: true, unique: true, index: true },
    // The document that is still to be deleted, `calls:12`. Empty, and never null, once nothing of it is left.
    { name: 'pending', type: 'text', index: true, defaultValue: '' },
  ],
}
