import type { Field, FieldHook, PayloadRequest, TextField } from 'payload'
import { toPointedId } from '../../documents/ids.js'
import { label } from '../../messages/messages.js'
import { toSlug } from './toSlug.js'

/** How the addresses of one noun are made and kept. */
export type SlugRules = {
  /** The collection. */
  noun: string
  /** The field that an address is made from: `title`, `name`. */
  from: string
  /** What an address begins with while there is nothing to make it from: `call-7f3k2q9d`. */
  placeholder: string
  /** A relation: an address is one among the documents that point to the same, as an episode's in its podcast. */
  within?: string
  /** From when on an address is fixed for all but admins. */
  fixed: 'whenMade' | 'whenPublished'
}

/** What two slugs must share to be in each other's way: the id that `within` points to; empty without it. */
export const toScope = ({ within }: SlugRules, doc: Record<string, unknown>): string => {
  const id = within ? toPointedId(doc[within]) : null
  return id == null ? '' : String(id as number | string)
}

/** Asks for an address: who, for which document, in which scope. */
export type Claiming = {
  req: PayloadRequest
  rules: SlugRules
  /** `null` while the document is being made. */
  id: number | string | null
  title: string
  scope: string
}

/** The claim on an address: `calls:slug:open-the-border`, `episodes:slug:7:the-gate`. */
export const toSlugClaim = (
  { noun, within }: SlugRules,
  { scope, slug }: { scope: string; slug: string },
): string => [noun, 'slug', ...(within ? [scope] : []), slug].join(':')

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
  label: title = label('documents:address'),
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
    label: title,
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
    label: label('documents:previousSlugs'),
    admin: {
      position: 'sidebar',
      readOnly: true,
      disableBulkEdit: true,
      condition: (data) => Array.isArray(data?.previousSlugs) && data.previousSlugs.length > 0,
      description: label('documents:previousSlugsDescription'),
    },
    hooks: { beforeDuplicate: [forgetHistory] },
  },
]
