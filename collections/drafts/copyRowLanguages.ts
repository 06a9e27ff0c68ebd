import type { ArrayField, BlocksField, CollectionBeforeOperationHook, FieldHook } from 'payload'

type Row = Record<string, unknown> & { id?: unknown }
/** Maps the id of each row duplicated in the panel to the id of its copy. */
export type RowCopies = Record<string, string>

/** The form path under which the panel reports copied rows. It names no field and is never stored. */
export const rowCopiesPath = '_rowCopies'
const key = 'broadside/row-copies'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const toRowCopies = (value: unknown): RowCopies =>
  isRecord(value)
    ? Object.fromEntries(
        Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
      )
    : {}

/** Takes the ids of copied rows out of the data, for `copyRowLanguages`. */
export const noteRowCopies: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update') return args
  const { data } = args as { data?: Record<string, unknown> }
  if (!data || !(rowCopiesPath in data)) return args
  const { [rowCopiesPath]: copies, ...rest } = data
  req.context[key] = toRowCopies(copies)
  return { ...args, data: rest }
}

const readIds = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value.flatMap(readIds)
  return isRecord(value) ? [value.id, ...Object.values(value).flatMap(readIds)] : []
}

const withIds = (value: unknown, ids: Map<unknown, unknown>): unknown => {
  if (Array.isArray(value)) return value.map((entry) => withIds(entry, ids))
  if (!isRecord(value)) return value
  const entries = Object.entries(value).map(([name, part]) => [
    name,
    name === 'id' && ids.has(part) ? ids.get(part) : withIds(part, ids),
  ])
  return Object.fromEntries(entries)
}

/**
 * Gives a copied row the texts of its original in the other languages. The panel only copies the language in its form.
 * Goes on a rows field; the collection needs `noteRowCopies`.
 */
export const copyRowLanguages: FieldHook = ({ context, field, siblingDocWithLocales, value }) => {
  const copies = (context[key] ?? {}) as RowCopies
  const stored = siblingDocWithLocales?.[(field as ArrayField | BlocksField).name]
  if (!Array.isArray(stored) || !Array.isArray(value)) return value
  const toSource = (id: unknown) =>
    typeof id === 'string' && Object.hasOwn(copies, id) ? copies[id] : undefined
  for (const row of value as Row[]) {
    const sourceId = toSource(row?.id)
    const source = (stored as Row[]).find(({ id }) => id !== undefined && id === sourceId)
    if (!source || (stored as Row[]).some(({ id }) => id === row.id)) continue
    const ids = new Map(readIds(row).map((id) => [toSource(id), id]))
    ids.delete(undefined)
    // Payload reads a row's other languages from the stored row with the same id.
    stored.push(withIds(structuredClone(source), ids))
  }
  return value
}
