import type { Field } from 'payload'
import type { CollectionContext } from '../context.js'
import { urlField } from '../shared/fields/url.js'
import { slugs } from '../slugs.js'
import { actions } from './actions/index.js'

/** The fields of a call in the order in which an editor meets them. */
export const fields = ({ locales, defaultLocale }: CollectionContext): Field[] => [
  {
    type: 'tabs',
    tabs: [
      {
        label: { en: 'The call', es: 'El llamamiento' },
        fields: [
          {
            name: 'title',
            type: 'text',
            localized: true,
            maxLength: 120,
            label: { en: 'Title', es: 'Título' },
          },
          {
            name: 'summary',
            type: 'textarea',
            localized: true,
            maxLength: 300,
            label: { en: 'Summary', es: 'Resumen' },
          },
          {
            name: 'slogans',
            type: 'relationship',
            relationTo: slugs.slogans,
            hasMany: true,
            maxRows: 12,
            label: { en: 'Slogans', es: 'Consignas' },
          },
          { name: 'image', type: 'upload', relationTo: slugs.media, label: { en: 'Image', es: 'Imagen' } },
          { name: 'body', type: 'richText', localized: true, label: { en: 'Text', es: 'Texto' } },
        ],
      },
      {
        label: { en: 'Ways to act', es: 'Formas de actuar' },
        fields: [
          {
            name: 'actions',
            type: 'blocks',
            blocks: actions,
            label: { en: 'Ways to act', es: 'Formas de actuar' },
            labels: {
              singular: { en: 'way to act', es: 'forma de actuar' },
              plural: { en: 'ways to act', es: 'formas de actuar' },
            },
          },
        ],
      },
      {
        label: { en: 'What came of it', es: 'Qué pasó después' },
        fields: [
          {
            name: 'updates',
            type: 'array',
            label: { en: 'Updates', es: 'Novedades' },
            fields: [
              { name: 'date', type: 'date', label: { en: 'Date', es: 'Fecha' } },
              { name: 'heading', type: 'text', localized: true, label: { en: 'Heading', es: 'Encabezado' } },
              { name: 'body', type: 'textarea', localized: true, label: { en: 'Text', es: 'Texto' } },
            ],
          },
          {
            name: 'closedMessage',
            type: 'textarea',
            localized: true,
            label: { en: 'Message when closed', es: 'Mensaje al cerrar' },
          },
          {
            name: 'result',
            type: 'select',
            label: { en: 'Result', es: 'Resultado' },
            options: [
              { value: 'won', label: { en: 'Won', es: 'Ganado' } },
              { value: 'lost', label: { en: 'Lost', es: 'Perdido' } },
              { value: 'ended', label: { en: 'Ended', es: 'Terminado' } },
            ],
          },
          { name: 'outcome', type: 'textarea', localized: true, label: { en: 'Outcome', es: 'Desenlace' } },
          {
            name: 'next',
            type: 'relationship',
            relationTo: slugs.calls,
            label: { en: 'Next call', es: 'Siguiente llamamiento' },
          },
        ],
      },
      {
        label: { en: 'Partners', es: 'Aliadas' },
        fields: [
          {
            name: 'partners',
            type: 'array',
            label: { en: 'Partners', es: 'Aliadas' },
            fields: [
              { name: 'name', type: 'text', label: { en: 'Name', es: 'Nombre' } },
              urlField({ name: 'url', label: { en: 'Address', es: 'Dirección' } }),
              {
                name: 'logo',
                type: 'upload',
                relationTo: slugs.media,
                label: { en: 'Logo', es: 'Logotipo' },
              },
            ],
          },
        ],
      },
    ],
  },
  {
    name: 'languages',
    type: 'select',
    hasMany: true,
    defaultValue: [defaultLocale],
    options: locales.map(({ code, label }) => ({ value: code, label })),
    label: { en: 'Languages', es: 'Idiomas' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'slug',
    type: 'text',
    unique: true,
    index: true,
    label: { en: 'Address', es: 'Dirección' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'opensAt',
    type: 'date',
    timezone: true,
    label: { en: 'Opens', es: 'Abre' },
    admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
  },
  {
    name: 'closesAt',
    type: 'date',
    timezone: true,
    label: { en: 'Closes', es: 'Cierra' },
    admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
  },
  {
    name: 'firstPublishedAt',
    type: 'date',
    label: { en: 'First published', es: 'Publicado por primera vez' },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'previousSlugs',
    type: 'text',
    hasMany: true,
    label: { en: 'Earlier addresses', es: 'Direcciones anteriores' },
    admin: { position: 'sidebar', readOnly: true },
  },
]
