import type { Field } from 'payload'
import { nobody } from '../shared/access/permissions.js'
import { dropFromCopy } from '../shared/dropFromCopy.js'
import { coordinateFields } from '../shared/fields/coordinates.js'
import { dateField } from '../shared/fields/date.js'
import { emailField } from '../shared/fields/email.js'
import { limited } from '../shared/fields/limited.js'
import { urlField } from '../shared/fields/url.js'
import { slugFields } from '../shared/slug/slugFields.js'

/** The fields of a branch in the order in which an editor meets them. */
export const fields: Field[] = [
  limited({
    name: 'name',
    type: 'text',
    required: true,
    maxLength: 120,
    label: { en: 'Name', es: 'Nombre' },
  }),
  limited({
    name: 'city',
    type: 'text',
    required: true,
    maxLength: 120,
    label: { en: 'City', es: 'Ciudad' },
  }),
  { name: 'country', type: 'text', required: true, index: true, label: { en: 'Country', es: 'País' } },
  { name: 'region', type: 'text', label: { en: 'Region', es: 'Región' } },
  limited({
    name: 'postalCode',
    type: 'text',
    maxLength: 16,
    label: { en: 'Postal code', es: 'Código postal' },
  }),
  { type: 'row', fields: coordinateFields() },
  emailField({ name: 'email', label: { en: 'Public e-mail', es: 'Correo público' } }),
  { name: 'phone', type: 'text', label: { en: 'Phone', es: 'Teléfono' } },
  urlField({ name: 'website', label: { en: 'Website', es: 'Sitio web' } }),
  {
    name: 'socials',
    type: 'array',
    label: { en: 'Social accounts', es: 'Cuentas en redes' },
    fields: [
      { name: 'platform', type: 'text', label: { en: 'Platform', es: 'Red' } },
      urlField({ name: 'url', label: { en: 'Address', es: 'Dirección' } }),
    ],
  },
  limited({
    name: 'meetingNote',
    type: 'textarea',
    maxLength: 500,
    label: { en: 'Meeting note', es: 'Nota sobre las reuniones' },
  }),
  ...slugFields({
    description: {
      en: 'The end of its link. Made from the name until you write another; fixed once the branch is published.',
      es: 'El final de su enlace. Sale del nombre mientras no escribas otra; queda fija al publicar la sede.',
    },
  }),
  dateField({
    name: 'firstPublishedAt',
    label: { en: 'First published', es: 'Publicada por primera vez' },
    access: { create: nobody, update: nobody },
    hooks: { beforeDuplicate: [dropFromCopy] },
    admin: { hidden: true },
  }),
]
