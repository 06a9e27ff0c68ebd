import type { Field } from 'payload'
import { isAdmin } from '../access/permissions.js'
import { firstPublishedAt } from '../drafts/firstPublishedAt.js'
import { closeWhenSaved } from '../fields/closeWhenSaved.js'
import { coordinateFields } from '../fields/coordinates.js'
import { emailField } from '../fields/email.js'
import { lineField } from '../fields/line.js'
import { proseField } from '../fields/prose.js'
import { socialsField } from '../fields/socials.js'
import { urlField } from '../fields/url.js'
import { label } from '../messages/messages.js'
import { slugs } from '../slugs.js'
import { slugFields } from '../uniqueness/slug/slugRules.js'
import { alpha3Codes } from './countries.js'
import { forOrganisers, needs, normalizeCountry } from './hooks.js'
import { isCoordinate, isPhone, isRegion, isThere, type Validator } from './validators.js'

const validated = (validate: Validator, field: Field): Field => ({ ...field, validate }) as Field

const place: Field[] = [
  validated(
    isThere(needs.name),
    lineField({
      name: 'name',
      maxLength: 120,
      label: label('branches:name'),
      admin: {
        description: label('branches:nameDescription'),
      },
    }),
  ),
  validated(isThere(needs.country), {
    name: 'country',
    type: 'text',
    index: true,
    label: label('branches:country'),
    admin: {
      description: label('branches:countryDescription'),
      components: {
        Field: { path: 'payload-broadside/client#CountryField', clientProps: { alpha3: alpha3Codes } },
        Cell: 'payload-broadside/client#CountryCell',
      },
    },
    hooks: { beforeValidate: [normalizeCountry] },
  }),
  validated(isRegion, {
    name: 'region',
    type: 'text',
    label: label('branches:region'),
    admin: { components: { Field: 'payload-broadside/client#RegionField' } },
  }),
  {
    type: 'row',
    fields: [
      validated(
        isThere(needs.city),
        lineField({
          name: 'city',
          maxLength: 120,
          label: label('branches:city'),
          admin: { width: '67%', description: label('branches:cityDescription') },
        }),
      ),
      lineField({
        name: 'postalCode',
        maxLength: 16,
        label: label('branches:postalCode'),
        admin: { width: '33%' },
      }),
    ],
  },
  { type: 'row', fields: coordinateFields().map((field) => validated(isCoordinate, field)) },
]

const contact: Field[] = [
  emailField({
    name: 'email',
    label: label('branches:email'),
    admin: { description: label('branches:emailDescription') },
  }),
  validated(isPhone, {
    name: 'phone',
    type: 'text',
    label: label('branches:phone'),
    admin: {
      description: label('branches:phoneDescription'),
    },
  }),
  urlField({ name: 'website', label: label('branches:website') }),
  socialsField(),
  proseField({
    name: 'meetingNote',
    maxLength: 500,
    label: label('branches:meetingNote'),
    admin: {
      description: label('branches:meetingNoteDescription'),
    },
  }),
]

/** The fields of a branch, in the order of the edit form. */
export const fields: Field[] = [
  ...forOrganisers([
    ...place,
    ...contact,
    ...slugFields({
      description: label('branches:description'),
    }),
  ]),
  {
    name: 'organisers',
    type: 'join',
    collection: slugs.users,
    on: 'branches',
    maxDepth: 1,
    // Editors can't read other users, so the list would look empty.
    access: { read: isAdmin },
    label: label('branches:organisers'),
    admin: {
      allowCreate: false,
      defaultColumns: ['name', 'email', 'roles'],
      disableListColumn: true,
      disableListFilter: true,
      description: label('branches:organisersDescription'),
    },
  },
  firstPublishedAt(),
  closeWhenSaved,
]
