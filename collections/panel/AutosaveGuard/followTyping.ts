import type { FormState } from 'payload'

/**
 * A response may predate the input until two responses have arrived: the second was requested after the first, with
 * everything typed by then.
 */
const answersThatMayBeOld = 2

const toRowIds = (fields: FormState): string =>
  JSON.stringify(
    Object.entries(fields).flatMap(([path, { rows }]) =>
      rows?.length ? [[path, rows.map(({ id }) => id)]] : [],
    ),
  )

/** Tracks input in a form whose changes are sent and answered one at a time. */
export const followTyping = () => {
  const typed = new Map<string, { value: unknown; at: number }>()
  let answers = 0
  let rows: { ids: string; at: number } | undefined
  let before: FormState = {}

  return {
    /** Records the current form state and returns the fields that a pending response could overwrite. */
    see: (fields: FormState): FormState => {
      const ids = toRowIds(fields)
      if (rows?.ids !== ids) rows = { ids, at: rows ? answers : -1 }
      // Payload also marks fields as modified when they are only revalidated.
      for (const [path, { isModified, value }] of Object.entries(fields))
        if (isModified && before[path]?.value !== value) typed.set(path, { value, at: answers })
      before = fields
      const exposed: FormState = {}
      for (const [path, { at, value }] of typed) {
        const field = fields[path]
        if (!field || field.value !== value) typed.delete(path)
        else if (!field.isModified && answers - at < answersThatMayBeOld) exposed[path] = field
      }
      return exposed
    },
    /** Records that a response has arrived. */
    hear: () => {
      answers += 1
    },
    /** Whether anything was typed, or a row added, moved or removed, since the last response. */
    isAhead: () => rows?.at === answers || [...typed.values()].some(({ at }) => at === answers),
  }
}
