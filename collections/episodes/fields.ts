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
import { keepLine, lineField } from '../fields/line.js'
import { proseField } from '../fields/prose.js'
import { withPublishRule } from '../fields/publishRule.js'
import { readableRows } from '../fields/readableRows.js'
import { urlField } from '../fields/url.js'
import { callEditor } from '../richText/callEditor.js'
import { checkLinks, keepLinksSafe } from '../richText/links.js'
import { slugs } from '../slugs.js'
import { slugFields } from '../uniqueness/slug/slugRules.js'
import { checkMIMEType, checkTranscript, keepMIMEType, keepTranscript } from './hooks.js'

/** Not Payload's `required`, by which GraphQL would ask for it in drafts too. */
const neededToPublish = (field: TextField): TextField => ({ ...field, required: false }) as TextField

const enclosure: GroupField = {
  name: 'enclosure',
  type: 'group',
  label: { en: 'Audio elsewhere', es: 'Audio en otro sitio' },
  admin: {
    // A recording fills it.
    condition: (data) => !data?.recording,
    description: {
      en: 'Only if the audio lies on another server: all three, or none.',
      es: 'Solo si el audio está en otro servidor: los tres datos o ninguno.',
    },
  },
  fields: [
    urlField({ name: 'url', label: { en: 'Address', es: 'Dirección' } }),
    {
      type: 'row',
      fields: [
        withPublishRule<TextField>(
          {
            name: 'type',
            type: 'text',
            label: { en: 'MIME type', es: 'Tipo MIME' },
            admin: { width: '50%', placeholder: 'audio/mpeg' },
            hooks: { beforeValidate: [keepMIMEType] },
          },
          checkMIMEType,
        ),
        countField({
          name: 'length',
          label: { en: 'Length in bytes', es: 'Tamaño en bytes' },
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
  label: { en: 'Chapters', es: 'Capítulos' },
  labels: {
    singular: { en: 'chapter', es: 'capítulo' },
    plural: { en: 'chapters', es: 'capítulos' },
  },
  admin: {
    disableListFilter: true,
    description: {
      en: 'In the order in which they are heard, within the duration.',
      es: 'En el orden en que se oyen, dentro de la duración.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        durationField({
          name: 'start',
          decimals: 3,
          label: { en: 'Begins at', es: 'Empieza en' },
          admin: { width: '30%' },
          missing: {
            en: 'Write when this chapter begins, such as 12:30.',
            es: 'Escribe cuándo empieza este capítulo, como 12:30.',
          },
        }),
        neededToPublish(
          lineField({
            name: 'title',
            maxLength: 120,
            label: { en: 'Title', es: 'Título' },
            admin: { width: '70%' },
            missing: { en: 'Write the title of this chapter.', es: 'Escribe el título de este capítulo.' },
          }),
        ),
      ],
    },
    urlField({ name: 'url', label: { en: 'Link', es: 'Enlace' } }),
  ],
})

/** The fields of an episode in the order in which an editor meets them. */
export const fields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      {
        label: { en: 'The episode', es: 'El episodio' },
        fields: [
          {
            name: 'podcast',
            type: 'relationship',
            relationTo: slugs.podcasts,
            index: true,
            label: { en: 'Podcast', es: 'Pódcast' },
            admin: {
              description: {
                en: 'Needed to save, as a draft too.',
                es: 'Necesario para guardar, también como borrador.',
              },
            },
          },
          neededToPublish(
            lineField({
              name: 'title',
              maxLength: 200,
              label: { en: 'Title', es: 'Título' },
              missing: { en: 'Write the title of the episode.', es: 'Escribe el título del episodio.' },
            }),
          ),
          {
            name: 'recording',
            type: 'upload',
            relationTo: slugs.recordings,
            label: { en: 'Recording', es: 'Grabación' },
            admin: {
              disableListFilter: true,
              description: {
                en: 'Its address, size, kind and duration are filled in by themselves. Audio is needed to publish.',
                es: 'Su dirección, tamaño, tipo y duración se rellenan solos. Hace falta audio para publicar.',
              },
            },
          },
          enclosure,
          durationField({
            name: 'duration',
            label: { en: 'Duration', es: 'Duración' },
            admin: {
              description: {
                en: 'As 1:02:03, 62:03 or seconds. A recording tells its own.',
                es: 'Como 1:02:03, 62:03 o en segundos. Una grabación dice la suya.',
              },
            },
          }),
          proseField({
            name: 'summary',
            maxLength: 4000,
            label: { en: 'Summary', es: 'Resumen' },
            admin: {
              disableListFilter: true,
              description: {
                en: 'What one hears in it, for lists and players.',
                es: 'Qué se oye en él, para listas y reproductores.',
              },
            },
          }),
          {
            name: 'image',
            type: 'upload',
            relationTo: slugs.media,
            label: { en: 'Image', es: 'Imagen' },
            admin: {
              disableListFilter: true,
              description: {
                en: 'If it has one of its own beside the podcast’s artwork.',
                es: 'Si tiene una propia además de la carátula del pódcast.',
              },
            },
          },
        ],
      },
      {
        label: { en: 'To read along', es: 'Para leer' },
        fields: [
          chapters,
          {
            name: 'notes',
            type: 'richText',
            label: { en: 'Notes', es: 'Notas' },
            editor: callEditor(),
            hooks: { beforeValidate: [keepLinksSafe] },
            custom: { publishRule: checkLinks },
            admin: {
              disableListFilter: true,
              description: {
                en: 'Links, sources, who is heard.',
                es: 'Enlaces, fuentes, quién habla.',
              },
            },
          },
          limited(
            {
              name: 'transcript',
              type: 'textarea',
              maxLength: 500_000,
              label: { en: 'Transcript', es: 'Transcripción' },
              hooks: { beforeValidate: [keepTranscript] },
              admin: {
                rows: 12,
                disableListFilter: true,
                disableListColumn: true,
                description: {
                  en: 'What is said, as WebVTT or SRT, for those who can’t hear it.',
                  es: 'Lo que se dice, como WebVTT o SRT, para quien no puede oírlo.',
                },
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
    description: {
      en: 'The end of its link. Made from the title until you write another; fixed once the episode is published.',
      es: 'El final de su enlace. Sale del título mientras no escribas otra; queda fija al publicar el episodio.',
    },
  }),
  dateField({
    name: 'publishedAt',
    label: { en: 'Published on', es: 'Publicado el' },
    hooks: { beforeDuplicate: [dropFromCopy] },
    admin: {
      position: 'sidebar',
      date: { pickerAppearance: 'dayAndTime' },
      description: {
        en: 'The date that listeners see. Left empty, it is that of its first publication.',
        es: 'La fecha que ve quien escucha. Si queda vacía, es la de su primera publicación.',
      },
    },
  }),
  {
    type: 'row',
    admin: { position: 'sidebar' },
    fields: [
      countField({ name: 'season', label: { en: 'Season', es: 'Temporada' }, admin: { width: '50%' } }),
      countField({ name: 'number', label: { en: 'Number', es: 'Número' }, admin: { width: '50%' } }),
    ],
  },
  choiceField({
    name: 'type',
    label: { en: 'Type', es: 'Tipo' },
    admin: { position: 'sidebar' },
    options: [
      { value: 'full', label: { en: 'Full episode', es: 'Episodio completo' } },
      { value: 'trailer', label: { en: 'Trailer', es: 'Avance' } },
      { value: 'bonus', label: { en: 'Bonus', es: 'Extra' } },
    ],
  }),
  {
    name: 'explicit',
    type: 'checkbox',
    defaultValue: false,
    label: { en: 'Not for children', es: 'No apto para menores' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'guid',
    type: 'text',
    maxLength: 400,
    label: 'GUID',
    access: { update: nobody },
    hooks: { beforeValidate: [keepLine, refuseTooLong], beforeDuplicate: [dropFromCopy] },
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      components: {
        afterInput: [{ path: 'payload-broadside/client#Existing', clientProps: { within: 'podcast' } }],
      },
      description: {
        en: 'By which players know it. Leave it empty, unless it was published elsewhere before; it never changes.',
        es: 'Por el que los reproductores lo conocen. Déjalo vacío, salvo que ya se publicara en otro sitio; nunca cambia.',
      },
    },
  },
  firstPublishedAt(),
  closeWhenSaved,
]
