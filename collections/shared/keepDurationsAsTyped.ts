import type { CollectionBeforeOperationHook, FlattenedBlock, FlattenedField } from 'payload'
import type { TypedDuration } from './fields/duration.js'

type Row = Record<string, unknown>

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const toKeptValue = (field: FlattenedField, value: unknown): unknown => {
  switch (field.type) {
    case 'number':
      return field.custom?.isDuration === true && typeof value === 'string'
        ? ({ typed: value } satisfies TypedDuration)
        : value
    case 'array':
      return Array.isArray(value) ? value.map((row) => toKeptRow(field.flattenedFields, row)) : value
    case 'blocks':
      return Array.isArray(value)
        ? value.map((row) => {
            const block = (field.blocks as FlattenedBlock[]).find(
              ({ slug }) => slug === (row as Row)?.blockType,
            )
            return toKeptRow(block?.flattenedFields ?? [], row)
          })
        : value
    case 'group':
    case 'tab':
      return toKeptRow(field.flattenedFields, value)
    default:
      return value
  }
}

const toKeptRow = (fields: FlattenedField[], row: unknown): unknown => {
  if (!isRow(row)) return row
  const kept = { ...row }
  for (const field of fields) if (field.name in row) kept[field.name] = toKeptValue(field, row[field.name])
  return kept
}

/**
 * Keeps every `durationField` of a write as it was typed until the field itself reads it. Payload makes a number of a
 * number field's text before it asks the field's hooks: 1 of `1:02:03`.
 */
export const keepDurationsAsTyped: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { data } = args as { data?: Row }
  const fields = (collection as { flattenedFields?: FlattenedField[] }).flattenedFields ?? []
  return { ...args, data: toKeptRow(fields, data) } as typeof args
}
