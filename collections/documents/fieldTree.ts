import type { Block, Field, FlattenedBlock, FlattenedField } from 'payload'

// Payload's `traverseFields` tells no path with the numbers of rows, nor the locale of a value, and takes no answer by row:
// what follows goes through the fields that `flattenAllFields` makes.

export type Row = Record<string, unknown>

/** A plain object: no list, no date. */
export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** The rows of a list, of whatever shape it is; what is no row stands as an empty one, so that numbers stay. */
export const toRows = (value: unknown): Row[] =>
  Array.isArray(value) ? value.map((row) => (isRow(row) ? row : {})) : []

/** The blocks that a config defines for all fields, by their slug: `payload.blocks`. */
export type NamedBlocks = Readonly<Record<string, FlattenedBlock>>

/** The blocks of a field, those among them that it names by their slug. */
export const toBlocks = (
  { blocks, blockReferences }: Extract<FlattenedField, { type: 'blocks' }>,
  named: NamedBlocks = {},
): FlattenedBlock[] =>
  [...(blockReferences ?? []), ...blocks].flatMap(
    (block) => (typeof block === 'string' ? named[block] : block) ?? [],
  )

/** What a value has inside: the fields of each of its rows, with where it stands below the field: ``, or `2`. */
export type Inner = { fields: FlattenedField[]; row: Row; at: string }

/** The rows inside the value of a field; of a group or tab the one that it is. Empty for all other fields. Pure. */
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

/** The same row in another state of a document: of a list the one with its id, of a group the group. Pure. */
export const toSameRow = (field: FlattenedField, row: Row, other: unknown): Row | undefined => {
  if (field.type === 'group' || field.type === 'tab') return isRow(other) ? other : undefined
  return toRows(other).find(({ id }) => id != null && id === row.id)
}

/** The lists of fields inside a field, whatever a document holds: one for each kind of block. */
export const toInnerFields = (field: FlattenedField, named?: NamedBlocks): FlattenedField[][] => {
  if (field.type === 'blocks') return toBlocks(field, named).map(({ flattenedFields }) => flattenedFields)
  return 'flattenedFields' in field ? [field.flattenedFields] : []
}

/** The values of a field: one, or where it is kept by locale, one a locale. */
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

/** A field on the way through a document: its value, the row that holds it, and where: `actions.0.call`. */
export type Held = { field: FlattenedField; value: unknown; row: Row; path: string; locale?: string }

type Walk = {
  fields: readonly FlattenedField[]
  row: Row
  /** The path of the row: `` or `actions.0.` */
  above?: string
  /** The codes of the content locales, where the document holds all of them: then each value comes with its own. */
  locales?: readonly string[]
  locale?: string
  named?: NamedBlocks
}

/** Every field of a document with its value, at any depth, those outside before those inside. Pure. */
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
 * Fields of a config as `visit` makes them anew, and what is inside each that it answers null for. Fields without a name
 * are passed through. The path of a field inside a block has the block's slug in it: `actions.listen.episode`.
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
