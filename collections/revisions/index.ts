import type { CollectionConfig, CollectionSlug } from 'payload'
import { shut } from '../access/rules.js'
import { label } from '../messages/messages.js'

/** The slug of the revisions' collection; a host's generated types know it, ours do not. */
export const revisionsSlug = 'revisions' as CollectionSlug

/**
 * What happened to public content of late, one row an event, kept for a day: other processes read here that something
 * moved, and what. Only `events.ts` writes them.
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
    // Of an opening or a closing: which, so that it is told once however many processes see it pass.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    // Milliseconds since 1970: a number compares alike on every database.
    { name: 'at', type: 'number', required: true, index: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'documents', type: 'json', required: true },
  ],
}
