import type { CollectionConfig } from 'payload'
import { shut } from '../../access/rules.js'
import { label } from '../../messages/messages.js'
import { slugs } from '../../slugs.js'

/**
 * Who holds what only one may hold: a unique key, and the document that has it. Kept by hooks alone.
 *
 * A claim is stored before the document that needs it, and outside of its transaction, so that two who ask at
 * once are told apart by this collection's unique index, and the loser can be told who was first. It lives as
 * long as its document, also in the trash.
 */
export const claims: CollectionConfig = {
  slug: slugs.claims,
  labels: {
    singular: label('documents:claim'),
    plural: label('documents:claims'),
  },
  ...shut,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'noun', type: 'text', required: true },
    // Empty, and never null, until the document that is being made has an id.
    { name: 'owner', type: 'text', index: true, defaultValue: '' },
    { name: 'title', type: 'text' },
    // Changed by each taking: what a compare-and-set compares.
    { name: 'token', type: 'text', required: true },
    // Milliseconds since 1970.
    { name: 'takenAt', type: 'number', required: true },
  ],
}
