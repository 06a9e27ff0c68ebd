import type { CollectionConfig, CollectionSlug } from 'payload'
import { shut } from '../../../collections/access/rules.js'
import { label } from '../../../collections/messages/messages.js'

/** The slug of the presence collection. Only the host's generated types know it. */
export const presencesSlug = 'presences' as CollectionSlug

/** Who has which document open: one row per tab, until it expires. Only this plugin writes it. */
export const presences: CollectionConfig = {
  slug: presencesSlug,
  labels: { singular: label('coEditing:singular'), plural: label('coEditing:plural') },
  ...shut,
  fields: [
    // Document, account and tab, so that no user can affect another user's tab.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'user', type: 'text', required: true },
    { name: 'tab', type: 'text', required: true },
    // Milliseconds since 1970: a number compares alike on every database.
    { name: 'until', type: 'number', required: true, index: true },
  ],
}
