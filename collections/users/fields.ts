import { randomUUID } from 'node:crypto'
import type { Field, FieldAccess, FieldHook } from 'payload'
import { isAdmin, nobody, type Role, roles } from '../access/permissions.js'
import { toPointedId } from '../documents/ids.js'
import { emailField } from '../fields/email.js'
import { label } from '../messages/messages.js'
import { slugs } from '../slugs.js'
import { trimText } from '../values/text.js'
import { toAccountEmail } from './toAccountEmail.js'

const roleLabels = {
  admin: label('users:roleLabelsAdmin'),
  editor: label('users:roleLabelsEditor'),
  organiser: label('users:roleLabelsOrganiser'),
} satisfies Record<Role, unknown>

/** Allows admins, except for their own account. */
const isAnotherAdmin: FieldAccess = ({ req, id }) => isAdmin({ req }) && String(req.user?.id) !== String(id)

const normalizeAccountEmail: FieldHook = ({ value }) => toAccountEmail(value) ?? value

const { hooks: emailHooks, ...email } = emailField({
  name: 'email',
  required: true,
  label: label('users:email'),
  admin: { components: { Field: 'payload-broadside/client#EmailRule' } },
})

/** Removes duplicates from a relation and keeps its order. */
const removeDuplicates: FieldHook = ({ value }) => {
  if (!Array.isArray(value)) return value
  const ids = value.map((one) => String(toPointedId(one)))
  return value.filter((_, at) => ids.indexOf(ids[at]!) === at)
}

/** The `req.context` key set when the first admin is created. Clients can't set it. */
export const firstSeat = 'payload-broadside/first-seat'

/** Gives each user a permanent, unique seat. The first admin's is `first`. */
const assignSeat: FieldHook = ({ context, operation, previousValue }) => {
  if (operation !== 'create') return previousValue
  return context[firstSeat] ? 'first' : randomUUID()
}

/** The fields of a user, besides Payload's password. */
export const fields: Field[] = [
  {
    // Payload's own field only accepts ASCII.
    ...email,
    unique: true,
    hooks: {
      beforeValidate: [normalizeAccountEmail, ...(emailHooks?.beforeValidate ?? [])],
    },
  },
  {
    name: 'name',
    type: 'text',
    required: true,
    maxLength: 120,
    label: label('users:name'),
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
    label: label('users:roles'),
    admin: {
      description: label('users:rolesDescription'),
    },
  },
  {
    name: 'branches',
    type: 'relationship',
    relationTo: slugs.branches,
    hasMany: true,
    index: true,
    // Users are loaded with each request, which doesn't need their branches' content.
    maxDepth: 0,
    access: { create: isAdmin, update: isAnotherAdmin },
    hooks: { beforeValidate: [removeDuplicates] },
    label: label('users:branches'),
    admin: {
      condition: (data) => Array.isArray(data?.roles) && data.roles.includes('organiser'),
      description: label('users:branchesDescription'),
    },
  },
  {
    name: 'suspended',
    type: 'checkbox',
    defaultValue: false,
    access: { create: isAdmin, update: isAnotherAdmin },
    label: label('users:suspended'),
    admin: {
      description: label('users:suspendedDescription'),
    },
  },
  {
    // The unique index on 'first' decides who becomes the first admin, without a prior check.
    name: 'seat',
    type: 'text',
    unique: true,
    index: true,
    hidden: true,
    access: { create: nobody, read: nobody, update: nobody },
    hooks: { beforeChange: [assignSeat] },
  },
  {
    // The value that mailed links depend on (securityStamp.ts).
    name: 'securityStamp',
    type: 'text',
    hidden: true,
    access: { create: nobody, read: nobody, update: nobody },
  },
]
