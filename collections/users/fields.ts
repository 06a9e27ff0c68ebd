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

/** Admins, about everybody but themselves. */
const isAnotherAdmin: FieldAccess = ({ req, id }) => isAdmin({ req }) && String(req.user?.id) !== String(id)

const normalizeAccountEmail: FieldHook = ({ value }) => toAccountEmail(value) ?? value

const { hooks: emailHooks, ...email } = emailField({
  name: 'email',
  required: true,
  label: label('users:email'),
  admin: { components: { Field: 'payload-broadside/client#EmailRule' } },
})

/** Keeps what a relation points to once each, in the order in which it was chosen. */
const removeDuplicates: FieldHook = ({ value }) => {
  if (!Array.isArray(value)) return value
  const ids = value.map((one) => String(toPointedId(one)))
  return value.filter((_, at) => ids.indexOf(ids[at]!) === at)
}

/** The mark in `req.context` of the one who creates the first admin. No client can set it. */
export const firstSeat = 'payload-broadside/first-seat'

/** Gives each user a seat of their own for good; the first admin's is called `first`, and there is only one. */
const assignSeat: FieldHook = ({ context, operation, previousValue }) => {
  if (operation !== 'create') return previousValue
  return context[firstSeat] ? 'first' : randomUUID()
}

/** The fields of a user, beside the password, which Payload adds. */
export const fields: Field[] = [
  {
    // Payload's own takes ASCII alone.
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
    // A user is read with each request: what the branches say is not needed for it.
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
    // One user at most sits on 'first': the unique index, and no look beforehand, decides who becomes the first admin.
    name: 'seat',
    type: 'text',
    unique: true,
    index: true,
    hidden: true,
    access: { create: nobody, read: nobody, update: nobody },
    hooks: { beforeChange: [assignSeat] },
  },
  {
    // What every mailed link of the account holds on to (securityStamp.ts).
    name: 'securityStamp',
    type: 'text',
    hidden: true,
    access: { create: nobody, read: nobody, update: nobody },
  },
]
