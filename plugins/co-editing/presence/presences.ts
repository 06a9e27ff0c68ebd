import type { CollectionConfig, CollectionSlug } from 'payload'
import { shut } from '../../../collections/access/rules.js'
import { label } from '../../../collections/messages/messages.js'

/** The slug of the collection that says who has what open; a host's generated types know it, ours do not. */
export const presencesSlug = 'presences' as CollectionSlug

/** Who has which document open: a row for each tab, for as long as it says so. Written by this room alone. */
export const presences: CollectionConfig = {
  slug: presencesSlug,
  labels: { singular: label('coEditing:singular'), plural: label('coEditing:plural') },
  ...shut,
  fields: [
    // The document, the account and the tab: nobody speaks for somebody else's tab.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'user', type: 'text', required: true },
    { name: 'tab', type: 'text', required: true },
    // Milliseconds since 1970: a number compares alike on every database.
    { name: 'until', type: 'number', required: true, index: true },
  ],
}
