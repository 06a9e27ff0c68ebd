import { createServerFeature } from '@payloadcms/richtext-lexical'

/**
 * Pasting from Word, Google Docs and web pages: lists stay lists, headings go down to the levels that a text has, the
 * cells of tables are kept apart, and pictures that lie elsewhere are left out.
 */
export const PasteFeature = createServerFeature({
  key: 'paste',
  feature: { ClientFeature: 'payload-broadside/client#PasteFeatureClient' },
})
