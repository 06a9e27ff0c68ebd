import type { FlattenedBlock, FlattenedField } from 'payload'
import { toPointedId } from '../../shared/richText/toTextPointers.js'

type Row = Record<string, unknown>

type Asked = {
  /** The row in `locale`; one with a value for each language, where `locale` is unset. */
  row: Row
  /** The same row with a value for each language. */
  stored?: Row
  locale?: string
  /** Those that count. */
  languages: string[]
}

const toRows = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])

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
  const asked = { locale, languages }
  switch (field.type) {
    case 'array':
    case 'blocks': {
      const rows = toRows(value).map((inner) =>
        toRowContent(field, {
          row: inner,
          stored: toRows(before).find(({ id }) => id != null && id === inner.id),
          ...asked,
        }),
      )
      return rows.length > 0 ? rows : undefined
    }
    case 'group':
    case 'tab':
      return toContent(field.flattenedFields, {
        row: (value ?? {}) as Row,
        stored: (before ?? {}) as Row,
        ...asked,
      })
    default:
      return toLeaf(field, value)
  }
}

/** The content of one row of an array or of blocks. */
export const toRowContent = (
  field: Extract<FlattenedField, { type: 'array' | 'blocks' }>,
  asked: Asked,
): Row => {
  if (field.type === 'array') return toContent(field.flattenedFields, asked)
  const block = (field.blocks as FlattenedBlock[]).find(({ slug }) => slug === asked.row.blockType)
  return { blockType: asked.row.blockType, ...toContent(block?.flattenedFields ?? [], asked) }
}

/** What fields hold in some languages, so that two of the same content are deeply equal. Pure. */
export const toContent = (fields: FlattenedField[], asked: Asked): Row =>
  Object.fromEntries(
    fields
      .map((field) => [field.name, toFieldContent(field, asked)] as const)
      .filter(([, content]) => content !== undefined),
  )
