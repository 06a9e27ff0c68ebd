import type { FormState } from 'payload'
import { isCopy, isId, readRow } from './findCopies.js'

/** The clipboard format of Payload's "Copy row" and "Copy field". */
type Clipboard = { path: string; rowIndex?: number; data: FormState }

/** A row that was pasted over: its position, and its ids with the ids they were copied from. */
export type Paste = { path: string; at: number; sources: [name: string, id: string, source: string][] }

/** The key under which Payload stores it. */
const clipboardKey = '_payloadClipboard'

export const readClipboard = (): Clipboard | null => {
  try {
    const read = JSON.parse(localStorage.getItem(clipboardKey) ?? 'null') as Clipboard | null
    return read && typeof read.path === 'string' && typeof read.data === 'object' ? read : null
  } catch {
    return null
  }
}

type Values = Map<string, unknown>

const countChanges = (before: Values, now: Values): number =>
  [...now].filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before.get(name))).length

/**
 * Finds the rows that became equal to the clipboard since the last check. They change all at once, unlike by typing.
 * When pasting over a row, Payload keeps that row's id.
 */
export const findPastes = (
  before: FormState,
  fields: FormState,
  { path, rowIndex, data }: Clipboard,
): Paste[] => {
  const copied = (rowIndex === undefined ? (data[path]?.rows ?? []).map((_, at) => at) : [rowIndex]).map(
    (at) => readRow(data, `${path}.${at}`),
  )
  return Object.entries(fields).flatMap(([field, { rows = [] }]) => {
    const known = before[field]?.rows?.map(({ id }) => id)
    if (!known) return []
    return rows.flatMap(({ id }, at): Paste[] => {
      const now = readRow(fields, `${field}.${at}`)
      const source = copied.find((row) => row.get('id') !== id && isCopy(now, row))
      if (!source) return []
      const was = known.indexOf(id)
      if (was !== -1 && countChanges(readRow(before, `${field}.${was}`), now) < 2) return []
      const sources = [...now].flatMap(([name, value]) =>
        isId(name) ? [[name, String(value), String(source.get(name))] as [string, string, string]] : [],
      )
      return [{ path: field, at, sources }]
    })
  })
}
