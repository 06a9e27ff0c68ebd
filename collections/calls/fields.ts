import type { Field } from 'payload'
import type { CollectionContext } from '../context.js'
import { copyRowLanguages } from '../drafts/copyRowLanguages.js'
import { firstPublishedAt } from '../drafts/firstPublishedAt.js'
import { closeWhenSaved } from '../fields/closeWhenSaved.js'
import { zonedDateField } from '../fields/date.js'
import { dropFromCopy } from '../fields/dropFromCopy.js'
import { limited } from '../fields/limited.js'
import { readableRows } from '../fields/readableRows.js'
import { urlField } from '../fields/url.js'
import { callEditor } from '../richText/callEditor.js'
import { checkLinks, keepLinksSafe } from '../richText/links.js'
import { slugs } from '../slugs.js'
import { slugFields } from '../uniqueness/slug/slugRules.js'
import { closingFields } from './closingFields.js'
import { fillLanguages } from './hooks.js'
import { readTextsWhereOffered } from './readingRules.js'

const toFields = ({ locales, defaultLocale, actions }: CollectionContext): Field[] => [
  {
    type: 'tabs',
    tabs: [
      {
        label: { en: 'The call', es: 'El llamamiento' },
        fields: [
          {
            name: 'languages',
            type: 'select',
            hasMany: true,
            options: locales.map(({ code, label }) => ({ value: code, label })),
            label: { en: 'Languages', es: 'Idiomas' },
            hooks: { beforeValidate: [fillLanguages(defaultLocale)] },
            admin: {
              description: {
                en: 'What the call is offered in. It is published when it is complete in each; the first is shown to everybody else.',
                es: 'En qué se ofrece el llamamiento. Se publica cuando está completo en cada uno; el primero se muestra a las demás personas.',
              },
            },
          },
          limited({
            name: 'title',
            type: 'text',
            localized: true,
            maxLength: 120,
            label: { en: 'Title', es: 'Título' },
            admin: {
              description: {
                en: 'What is to be done, in one line. Needed to publish.',
                es: 'Qué hay que hacer, en una línea. Necesario para publicar.',
              },
            },
          }),
          limited({
            name: 'summary',
            type: 'textarea',
            localized: true,
            maxLength: 300,
            label: { en: 'Summary', es: 'Resumen' },
            admin: {
              disableListFilter: true,
              description: {
                en: 'Two sentences for lists, search and shared links. Needed to publish.',
                es: 'Dos frases para listas, buscadores y enlaces compartidos. Necesario para publicar.',
              },
            },
          }),
          {
            name: 'slogans',
            type: 'relationship',
            relationTo: slugs.slogans,
            hasMany: true,
            maxRows: 12,
            label: { en: 'Slogans', es: 'Consignas' },
            admin: {
              isSortable: true,
              components: { afterInput: ['payload-broadside/client#Order'] },
              description: {
                en: 'At most twelve, the strongest first: it is shared with the title.',
                es: 'Doce como máximo, la más fuerte primero: se comparte con el título.',
              },
            },
          },
          {
            name: 'image',
            type: 'upload',
            relationTo: slugs.media,
            label: { en: 'Image', es: 'Imagen' },
            admin: {
              disableListFilter: true,
              description: {
                en: 'Stands above the call and beside its shared links.',
                es: 'Aparece sobre el llamamiento y junto a sus enlaces compartidos.',
              },
            },
          },
          {
            name: 'body',
            type: 'richText',
            localized: true,
            label: { en: 'Text', es: 'Texto' },
            editor: callEditor(),
            hooks: { beforeValidate: [keepLinksSafe] },
            custom: { publishRule: checkLinks },
            admin: {
              disableListFilter: true,
              description: {
                en: 'What happened, and why it matters now.',
                es: 'Qué ha pasado y por qué importa ahora.',
              },
            },
          },
        ],
      },
      {
        label: { en: 'Ways to act', es: 'Formas de actuar' },
        fields: [
          {
            name: 'actions',
            type: 'blocks',
            blocks: actions,
            hooks: { beforeChange: [copyRowLanguages] },
            label: { en: 'Ways to act', es: 'Formas de actuar' },
            labels: {
              singular: { en: 'way to act', es: 'forma de actuar' },
              plural: { en: 'ways to act', es: 'formas de actuar' },
            },
            admin: {
              components: { afterInput: ['payload-broadside/client#WakeRows'] },
              description: {
                en: 'In the order in which they are shown. At least one is needed to publish.',
                es: 'En el orden en que se muestran. Hace falta al menos una para publicar.',
              },
            },
          },
        ],
      },
      { label: { en: 'What came of it', es: 'Qué pasó después' }, fields: closingFields },
      {
        label: { en: 'Partners', es: 'Aliadas' },
        fields: [
          readableRows(['name'], {
            name: 'partners',
            type: 'array',
            label: { en: 'Partners', es: 'Aliadas' },
            labels: {
              singular: { en: 'Partner', es: 'Aliada' },
              plural: { en: 'Partners', es: 'Aliadas' },
            },
            admin: {
              disableListFilter: true,
              description: {
                en: 'Who calls with you. Each needs a name.',
                es: 'Quién convoca con ustedes. Cada una necesita un nombre.',
              },
            },
            fields: [
              limited({
                name: 'name',
                type: 'text',
                maxLength: 120,
                label: { en: 'Name', es: 'Nombre' },
              }),
              urlField({ name: 'url', label: { en: 'Address', es: 'Dirección' } }),
              {
                name: 'logo',
                type: 'upload',
                relationTo: slugs.media,
                label: { en: 'Logo', es: 'Logotipo' },
              },
            ],
          }),
        ],
      },
    ],
  },
  ...slugFields({
    description: {
      en: 'The end of its link. Made from the title until you write another; fixed once the call is published.',
      es: 'El final de su enlace. Sale del título mientras no escribas otra; queda fija al publicar el llamamiento.',
    },
  }),
  {
    name: 'state',
    type: 'ui',
    label: { en: 'State', es: 'Estado' },
    admin: { position: 'sidebar', components: { Cell: 'payload-broadside/client#StateCell' } },
  },
  zonedDateField({
    name: 'opensAt',
    index: true,
    label: { en: 'Opens', es: 'Abre' },
    hooks: { beforeDuplicate: [dropFromCopy] },
    admin: {
      position: 'sidebar',
      description: {
        en: 'Until then it is announced with this date. To keep it secret, schedule its publication.',
        es: 'Hasta entonces se anuncia con esta fecha. Para mantenerlo en secreto, programa su publicación.',
      },
    },
  }),
  zonedDateField({
    name: 'closesAt',
    index: true,
    label: { en: 'Closes', es: 'Cierra' },
    hooks: { beforeDuplicate: [dropFromCopy] },
    admin: {
      position: 'sidebar',
      description: {
        en: 'From then on it shows how it ended and takes no more signups.',
        es: 'Desde entonces muestra cómo terminó y no admite más inscripciones.',
      },
    },
  }),
  {
    name: 'showSupporters',
    type: 'checkbox',
    label: { en: 'Show how many signed up', es: 'Mostrar cuántas personas se inscribieron' },
    admin: {
      position: 'sidebar',
      disableListFilter: true,
      description: {
        en: 'From 20 people on, rounded down to tens, counted anew each hour.',
        es: 'A partir de 20 personas, redondeado a decenas hacia abajo, contado de nuevo cada hora.',
      },
    },
  },
  firstPublishedAt(),
  closeWhenSaved,
]

/** The fields of a call in the order in which an editor meets them. */
export const fields = (context: CollectionContext): Field[] => readTextsWhereOffered(toFields(context))
