import type { CollectionConfig, CollectionSlug } from 'payload'
import { shut } from '../access/rules.js'
import { label } from '../messages/messages.js'

/** The slug of the revisions collection, which only a host's generated types know. */
export const revisionsSlug = 'revisions' as CollectionSlug

/**
 * Recent events of public content, one row each, kept for a day. Other processes learn of changes here. Only
 * `events.ts` writes them.
 */
export const revisions: CollectionConfig = {
  slug: revisionsSlug,
  labels: {
    singular: label('documents:revision'),
    plural: label('documents:revisions'),
  },
  ...shut,
  timestamps: false,
  fields: [
    // The key of an opening or closing, so that it is reported once by all processes.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    // Milliseconds since 1970, because numbers compare alike on every database.
    { name: 'at', type: 'number', required: true, index: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'documents', type: 'json', required: true },
  ],
}
