import type { CollectionConfig } from 'payload'
import { shut } from '../access/rules.js'
import { label } from '../messages/messages.js'
import { slugs } from '../slugs.js'

/**
 * Records of withdrawals, without any content: a keyed hash for each URL that now answers 410, and for each document
 * that can't be restored. Only the withdrawal code writes them, and they are never deleted.
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
    // The document still to be deleted: `calls:12`. Empty (never null) once it is gone.
    { name: 'pending', type: 'text', index: true, defaultValue: '' },
  ],
}
