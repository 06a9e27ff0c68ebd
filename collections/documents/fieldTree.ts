import type { Block, Field, FlattenedBlock, FlattenedField } from 'payload'

// Payload's `traverseFields` reports neither row indexes nor locales and returns nothing per row, so these functions
// walk the output of `flattenAllFields`.

export type Row = Record<string, unknown>

/** Whether a value is a plain object, not an array or a date. */
export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** The rows of a list. Invalid rows become empty ones, so that indexes stay the same. */
export const toRows = (value: unknown): Row[] =>
  Array.isArray(value) ? value.map((row) => (isRow(row) ? row : {})) : []

/** The blocks that a config defines for all fields, by their slug: `payload.blocks`. */
export type NamedBlocks = Readonly<Record<string, FlattenedBlock>>

/** The blocks of a field, including those it references by slug. */
export const toBlocks = (
  { blocks, blockReferences }: Extract<FlattenedField, { type: 'blocks' }>,
  named: NamedBlocks = {},
): FlattenedBlock[] =>
  [...(blockReferences ?? []), ...blocks].flatMap(
    (block) => (typeof block === 'string' ? named[block] : block) ?? [],
  )

/** The content of a value: the fields of each row, the row, and its index as path segment; `at` is empty in groups. */
export type Inner = { fields: FlattenedField[]; row: Row; at: string }

/** The rows inside a field's value. A group or tab has one, other fields none. Pure. */
export const toInner = (field: FlattenedField, value: unknown, named?: NamedBlocks): Inner[] => {
  switch (field.type) {
    case 'group':
    case 'tab':
      return [{ fields: field.flattenedFields, row: isRow(value) ? value : {}, at: '' }]
    case 'array':
      return toRows(value).map((row, index) => ({ fields: field.flattenedFields, row, at: String(index) }))
    case 'blocks': {
      const blocks = toBlocks(field, named)
      return toRows(value).map((row, index) => ({
        fields: blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? [],
        row,
        at: String(index),
      }))
    }
    default:
      return []
  }
}

/** The same row in another state of the document: for lists by id, for groups the group itself. Pure. */
export const toSameRow = (field: FlattenedField, row: Row, other: unknown): Row | undefined => {
  if (field.type === 'group' || field.type === 'tab') return isRow(other) ? other : undefined
  return toRows(other).find(({ id }) => id != null && id === row.id)
}

/** The field lists inside a field, independent of data: one per block type. */
export const toInnerFields = (field: FlattenedField, named?: NamedBlocks): FlattenedField[][] => {
  if (field.type === 'blocks') return toBlocks(field, named).map(({ flattenedFields }) => flattenedFields)
  return 'flattenedFields' in field ? [field.flattenedFields] : []
}

/** The values of a field: one, or one per locale if it is localised. */
export const toValues = (
  field: FlattenedField,
  value: unknown,
  locales: readonly string[] = [],
): { value: unknown; locale?: string }[] => {
  if (!('localized' in field) || !field.localized || !isRow(value)) return [{ value }]
  const names = Object.keys(value)
  return names.every((name) => locales.includes(name))
    ? names.map((locale) => ({ value: value[locale], locale }))
    : [{ value }]
}

/** A field met on the walk, with its value, the row that holds it, and its path: `actions.0.call`. */
export type Held = { field: FlattenedField; value: unknown; row: Row; path: string; locale?: string }

type Walk = {
  fields: readonly FlattenedField[]
  row: Row
  /** The path prefix of the row: empty, or `actions.0.`. */
  above?: string
  /** The content locales, if the document holds all of them. Each value then comes with its locale. */
  locales?: readonly string[]
  locale?: string
  named?: NamedBlocks
}

/** Yields every field of a document with its value, at any depth, parents before children. Pure. */
export function* walkFields({ fields, row, above = '', locales, locale, named }: Walk): Generator<Held> {
  for (const field of fields) {
    const path = above + field.name
    for (const held of toValues(field, row[field.name], locales)) {
      const here = held.locale ?? locale
      yield { field, value: held.value, row, path, locale: here }
      for (const inner of toInner(field, held.value, named))
        yield* walkFields({
          ...inner,
          above: inner.at ? `${path}.${inner.at}.` : `${path}.`,
          locales,
          locale: here,
          named,
        })
    }
  }
}

/**
 * Maps config fields at any depth: `visit` returns a replacement, or null to keep a field and visit its children.
 * Unnamed fields are passed through. The path of a field in a block includes the block's slug:
 * `actions.listen.episode`.
 */
export const mapFields = (
  fields: Field[],
  visit: (field: Field, path: string) => Field | null,
  above = '',
): Field[] => {
  const inside = (inner: Field[], path: string) => mapFields(inner, visit, path)
  return fields.map((field): Field => {
    if (field.type === 'tabs')
      return {
        ...field,
        tabs: field.tabs.map((tab) => ({
          ...tab,
          fields: inside(tab.fields, 'name' in tab && tab.name ? `${above}${tab.name}.` : above),
        })),
      }
    if (field.type === 'ui') return field
    if (!('name' in field) || !field.name)
      return 'fields' in field ? ({ ...field, fields: inside(field.fields, above) } as Field) : field
    const path = above + field.name
    const made = visit(field, path)
    if (made) return made
    if (field.type === 'blocks')
      return {
        ...field,
        blocks: field.blocks.map((block): Block => ({
          ...block,
          fields: inside(block.fields, `${path}.${block.slug}.`),
        })),
      }
    return 'fields' in field ? ({ ...field, fields: inside(field.fields, `${path}.`) } as Field) : field
  })
}
