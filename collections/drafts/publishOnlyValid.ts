import type { CollectionBeforeChangeHook } from 'payload'
import { toRuleFaults } from '../fields/publishRule.js'
import { type Fault, refuse } from '../messages/refuse.js'
import { isPublishing } from './write.js'

type Row = Record<string, unknown>

/**
 * Refuses publishing anything that breaks a publish rule or `check`; drafts may. For collections without localised
 * texts.
 */
export const publishOnlyValid = (check: (data: Row) => Fault[] = () => []): CollectionBeforeChangeHook =>
  function publishOnlyValid({ data, originalDoc, operation, collection, req }) {
    const row = data as Row
    const id = operation === 'update' ? (originalDoc?.id as number | string) : undefined
    if (!isPublishing(req, { collection: collection.slug, id, data: row })) return row
    refuse({
      req,
      collection: collection.slug,
      id,
      document: row,
      faults: [...toRuleFaults(collection.flattenedFields, row), ...check(row)],
    })
    return row
  }
