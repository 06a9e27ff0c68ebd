import type { Field } from 'payload'
import { isEditor, nobody } from '../access/permissions.js'
import { choiceField } from '../fields/choice.js'
import { closeWhenSaved } from '../fields/closeWhenSaved.js'
import { dropFromCopy } from '../fields/dropFromCopy.js'
import { emailField } from '../fields/email.js'
import { languageField } from '../fields/language.js'
import { lineField } from '../fields/line.js'
import { proseField } from '../fields/prose.js'
import { sortKeyField } from '../fields/sortKey.js'
import { urlField } from '../fields/url.js'
import { label, message } from '../messages/messages.js'
import { slugs } from '../slugs.js'
import { slugFields } from '../uniqueness/slug/slugRules.js'
import { normalizeCategory } from './hooks.js'

const importFeedURL = urlField({
  name: 'importFeedURL',
  label: label('podcasts:importFeedURL'),
  admin: {
    description: label('podcasts:importFeedURLDescription'),
  },
})

/** The podcast's fields, in the order of the form. */
export const fields: Field[] = [
  lineField({
    name: 'title',
    maxLength: 200,
    label: label('podcasts:title'),
    missing: message('podcasts:writeTheTitleOfThePodcast'),
  }),
  proseField({
    name: 'description',
    maxLength: 4000,
    label: label('podcasts:description'),
    admin: {
      description: label('podcasts:descriptionDescription'),
    },
    missing: message('podcasts:sayInAFewSentencesWhat'),
  }),
  {
    name: 'artwork',
    type: 'upload',
    relationTo: slugs.media,
    label: label('podcasts:artwork'),
    admin: {
      disableListFilter: true,
      description: label('podcasts:artworkDescription'),
    },
  },
  lineField({
    name: 'author',
    maxLength: 120,
    label: label('podcasts:author'),
    admin: {
      description: label('podcasts:authorDescription'),
    },
  }),
  {
    type: 'row',
    fields: [
      languageField({ admin: { width: '50%' } }),
      {
        name: 'category',
        type: 'text',
        label: label('podcasts:category'),
        admin: { width: '50%', components: { Field: 'payload-broadside/client#CategoryField' } },
        hooks: { beforeValidate: [normalizeCategory] },
      },
    ],
  },
  choiceField({
    name: 'type',
    label: label('podcasts:type'),
    options: [
      {
        value: 'episodic',
        label: label('podcasts:typeEpisodic'),
      },
      { value: 'serial', label: label('podcasts:typeSerial') },
    ],
  }),
  {
    name: 'explicit',
    type: 'checkbox',
    defaultValue: false,
    label: label('podcasts:explicit'),
    admin: {
      description: label('podcasts:explicitDescription'),
    },
  },
  urlField({ name: 'siteURL', label: label('podcasts:siteURL') }),
  {
    ...emailField({
      name: 'ownerEmail',
      label: label('podcasts:ownerEmail'),
      admin: {
        description: label('podcasts:ownerEmailDescription'),
      },
    }),
    access: { read: isEditor },
  },
  {
    ...importFeedURL,
    access: { read: isEditor },
    hooks: { ...importFeedURL.hooks, beforeDuplicate: [dropFromCopy] },
  },
  {
    name: 'guid',
    type: 'text',
    label: 'GUID',
    access: { create: nobody, update: nobody },
    hooks: { beforeDuplicate: [dropFromCopy] },
    admin: {
      position: 'sidebar',
      readOnly: true,
      disableBulkEdit: true,
      condition: (data) => Boolean(data?.guid),
      description: label('podcasts:guidDescription'),
    },
  },
  ...slugFields({
    description: label('podcasts:theEndOfItsLink'),
  }),
  sortKeyField('title'),
  closeWhenSaved,
]
