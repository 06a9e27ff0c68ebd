import { isDeepStrictEqual } from 'node:util'
import type { Finding } from './finding.js'
import { type Publishing, toNamedLanguages } from './publishing.js'
import { toContent, toRowContent } from './toContent.js'

type Row = Record<string, unknown>

const toRow = (rows: unknown, is: (row: Row, index: number) => boolean): Row | undefined =>
  Array.isArray(rows) ? (rows as Row[]).find(is) : undefined

/**
 * Whether what a finding is about is live already as it stands: the row of its id, else the field, says the same. A
 * language that is new asks for everything anew. Pure.
 */
export const isUntouched = (
  { call, stored, live, locale, fields }: Publishing,
  { path, step, languages: about }: Pick<Finding, 'languages' | 'path' | 'step'>,
): boolean => {
  const [name, index] = path.split('.')
  const field = fields.find((one) => one.name === name)
  if (!live || !field) return false
  const offered = toNamedLanguages(live)
  if (about?.some((language) => !offered.includes(language))) return false
  // A way to act is one: a change in one of its languages is a change.
  const languages = step ? offered : (about ?? offered)
  const before = { languages, locale: undefined }
  if (index === undefined || (field.type !== 'array' && field.type !== 'blocks'))
    return isDeepStrictEqual(
      toContent([field], { row: call, stored, locale, languages }),
      toContent([field], { row: live, stored: live, ...before }),
    )
  const row = toRow(call[field.name], (_, at) => at === Number(index))
  const isIt = ({ id }: Row) => id != null && id === row?.id
  const lived = toRow(live[field.name], isIt)
  if (!row || !lived) return false
  return isDeepStrictEqual(
    toRowContent(field, { row, stored: toRow(stored?.[field.name], isIt), locale, languages }),
    toRowContent(field, { row: lived, stored: lived, ...before }),
  )
}
