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
import { label, record } from '../messages/messages.js'
import { callEditor } from '../richText/callEditor.js'
import { checkLinks, sanitizeLinks } from '../richText/links.js'
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
        label: record('calls:tabTheCall'),
        fields: [
          {
            name: 'languages',
            type: 'select',
            hasMany: true,
            options: locales.map(({ code, label }) => ({ value: code, label })),
            label: label('calls:languages'),
            hooks: { beforeValidate: [fillLanguages(defaultLocale)] },
            admin: {
              description: label('calls:languagesDescription'),
            },
          },
          limited({
            name: 'title',
            type: 'text',
            localized: true,
            maxLength: 120,
            label: label('calls:title'),
            admin: {
              description: label('calls:titleDescription'),
            },
          }),
          limited({
            name: 'summary',
            type: 'textarea',
            localized: true,
            maxLength: 300,
            label: label('calls:summary'),
            admin: {
              disableListFilter: true,
              description: label('calls:summaryDescription'),
            },
          }),
          {
            name: 'slogans',
            type: 'relationship',
            relationTo: slugs.slogans,
            hasMany: true,
            maxRows: 12,
            label: label('calls:slogans'),
            admin: {
              isSortable: true,
              components: { afterInput: ['payload-broadside/client#Order'] },
              description: label('calls:slogansDescription'),
            },
          },
          {
            name: 'image',
            type: 'upload',
            relationTo: slugs.media,
            label: label('calls:image'),
            admin: {
              disableListFilter: true,
              description: label('calls:imageDescription'),
            },
          },
          {
            name: 'body',
            type: 'richText',
            localized: true,
            label: label('calls:body'),
            editor: callEditor(),
            hooks: { beforeValidate: [sanitizeLinks] },
            custom: { publishRule: checkLinks },
            admin: {
              disableListFilter: true,
              description: label('calls:bodyDescription'),
            },
          },
        ],
      },
      {
        label: record('calls:tabWaysToAct'),
        fields: [
          {
            name: 'actions',
            type: 'blocks',
            blocks: actions,
            hooks: { beforeChange: [copyRowLanguages] },
            label: label('calls:actions'),
            labels: {
              singular: label('calls:actionsSingular'),
              plural: label('calls:actionsPlural'),
            },
            admin: {
              components: { afterInput: ['payload-broadside/client#RetryRowLoading'] },
              description: label('calls:actionsDescription'),
            },
          },
        ],
      },
      { label: record('calls:tabWhatCameOfIt'), fields: closingFields },
      {
        label: record('calls:tabPartners'),
        fields: [
          readableRows(['name'], {
            name: 'partners',
            type: 'array',
            label: label('calls:partners'),
            labels: {
              singular: label('calls:partnersSingular'),
              plural: label('calls:partnersPlural'),
            },
            admin: {
              disableListFilter: true,
              description: label('calls:partnersDescription'),
            },
            fields: [
              limited({
                name: 'name',
                type: 'text',
                maxLength: 120,
                label: label('calls:partnersName'),
              }),
              urlField({ name: 'url', label: label('calls:partnersUrl') }),
              {
                name: 'logo',
                type: 'upload',
                relationTo: slugs.media,
                label: label('calls:partnersLogo'),
              },
            ],
          }),
        ],
      },
    ],
  },
  ...slugFields({
    description: label('calls:description'),
  }),
  {
    name: 'state',
    type: 'ui',
    label: record('calls:state'),
    admin: { position: 'sidebar', components: { Cell: 'payload-broadside/client#StateCell' } },
  },
  zonedDateField({
    name: 'opensAt',
    index: true,
    label: label('calls:opensAt'),
    hooks: { beforeDuplicate: [dropFromCopy] },
    admin: {
      position: 'sidebar',
      description: label('calls:opensAtDescription'),
    },
  }),
  zonedDateField({
    name: 'closesAt',
    index: true,
    label: label('calls:closesAt'),
    hooks: { beforeDuplicate: [dropFromCopy] },
    admin: {
      position: 'sidebar',
      description: label('calls:closesAtDescription'),
    },
  }),
  {
    name: 'showSupporters',
    type: 'checkbox',
    label: label('calls:showSupporters'),
    admin: {
      position: 'sidebar',
      disableListFilter: true,
      description: label('calls:showSupportersDescription'),
    },
  },
  firstPublishedAt(),
  closeWhenSaved,
]

/** The fields of a call, in the order of the edit form. */
export const fields = (context: CollectionContext): Field[] => readTextsWhereOffered(toFields(context))
