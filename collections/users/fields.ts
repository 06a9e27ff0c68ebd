import type { Field, FieldAccess, FieldHook } from 'payload'
import { isAdmin, nobody, type Role, roles } from '../access/permissions.js'
import { emailField } from '../fields/email.js'
import type { Sentence } from '../messages/say.js'
import { slugs } from '../slugs.js'
import { trimText } from '../values/text.js'
import { keepEachOnce, keepSeat } from './hooks.js'
import { toAccountEmail } from './toAccountEmail.js'

const roleLabels: Record<Role, Sentence> = {
  admin: {
    en: 'Admin: answers for users and settings',
    es: 'Administración: responde por usuarias y ajustes',
  },
  editor: { en: 'Editor: writes', es: 'Edición: escribe' },
  organiser: { en: 'Organiser: meets people', es: 'Organización: recibe a la gente' },
}

/** Admins, about everybody but themselves. */
const isAnotherAdmin: FieldAccess = ({ req, id }) => isAdmin({ req }) && String(req.user?.id) !== String(id)

const keepAccountEmail: FieldHook = ({ value }) => toAccountEmail(value) ?? value

const { hooks: emailHooks, ...email } = emailField({
  name: 'email',
  required: true,
  label: { en: 'E-mail', es: 'Correo' },
  admin: { components: { Field: 'payload-broadside/client#EmailRule' } },
})

/** The fields of a user, beside the password, which Payload adds. */
export const fields: Field[] = [
  {
    // Payload's own takes ASCII alone.
    ...email,
    unique: true,
    hooks: {
      beforeValidate: [keepAccountEmail, ...(emailHooks?.beforeValidate ?? [])],
    },
  },
  {
    name: 'name',
    type: 'text',
    required: true,
    maxLength: 120,
    label: { en: 'Name', es: 'Nombre' },
    hooks: { beforeValidate: [trimText] },
  },
  {
    name: 'roles',
    type: 'select',
    hasMany: true,
    required: true,
    defaultValue: ['editor'],
    saveToJWT: true,
    access: { create: isAdmin, update: isAnotherAdmin },
    options: roles.map((value) => ({ value, label: roleLabels[value] })),
    label: { en: 'Roles', es: 'Funciones' },
    admin: {
      description: {
        en: 'Set by admins. Nobody changes their own.',
        es: 'Las fija la administración. Nadie cambia las suyas.',
      },
    },
  },
  {
    name: 'branches',
    type: 'relationship',
    relationTo: slugs.branches,
    hasMany: true,
    index: true,
    // A user is read with each request: what the branches say is not needed for it.
    maxDepth: 0,
    access: { create: isAdmin, update: isAnotherAdmin },
    hooks: { beforeValidate: [keepEachOnce] },
    label: { en: 'Branches', es: 'Sedes' },
    admin: {
      condition: (data) => Array.isArray(data?.roles) && data.roles.includes('organiser'),
      description: {
        en: 'Whose people an organiser meets. Set by admins. Nobody changes their own.',
        es: 'A cuya gente recibe quien organiza. Las fija la administración. Nadie cambia las suyas.',
      },
    },
  },
  {
    name: 'suspended',
    type: 'checkbox',
    defaultValue: false,
    access: { create: isAdmin, update: isAnotherAdmin },
    label: { en: 'Suspended', es: 'Suspendida' },
    admin: {
      description: {
        en: 'Out at once, on every device, and not let in again until you untick it.',
        es: 'Fuera al momento, en todos los dispositivos, y sin poder entrar hasta que lo desmarques.',
      },
    },
  },
  {
    // One user at most sits on 'first': the unique index, and no look beforehand, decides who becomes the first admin.
    name: 'seat',
    type: 'text',
    unique: true,
    index: true,
    hidden: true,
    access: { create: nobody, read: nobody, update: nobody },
    hooks: { beforeChange: [keepSeat] },
  },
  {
    // What every mailed link of the account holds on to (securityStamp.ts).
    name: 'securityStamp',
    type: 'text',
    hidden: true,
    access: { create: nobody, read: nobody, update: nobody },
  },
]
