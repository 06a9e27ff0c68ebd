import type { CollectionConfig } from 'payload'
import { shut } from '../../access/rules.js'
import { label } from '../../messages/messages.js'
import { slugs } from '../../slugs.js'

/**
 * Claims on unique keys, each with the document that owns it. Written by hooks only.
 *
 * A claim is stored before its document and outside of its transaction. The unique index of this collection decides
 * between simultaneous writes, and tells the loser who was first. A claim lives as long as its document, including its
 * time in the trash.
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
    // Empty (never null) until the new document has an id.
    { name: 'owner', type: 'text', index: true, defaultValue: '' },
    { name: 'title', type: 'text' },
    // Changes each time the claim is taken, for compare-and-set updates.
    { name: 'token', type: 'text', required: true },
    // Milliseconds since 1970.
    { name: 'takenAt', type: 'number', required: true },
  ],
}
