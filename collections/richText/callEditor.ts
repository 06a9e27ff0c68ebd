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

/** A block of slogans, each on its own line. */
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
 * Cleans up pasted content from Word, Google Docs and web pages: lists stay lists, headings move to the levels a text
 * has, table cells stay separate, and images hosted elsewhere are removed.
 */
const PasteFeature = createServerFeature({
  key: 'paste',
  feature: { ClientFeature: 'payload-broadside/client#PasteFeatureClient' },
})

/** The editor of a call's text: headings 2 to 4, lists, links to calls and addresses, quotes, images, slogans. */
export const callEditor = (): ReturnType<typeof lexicalEditor> =>
  lexicalEditor({
    features: [
      // A fixed toolbar stays within reach on a phone.
      FixedToolbarFeature(),
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BoldFeature(),
      ItalicFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      BlockquoteFeature(),
      // A typed e-mail address would become a mailto: link, which isn't a web address.
      LinkFeature({ enabledCollections: [slugs.calls], disableAutoLinks: 'creationOnly' }),
      UploadFeature({ enabledCollections: [slugs.media] }),
      BlocksFeature({ blocks: [slogansBlock] }),
      PasteFeature(),
    ],
  })
