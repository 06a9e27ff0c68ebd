import { isDeepStrictEqual } from 'node:util'
import type { FlattenedField } from 'payload'
import { type Row, toInner, toSameRow } from '../../../collections/documents/fieldTree.js'
import { toPointedId } from '../../../collections/documents/ids.js'
import { type Finding, type Publishing, toNamedLanguages } from './publishing.js'

type Asked = {
  /** The row in `locale`; one with a value for each language, where `locale` is unset. */
  row: Row
  /** The same row with a value for each language. */
  stored?: Row
  locale?: string
  /** The languages to compare. */
  languages: string[]
}

const toId = (value: unknown): string | undefined => (value == null ? undefined : String(toPointedId(value)))

const isNothing = (value: unknown): boolean =>
  value == null || value === '' || value === false || (Array.isArray(value) && value.length === 0)

/** Normalizes a value so that differences between databases, forms and clients don't matter. */
const toLeaf = ({ type }: FlattenedField, value: unknown): unknown => {
  if (isNothing(value)) return undefined
  if (type === 'date') return new Date(value as string).getTime()
  if (type === 'relationship' || type === 'upload')
    return Array.isArray(value) ? value.map(toId) : toId(value)
  return value
}

const toFieldContent = (field: FlattenedField, { row, stored, locale, languages }: Asked): unknown => {
  const value = row[field.name]
  const before = stored?.[field.name]
  if (field.localized) {
    const inEach = languages.map((language) =>
      toLeaf(field, language === locale ? value : (before as Row | null | undefined)?.[language]),
    )
    return inEach.every((one) => one === undefined) ? undefined : inEach
  }
  const rows = toInner(field, value).map((inner) => ({
    ...toContent(inner.fields, {
      row: inner.row,
      stored: toSameRow(field, inner.row, before),
      locale,
      languages,
    }),
    ...(field.type === 'blocks' && { blockType: inner.row.blockType }),
  }))
  if (field.type === 'group' || field.type === 'tab') return rows[0]
  return field.type === 'array' || field.type === 'blocks'
    ? rows.length > 0
      ? rows
      : undefined
    : toLeaf(field, value)
}

/** The content of one row of an array or of blocks. */
export const toRowContent = (
  field: Extract<FlattenedField, { type: 'array' | 'blocks' }>,
  asked: Asked,
): Row => {
  const [inner] = toInner(field, [asked.row])
  return {
    ...toContent(inner!.fields, asked),
    ...(field.type === 'blocks' && { blockType: asked.row.blockType }),
  }
}

/** The content of fields in some languages, in a form where equal content is deeply equal. Pure. */
export const toContent = (fields: FlattenedField[], asked: Asked): Row =>
  Object.fromEntries(
    fields
      .map((field) => [field.name, toFieldContent(field, asked)] as const)
      .filter(([, content]) => content !== undefined),
  )

const toRow = (rows: unknown, is: (row: Row, index: number) => boolean): Row | undefined =>
  Array.isArray(rows) ? (rows as Row[]).find(is) : undefined

/**
 * Whether a finding concerns content that is already live unchanged, compared by row id or else by field. A newly added
 * language counts as a change. Pure.
 */
export const isUnchangedSinceLive = (
  { call, stored, live, locale, fields }: Publishing,
  { path, step, languages: about }: Pick<Finding, 'languages' | 'path' | 'step'>,
): boolean => {
  const [name, index] = path.split('.')
  const field = fields.find((one) => one.name === name)
  if (!live || !field) return false
  const offered = toNamedLanguages(live)
  if (about?.some((language) => !offered.includes(language))) return false
  // A step counts as a whole: a change in any language is a change.
  const languages = step ? offered : (about ?? offered)
  const before = { languages, locale: undefined }
  if (index === undefined || (field.type !== 'array' && field.type !== 'blocks'))
    return isDeepStrictEqual(
      toContent([field], { row: call, stored, locale, languages }),
      toContent([field], { row: live, stored: live, ...before }),
    )
  const row = toRow(call[field.name], (_, at) => at === Number(index))
  const isIt = ({ id }: Row) => id != null && id === row?.id
  const lived = toRow(live[field.name], isIt)
  if (!row || !lived) return false
  return isDeepStrictEqual(
    toRowContent(field, { row, stored: toRow(stored?.[field.name], isIt), locale, languages }),
    toRowContent(field, { row: lived, stored: lived, ...before }),
  )
}
