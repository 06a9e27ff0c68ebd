import type { FlattenedBlock, FlattenedField } from 'payload'
import { type Pointer, toPointedId, toTextPointers } from './richText/toTextPointers.js'

type Row = Record<string, unknown>

/** What a field points to, and where that field is: `actions.0.call`. */
export type PlacedPointer = Pointer & { path: string }

const toRows = (value: unknown): Row[] =>
  Array.isArray(value) ? value.map((row) => (row && typeof row === 'object' ? (row as Row) : {})) : []

const toFieldPointers = (field: FlattenedField, value: unknown, path: string): PlacedPointer[] => {
  switch (field.type) {
    case 'relationship':
    case 'upload': {
      if (Array.isArray(field.relationTo)) return []
      const collection = field.relationTo
      const values: unknown[] = Array.isArray(value) ? value : [value]
      return values.filter((one) => one != null).map((one) => ({ path, collection, id: toPointedId(one) }))
    }
    case 'richText':
      return toTextPointers(value).map((pointer) => ({ path, ...pointer }))
    case 'array':
      return toRows(value).flatMap((row, index) =>
        toPointers({ fields: field.flattenedFields, row, above: `${path}.${index}.` }),
      )
    case 'blocks':
      return toRows(value).flatMap((row, index) => {
        const block = (field.blocks as FlattenedBlock[]).find(({ slug }) => slug === row.blockType)
        return toPointers({ fields: block?.flattenedFields ?? [], row, above: `${path}.${index}.` })
      })
    case 'group':
    case 'tab':
      return toPointers({
        fields: field.flattenedFields,
        row: (value ?? {}) as Row,
        above: `${path}.`,
      })
    default:
      return []
  }
}

/** All that a document points to, as its fields say. Pure. */
export const toPointers = ({
  fields,
  row,
  above = '',
}: {
  fields: FlattenedField[]
  row: Row
  above?: string
}): PlacedPointer[] => fields.flatMap((field) => toFieldPointers(field, row[field.name], above + field.name))
