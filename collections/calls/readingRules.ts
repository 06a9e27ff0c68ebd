import type { Field, FieldAccess } from 'payload'
import { isEditor } from '../access/permissions.js'
import { mapFields } from '../documents/fieldTree.js'
import { readCallState } from './readCallState.js'

type Call = { languages?: unknown; opensAt?: string | null; closesAt?: string | null }

/**
 * What the rules below look at in a call: it is read with it, whatever was asked for. Where there is no call to look at, as
 * when somebody filters or sorts by a field, they let editors alone.
 */
export const lookedAt = { languages: true, opensAt: true, closesAt: true } as const

/**
 * A text is read by visitors in a language that the call is offered in: what is written in others is not finished. In all
 * languages at once none is read.
 */
export const readOffered: FieldAccess = ({ req, doc }) => {
  if (isEditor({ req })) return true
  const { languages } = (doc ?? {}) as Call
  return Array.isArray(languages) && languages.includes(req.locale)
}

/** What is prepared for the closing is read by visitors once the call is closed. */
export const readClosed: FieldAccess = ({ req, doc }) =>
  isEditor({ req }) || (doc != null && readCallState(doc as Call, new Date()) === 'closed')

/**
 * A place is read by visitors where the block beside it says that it is no secret. Where nothing is said, since only the
 * place was asked for, it is one.
 */
export const readOpenPlace: FieldAccess = ({ req, doc, siblingData }) =>
  isEditor({ req }) ||
  (doc != null && (siblingData as { placeAfterSignup?: unknown } | undefined)?.placeAfterSignup === false)

type Holder = Field & { access?: { read?: FieldAccess }; fields?: Field[] }

/** The fields with a rule beside whatever rule each has. */
export const readWhen = (rule: FieldAccess, fields: Field[]): Field[] =>
  (fields as Holder[]).map((field) => {
    const own = field.access?.read
    const read: FieldAccess = own ? async (asked) => (await own(asked)) && rule(asked) : rule
    return { ...field, access: { ...field.access, read } } as Field
  })

/** The fields, at any depth, with {@link readOffered} on whatever is written by language. */
export const readTextsWhereOffered = (fields: Field[]): Field[] =>
  mapFields(fields, (field) =>
    'localized' in field && field.localized ? readWhen(readOffered, [field])[0]! : null,
  )
