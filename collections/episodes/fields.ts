import type { Field, GroupField, TextField } from 'payload'
import { nobody } from '../access/permissions.js'
import { firstPublishedAt } from '../drafts/firstPublishedAt.js'
import { choiceField } from '../fields/choice.js'
import { closeWhenSaved } from '../fields/closeWhenSaved.js'
import { countField } from '../fields/count.js'
import { dateField } from '../fields/date.js'
import { dropFromCopy } from '../fields/dropFromCopy.js'
import { durationField } from '../fields/duration.js'
import { limited, refuseTooLong } from '../fields/limited.js'
import { lineField, normalizeLine } from '../fields/line.js'
import { proseField } from '../fields/prose.js'
import { withPublishRule } from '../fields/publishRule.js'
import { readableRows } from '../fields/readableRows.js'
import { urlField } from '../fields/url.js'
import { label, message, record } from '../messages/messages.js'
import { callEditor } from '../richText/callEditor.js'
import { checkLinks, sanitizeLinks } from '../richText/links.js'
import { slugs } from '../slugs.js'
import { slugFields } from '../uniqueness/slug/slugRules.js'
import { checkMIMEType, checkTranscript, normalizeMIMEType, normalizeTranscript } from './hooks.js'

/** Payload's `required` would also apply to drafts in GraphQL. */
const neededToPublish = (field: TextField): TextField => ({ ...field, required: false }) as TextField

const enclosure: GroupField = {
  name: 'enclosure',
  type: 'group',
  label: label('episodes:enclosure'),
  admin: {
    // Filled from the recording.
    condition: (data) => !data?.recording,
    description: label('episodes:enclosureDescription'),
  },
  fields: [
    urlField({ name: 'url', label: label('episodes:enclosureUrl') }),
    {
      type: 'row',
      fields: [
        withPublishRule<TextField>(
          {
            name: 'type',
            type: 'text',
            label: label('episodes:enclosureType'),
            admin: { width: '50%', placeholder: 'audio/mpeg' },
            hooks: { beforeValidate: [normalizeMIMEType] },
          },
          checkMIMEType,
        ),
        countField({
          name: 'length',
          label: label('episodes:enclosureLength'),
          admin: { width: '50%' },
        }),
      ],
    },
  ],
}

const chapters = readableRows(['start', 'title'], {
  name: 'chapters',
  type: 'array',
  maxRows: 200,
  label: label('episodes:chapters'),
  labels: {
    singular: label('episodes:chaptersSingular'),
    plural: label('episodes:chaptersPlural'),
  },
  admin: {
    disableListFilter: true,
    description: label('episodes:chaptersDescription'),
  },
  fields: [
    {
      type: 'row',
      fields: [
        durationField({
          name: 'start',
          decimals: 3,
          label: label('episodes:chaptersStart'),
          admin: { width: '30%' },
          missing: message('episodes:writeWhenThisChapterBeginsSuch'),
        }),
        neededToPublish(
          lineField({
            name: 'title',
            maxLength: 120,
            label: label('episodes:chaptersTitle'),
            admin: { width: '70%' },
            missing: message('episodes:writeTheTitleOfThisChapter'),
          }),
        ),
      ],
    },
    urlField({ name: 'url', label: label('episodes:chaptersUrl') }),
  ],
})

/** The fields of an episode, in the order of the edit form. */
export const fields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      {
        label: record('episodes:tabTheEpisode'),
        fields: [
          {
            name: 'podcast',
            type: 'relationship',
            relationTo: slugs.podcasts,
            index: true,
            label: label('episodes:podcast'),
            admin: {
              description: label('episodes:podcastDescription'),
            },
          },
          neededToPublish(
            lineField({
              name: 'title',
              maxLength: 200,
              label: label('episodes:title'),
              missing: message('episodes:writeTheTitleOfTheEpisode'),
            }),
          ),
          {
            name: 'recording',
            type: 'upload',
            relationTo: slugs.recordings,
            label: label('episodes:recording'),
            admin: {
              disableListFilter: true,
              description: label('episodes:recordingDescription'),
            },
          },
          enclosure,
          durationField({
            name: 'duration',
            label: label('episodes:duration'),
            admin: {
              description: label('episodes:durationDescription'),
            },
          }),
          proseField({
            name: 'summary',
            maxLength: 4000,
            label: label('episodes:summary'),
            admin: {
              disableListFilter: true,
              description: label('episodes:summaryDescription'),
            },
          }),
          {
            name: 'image',
            type: 'upload',
            relationTo: slugs.media,
            label: label('episodes:image'),
            admin: {
              disableListFilter: true,
              description: label('episodes:imageDescription'),
            },
          },
        ],
      },
      {
        label: record('episodes:tabToReadAlong'),
        fields: [
          chapters,
          {
            name: 'notes',
            type: 'richText',
            label: label('episodes:notes'),
            editor: callEditor(),
            hooks: { beforeValidate: [sanitizeLinks] },
            custom: { publishRule: checkLinks },
            admin: {
              disableListFilter: true,
              description: label('episodes:notesDescription'),
            },
          },
          limited(
            {
              name: 'transcript',
              type: 'textarea',
              maxLength: 500_000,
              label: label('episodes:transcript'),
              hooks: { beforeValidate: [normalizeTranscript] },
              admin: {
                rows: 12,
                disableListFilter: true,
                disableListColumn: true,
                description: label('episodes:transcriptDescription'),
              },
            },
            checkTranscript,
          ),
        ],
      },
    ],
  },
  ...slugFields({
    unique: false,
    description: label('episodes:description'),
  }),
  dateField({
    name: 'publishedAt',
    label: label('episodes:publishedAt'),
    hooks: { beforeDuplicate: [dropFromCopy] },
    admin: {
      position: 'sidebar',
      date: { pickerAppearance: 'dayAndTime' },
      description: label('episodes:publishedAtDescription'),
    },
  }),
  {
    type: 'row',
    admin: { position: 'sidebar' },
    fields: [
      countField({ name: 'season', label: label('episodes:season'), admin: { width: '50%' } }),
      countField({ name: 'number', label: label('episodes:number'), admin: { width: '50%' } }),
    ],
  },
  choiceField({
    name: 'type',
    label: label('episodes:type'),
    admin: { position: 'sidebar' },
    options: [
      { value: 'full', label: label('episodes:typeFull') },
      { value: 'trailer', label: label('episodes:typeTrailer') },
      { value: 'bonus', label: label('episodes:typeBonus') },
    ],
  }),
  {
    name: 'explicit',
    type: 'checkbox',
    defaultValue: false,
    label: label('episodes:explicit'),
    admin: { position: 'sidebar' },
  },
  {
    name: 'guid',
    type: 'text',
    maxLength: 400,
    label: 'GUID',
    access: { update: nobody },
    hooks: { beforeValidate: [normalizeLine, refuseTooLong], beforeDuplicate: [dropFromCopy] },
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      components: {
        afterInput: [{ path: 'payload-broadside/client#Existing', clientProps: { within: 'podcast' } }],
      },
      description: label('episodes:guidDescription'),
    },
  },
  firstPublishedAt(),
  closeWhenSaved,
]
