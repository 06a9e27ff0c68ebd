import type { FormState } from 'payload'

/** Of two answers the second was asked for after the first had come: with all that had been typed by then. */
const answersThatMayBeOld = 2

const toRowIds = (fields: FormState): string =>
  JSON.stringify(
    Object.entries(fields).flatMap(([path, { rows }]) =>
      rows?.length ? [[path, rows.map(({ id }) => id)]] : [],
    ),
  )

/** Follows what is typed in a form, whose changes are sent and answered one after another. */
export const followTyping = () => {
  const typed = new Map<string, { value: unknown; at: number }>()
  let answers = 0
  let rows: { ids: string; at: number } | undefined
  let before: FormState = {}

  return {
    /** Sees the fields as they are now. Answers those of which the next answer may be older than what was typed. */
    see: (fields: FormState): FormState => {
      const ids = toRowIds(fields)
      if (rows?.ids !== ids) rows = { ids, at: rows ? answers : -1 }
      // A field that is only checked again is marked as modified too.
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
    /** An answer has come. */
    hear: () => {
      answers += 1
    },
    /** Whether something was typed, or a row added, moved or removed, since the last answer came. */
    isAhead: () => rows?.at === answers || [...typed.values()].some(({ at }) => at === answers),
  }
}
