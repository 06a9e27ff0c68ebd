import type { Field, FieldAccess } from 'payload'
import { isEditor } from '../access/permissions.js'
import { mapFields } from '../documents/fieldTree.js'
import { readCallState } from './readCallState.js'

type Call = { languages?: unknown; opensAt?: string | null; closesAt?: string | null }

/**
 * The fields that the rules below need. They are always selected with a call. Without a call, as in a filter or a sort,
 * the rules only allow editors.
 */
export const lookedAt = { languages: true, opensAt: true, closesAt: true } as const

/**
 * Visitors read a text only in the languages that the call is offered in, because other languages may be unfinished. A
 * request for all locales gets none.
 */
export const readOffered: FieldAccess = ({ req, doc }) => {
  if (isEditor({ req })) return true
  const { languages } = (doc ?? {}) as Call
  return Array.isArray(languages) && languages.includes(req.locale)
}

/** Visitors read the prepared closing texts once the call is closed. */
export const readClosed: FieldAccess = ({ req, doc }) =>
  isEditor({ req }) || (doc != null && readCallState(doc as Call, new Date()) === 'closed')

/**
 * Visitors read a place only if its block says that it isn't secret. If that flag wasn't selected, the place stays
 * hidden.
 */
export const readOpenPlace: FieldAccess = ({ req, doc, siblingData }) =>
  isEditor({ req }) ||
  (doc != null && (siblingData as { placeAfterSignup?: unknown } | undefined)?.placeAfterSignup === false)

type Holder = Field & { access?: { read?: FieldAccess }; fields?: Field[] }

/** Adds a read rule to the fields, beside any that they have. */
export const readWhen = (rule: FieldAccess, fields: Field[]): Field[] =>
  (fields as Holder[]).map((field) => {
    const own = field.access?.read
    const read: FieldAccess = own ? async (asked) => (await own(asked)) && rule(asked) : rule
    return { ...field, access: { ...field.access, read } } as Field
  })

/** Adds {@link readOffered} to every localised field, at any depth. */
export const readTextsWhereOffered = (fields: Field[]): Field[] =>
  mapFields(fields, (field) =>
    'localized' in field && field.localized ? readWhen(readOffered, [field])[0]! : null,
  )
