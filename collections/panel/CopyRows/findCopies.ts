import type { FormState } from 'payload'
import type { RowCopies } from '../../drafts/copyRowLanguages.js'

export type RowIds = Map<string, string[]>

/** The ids of a form's rows, by the path of their field. */
export const readRowIds = (fields: FormState): RowIds =>
  new Map(
    Object.entries(fields).flatMap(([path, { rows }]) =>
      rows ? [[path, rows.map(({ id }) => id)] as const] : [],
    ),
  )

/** The only fields of a new row until the server sends the others. */
const bare = new Set(['id', 'blockName', 'blockType'])

export const isId = (path: string) => path === 'id' || path.endsWith('.id')

/** A row's values, by path within the row. */
export const readRow = (fields: FormState, row: string): Map<string, unknown> =>
  new Map(
    Object.entries(fields).flatMap(([path, { value }]) =>
      path.startsWith(`${row}.`) ? [[path.slice(row.length + 1), value] as const] : [],
    ),
  )

export const isCopy = (copy: Map<string, unknown>, source: Map<string, unknown>): boolean =>
  copy.size === source.size &&
  [...copy.keys()].some((path) => !bare.has(path)) &&
  [...copy].every(
    ([path, value]) =>
      source.has(path) && (isId(path) || JSON.stringify(value) === JSON.stringify(source.get(path))),
  )

/**
 * Finds the new rows that are copies of the row above: their ids and those of nested rows, each with the id it was
 * copied from. Payload inserts a copy below its source, with all fields at once.
 */
export const findCopies = (before: RowIds, fields: FormState): RowCopies => {
  const copies: RowCopies = {}
  for (const [path, ids] of readRowIds(fields)) {
    const known = before.get(path)
    if (!known) continue
    ids.forEach((id, at) => {
      const above = ids[at - 1]
      if (known.includes(id) || above === undefined || !known.includes(above)) return
      const copy = readRow(fields, `${path}.${at}`)
      const source = readRow(fields, `${path}.${at - 1}`)
      if (!isCopy(copy, source)) return
      for (const [name, value] of copy) if (isId(name)) copies[String(value)] = String(source.get(name))
    })
  }
  return copies
}
