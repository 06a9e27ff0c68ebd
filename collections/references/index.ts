import type { CollectionConfig } from 'payload'
import { shut } from '../access/rules.js'
import { label } from '../messages/messages.js'

/** The index of references: one row for each indexed document. Only this folder writes it. */
export const referencesCollection = (slug: string): CollectionConfig => ({
  slug,
  labels: {
    singular: label('documents:reference'),
    plural: label('documents:references'),
  },
  ...shut,
  timestamps: false,
  fields: [
    // The document that points: `calls:12`, or `organisation:` for a global.
    { name: 'source', type: 'text', required: true, unique: true, index: true },
    // Its collection, or the key of a global.
    { name: 'noun', type: 'text', required: true, index: true },
    // Whether the document itself is visible to visitors.
    { name: 'sourceIsLive', type: 'checkbox', defaultValue: false, index: true },
    // Targets of its published state.
    { name: 'live', type: 'text', hasMany: true, index: true },
    // Targets of its newest draft, or of the document itself if there are no drafts.
    { name: 'newest', type: 'text', hasMany: true, index: true },
    // The fields in which each target occurs.
    { name: 'places', type: 'json' },
    // Changed by every writer of the row. Not required, because SQL would refuse updates that omit it.
    { name: 'token', type: 'text' },
  ],
})
