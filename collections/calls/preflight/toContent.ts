import type { FlattenedField } from 'payload'
import { type Row, toInner, toSameRow } from '../../shared/fieldTree.js'
import { toPointedId } from '../../shared/ids.js'

type Asked = {
  /** The row in `locale`; one with a value for each language, where `locale` is unset. */
  row: Row
  /** The same row with a value for each language. */
  stored?: Row
  locale?: string
  /** Those that count. */
  languages: string[]
}

const toId = (value: unknown): string | undefined => (value == null ? undefined : String(toPointedId(value)))

const isNothing = (value: unknown): boolean =>
  value == null || value === '' || value === false || (Array.isArray(value) && value.length === 0)

/** A value as databases, forms and clients can't differ about it. */
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

/** What fields hold in some languages, so that two of the same content are deeply equal. Pure. */
export const toContent = (fields: FlattenedField[], asked: Asked): Row =>
  Object.fromEntries(
    fields
      .map((field) => [field.name, toFieldContent(field, asked)] as const)
      .filter(([, content]) => content !== undefined),
  )
