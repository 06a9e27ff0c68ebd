import type { Field, FieldHook, PayloadRequest, TextField } from 'payload'
import { toPointedId } from '../../documents/ids.js'
import { label } from '../../messages/messages.js'
import { toSlug } from './toSlug.js'

/** How the slugs of a collection are made. */
export type SlugRules = {
  /** The collection. */
  noun: string
  /** The field that slugs are made from: `title`, `name`. */
  from: string
  /** The prefix of slugs for documents without a title: `call-7f3k2q9d`. */
  placeholder: string
  /** A relation that scopes slugs: an episode's slug is unique in its podcast. */
  within?: string
  /** When a slug becomes fixed for everybody but admins. */
  fixed: 'whenMade' | 'whenPublished'
}

/** The id that `within` points to: slugs conflict only within the same scope. Empty without a scope. */
export const toScope = ({ within }: SlugRules, doc: Record<string, unknown>): string => {
  const id = within ? toPointedId(doc[within]) : null
  return id == null ? '' : String(id as number | string)
}

/** A request for a slug: by whom, for which document, in which scope. */
export type Claiming = {
  req: PayloadRequest
  rules: SlugRules
  /** `null` on creation. */
  id: number | string | null
  title: string
  scope: string
}

/** The key of the claim: `calls:slug:open-the-border`, `episodes:slug:7:the-gate`. */
export const toSlugClaim = (
  { noun, within }: SlugRules,
  { scope, slug }: { scope: string; slug: string },
): string => [noun, 'slug', ...(within ? [scope] : []), slug].join(':')

/** The value of `slugFrom` for a slug that somebody typed. */
export const typedByHand = '*'

const putInForm: FieldHook = ({ value }) => (typeof value === 'string' ? toSlug(value) : (value as unknown))

// A duplicate gets a slug of its own, without history.
const forgetSlug: FieldHook = () => null
const forgetOrigin: FieldHook = () => ''
const forgetHistory: FieldHook = () => []

/**
 * The slug fields of a document: the slug, its origin, and its previous public slugs. Hooks maintain the last two,
 * whatever a client sends.
 */
export const slugFields = ({
  label: title = label('documents:address'),
  description,
  unique = true,
}: {
  label?: TextField['label']
  description: NonNullable<TextField['admin']>['description']
  /**
   * Whether the slug is unique in the whole collection. One that is only unique in a scope has a compound index
   * instead.
   */
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
    // The locale of the title that the slug follows, or `typedByHand`. Empty for a placeholder.
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
