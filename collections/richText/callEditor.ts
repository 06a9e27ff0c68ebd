import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  createServerFeature,
  FixedToolbarFeature,
  HeadingFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { Block } from 'payload'
import { label } from '../messages/messages.js'
import { slugs } from '../slugs.js'

/** Slogans inside a text, each on a line of its own. */
const slogansBlock: Block = {
  slug: 'slogans',
  interfaceName: 'SlogansBlock',
  labels: {
    singular: label('documents:slogans'),
    plural: label('documents:slogans'),
  },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'slogans',
      type: 'relationship',
      relationTo: slugs.slogans,
      hasMany: true,
      maxRows: 12,
      label: label('documents:slogans'),
    },
  ],
}

/**
 * Pasting from Word, Google Docs and web pages: lists stay lists, headings move down to the levels a text has, table cells
 * are kept apart, and pictures hosted elsewhere are left out.
 */
const PasteFeature = createServerFeature({
  key: 'paste',
  feature: { ClientFeature: 'payload-broadside/client#PasteFeatureClient' },
})

/** The editor of a call's text: headings 2 to 4, lists, links to calls and addresses, quotes, images, slogans. */
export const callEditor = (): ReturnType<typeof lexicalEditor> =>
  lexicalEditor({
    features: [
      // Fixed, so that a phone has it in reach.
      FixedToolbarFeature(),
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BoldFeature(),
      ItalicFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      BlockquoteFeature(),
      // A typed e-mail address would become a mailto: link, which is no web address.
      LinkFeature({ enabledCollections: [slugs.calls], disableAutoLinks: 'creationOnly' }),
      UploadFeature({ enabledCollections: [slugs.media] }),
      BlocksFeature({ blocks: [slogansBlock] }),
      PasteFeature(),
    ],
  })
