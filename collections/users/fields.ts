import type { Field, FieldAccess } from 'payload'
import { isAdmin, nobody, roles, type Role } from '../shared/access/permissions.js'
import type { Sentence } from '../shared/say.js'
import { trimText } from '../shared/trimText.js'
import { keepSeat } from './hooks/keepSeat.js'

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

/** The fields of a user, beside e-mail and password, which Payload adds. */
export const fields: Field[] = [
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
    // One user at most sits on 'first': the unique index, and no look beforehand, decides who becomes the first admin.
    name: 'seat',
    type: 'text',
    unique: true,
    index: true,
    hidden: true,
    access: { create: nobody, read: nobody, update: nobody },
    hooks: { beforeChange: [keepSeat] },
  },
]
