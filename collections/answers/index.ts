import type { CollectionConfig, CollectionSlug } from 'payload'
import { shut } from '../access/rules.js'
import { label } from '../messages/messages.js'

/** The slug of the answers collection, which only a host's generated types know. */
export const answersSlug = 'answers' as CollectionSlug

/**
 * Answers of the content API and public pages as they were made last, for a process that doesn't have them in memory. Only
 * `plugins/api/storedAnswers.ts` writes and reads them.
 */
export const answers: CollectionConfig = {
  slug: answersSlug,
  labels: {
    singular: label('documents:answer'),
    plural: label('documents:answers'),
  },
  ...shut,
  timestamps: false,
  fields: [
    // A hash of what was asked and of the program that answers.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    // When it was begun, in milliseconds since 1970, as the other times.
    { name: 'at', type: 'number', required: true, index: true },
    { name: 'until', type: 'number' },
    { name: 'changed', type: 'number', required: true },
    { name: 'headers', type: 'json', required: true },
    { name: 'text', type: 'textarea', required: true },
    { name: 'tags', type: 'json', required: true },
    // The keys of recent events that it already shows.
    { name: 'told', type: 'json', required: true },
  ],
}
