import type { Field, FieldHook, TextField } from 'payload'
import { toSlug } from './toSlug.js'

/** What `slugFrom` says of a slug that a person typed. */
export const typedByHand = '*'

const putInForm: FieldHook = ({ value }) => (typeof value === 'string' ? toSlug(value) : (value as unknown))

// A copy is another document: it gets an address of its own, and has no past.
const forgetSlug: FieldHook = () => null
const forgetOrigin: FieldHook = () => ''
const forgetHistory: FieldHook = () => []

/**
 * The address of a document: its slug, where the slug comes from, and the slugs it had in public before. The
 * latter two are kept by the collection's hooks, whatever a client sends.
 */
export const slugFields = ({
  label = { en: 'Address', es: 'Dirección' },
  description,
  unique = true,
}: {
  label?: TextField['label']
  description: NonNullable<TextField['admin']>['description']
  /** Whether no two in the collection are the same. One that is only unique in a scope has an index of its own. */
  unique?: boolean
}): Field[] => [
  {
    name: 'slug',
    type: 'text',
    unique,
    index: true,
    label,
    admin: { position: 'sidebar', disableBulkEdit: true, description },
    hooks: {
      beforeValidate: [putInForm],
      beforeDuplicate: [forgetSlug],
    },
  },
  {
    // The locale of the title that the slug follows, or `typedByHand`; empty for a placeholder.
    name: 'slugFrom',
    type: 'text',
    hidden: true,
    hooks: { beforeDuplicate: [forgetOrigin] },
  },
  {
    name: 'previousSlugs',
    type: 'text',
    hasMany: true,
    index: true,
    label: { en: 'Earlier addresses', es: 'Direcciones anteriores' },
    admin: {
      position: 'sidebar',
      readOnly: true,
      disableBulkEdit: true,
      condition: (data) => Array.isArray(data?.previousSlugs) && data.previousSlugs.length > 0,
      description: { en: 'They lead to the address now.', es: 'Llevan a la dirección actual.' },
    },
    hooks: { beforeDuplicate: [forgetHistory] },
  },
]
