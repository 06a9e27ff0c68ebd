import type { CollectionConfig } from 'payload'
import { shut } from '../access/rules.js'
import { label } from '../messages/messages.js'

/** What points to what: one row for each document that is looked into. Written by this room alone. */
export const referencesCollection = (slug: string): CollectionConfig => ({
  slug,
  labels: {
    singular: label('documents:reference'),
    plural: label('documents:references'),
  },
  ...shut,
  timestamps: false,
  fields: [
    // The document that points: `calls:12`; a global: `organisation:`.
    { name: 'source', type: 'text', required: true, unique: true, index: true },
    // Its collection; a global's own key.
    { name: 'noun', type: 'text', required: true, index: true },
    // Whether visitors get it, as far as it itself decides.
    { name: 'sourceIsLive', type: 'checkbox', defaultValue: false, index: true },
    // What its published state points to.
    { name: 'live', type: 'text', hasMany: true, index: true },
    // What its newest draft points to; where there are no drafts, the same.
    { name: 'newest', type: 'text', hasMany: true, index: true },
    // In which of its fields each of them stands.
    { name: 'places', type: 'json' },
    // Changed by whoever writes the row. Not required: on SQL a write that leaves it alone would be refused.
    { name: 'token', type: 'text' },
  ],
})
