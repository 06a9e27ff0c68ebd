import type { CollectionBeforeOperationHook, FlattenedField } from 'payload'
import { deepCopyObject } from 'payload/shared'
import { type Row, walkFields } from '../documents/fieldTree.js'
import type { TypedDuration } from './duration.js'

/**
 * Protects typed durations until the `durationField` parses them. Payload converts number fields before their hooks
 * run, which makes 1 of `1:02:03`.
 */
export const preserveTypedDurations: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { data } = args as { data?: Row }
  if (!data) return args
  const kept = deepCopyObject(data) as Row
  const { flattenedFields: fields = [] } = collection as { flattenedFields?: FlattenedField[] }
  for (const { field, value, row } of walkFields({ fields, row: kept }))
    if (field.type === 'number' && field.custom?.isDuration === true && typeof value === 'string')
      row[field.name] = { typed: value } satisfies TypedDuration
  return { ...args, data: kept } as typeof args
}
