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
import { slugs } from '../slugs.js'
import { slugFields } from '../uniqueness/slug/slugRules.js'
import { alpha3Codes } from './countries.js'
import { forOrganisers, keepCountry, needs } from './hooks.js'
import { isCoordinate, isPhone, isRegion, isThere, type Validator } from './validators.js'

const validated = (validate: Validator, field: Field): Field => ({ ...field, validate }) as Field

const place: Field[] = [
  validated(
    isThere(needs.name),
    lineField({
      name: 'name',
      maxLength: 120,
      label: { en: 'Name', es: 'Nombre' },
      admin: {
        description: {
          en: 'As people there call it. Needed to publish.',
          es: 'Como la llaman allí. Necesario para publicar.',
        },
      },
    }),
  ),
  validated(isThere(needs.country), {
    name: 'country',
    type: 'text',
    index: true,
    label: { en: 'Country', es: 'País' },
    admin: {
      description: { en: 'Needed to publish.', es: 'Necesario para publicar.' },
      components: {
        Field: { path: 'payload-broadside/client#CountryField', clientProps: { alpha3: alpha3Codes } },
        Cell: 'payload-broadside/client#CountryCell',
      },
    },
    hooks: { beforeValidate: [keepCountry] },
  }),
  validated(isRegion, {
    name: 'region',
    type: 'text',
    label: { en: 'Region', es: 'Región' },
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
          label: { en: 'City', es: 'Ciudad' },
          admin: { width: '67%', description: { en: 'Needed to publish.', es: 'Necesario para publicar.' } },
        }),
      ),
      lineField({
        name: 'postalCode',
        maxLength: 16,
        label: { en: 'Postal code', es: 'Código postal' },
        admin: { width: '33%' },
      }),
    ],
  },
  { type: 'row', fields: coordinateFields().map((field) => validated(isCoordinate, field)) },
]

const contact: Field[] = [
  emailField({
    name: 'email',
    label: { en: 'Public e-mail', es: 'Correo público' },
    admin: { description: { en: 'Shown in public.', es: 'Se muestra en público.' } },
  }),
  validated(isPhone, {
    name: 'phone',
    type: 'text',
    label: { en: 'Public phone', es: 'Teléfono público' },
    admin: {
      description: {
        en: 'As it is dialled in the branch’s country, or with + and a country’s code. Without an extension.',
        es: 'Como se marca en el país de la sede, o con + y el prefijo de un país. Sin extensión.',
      },
    },
  }),
  urlField({ name: 'website', label: { en: 'Website', es: 'Sitio web' } }),
  socialsField(),
  proseField({
    name: 'meetingNote',
    maxLength: 500,
    label: { en: 'Meeting note', es: 'Nota sobre las reuniones' },
    admin: {
      description: {
        en: 'When and where people meet, and how one gets in. Shown in public.',
        es: 'Cuándo y dónde se reúne la gente y cómo se entra. Se muestra en público.',
      },
    },
  }),
]

/** The fields of a branch in the order in which an editor meets them. */
export const fields: Field[] = [
  ...forOrganisers([
    ...place,
    ...contact,
    ...slugFields({
      description: {
        en: 'The end of its link. Made from the name until you write another; fixed once the branch is published.',
        es: 'El final de su enlace. Sale del nombre mientras no escribas otra; queda fija al publicar la sede.',
      },
    }),
  ]),
  {
    name: 'organisers',
    type: 'join',
    collection: slugs.users,
    on: 'branches',
    maxDepth: 1,
    // An editor may not read other users, and an empty list would say that there is nobody.
    access: { read: isAdmin },
    label: { en: 'Organisers', es: 'Organizadoras' },
    admin: {
      allowCreate: false,
      defaultColumns: ['name', 'email', 'roles'],
      disableListColumn: true,
      disableListFilter: true,
      description: {
        en: 'Whoever meets its people. Set with each user; never public.',
        es: 'Quienes reciben a su gente. Se fija en cada usuaria; nunca es público.',
      },
    },
  },
  firstPublishedAt(),
  closeWhenSaved,
]
