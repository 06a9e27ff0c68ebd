import type { FlattenedField } from 'payload'
import { DataRefused } from './errors.js'
import { isKeepable } from './isKeepable.js'
import { isPlain, toStorable } from './toStorable.js'

type Row = Record<string, unknown>

/** What data is written with. */
export type DataContext = {
  fields: FlattenedField[]
  /** Whether drafts are kept, which nobody validates. */
  isDraftable: boolean
}

/** The fields of one row of blocks. */
const toBlockFields = ({ blocks }: Extract<FlattenedField, { type: 'blocks' }>, row: Row): FlattenedField[] =>
  blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? []

/** What a field holds, or what it holds in each locale where it is written in several at once. */
const toValues = (field: FlattenedField, value: unknown): unknown[] =>
  'localized' in field &&
  field.localized &&
  isPlain(value) &&
  Object.keys(value).length > 0 &&
  !('root' in value)
    ? Object.values(value)
    : [value]

const checkRow = (row: Row, { fields, isDraftable }: DataContext, above = ''): void => {
  for (const field of fields) {
    const path = `${above}${field.name}`
    const check = (inner: Row, below: FlattenedField[], at: string) =>
      checkRow(inner, { fields: below, isDraftable }, `${at}.`)
    // SQL adapters look into a list without asking whether there is one.
    if (row[field.name] === null && (field.type === 'array' || field.type === 'blocks')) row[field.name] = []
    for (const value of toValues(field, row[field.name])) {
      if (value === undefined || value === null) continue
      if (!isKeepable(field, value, { isDraftable }))
        throw new DataRefused(`\`${path}\` can’t hold that.`, path)
      if ((field.type === 'group' || field.type === 'tab') && isPlain(value))
        check(value, field.flattenedFields, path)
      if ((field.type !== 'array' && field.type !== 'blocks') || !Array.isArray(value)) continue
      for (const [index, inner] of value.entries())
        if (isPlain(inner))
          check(
            inner,
            field.type === 'array' ? field.flattenedFields : toBlockFields(field, inner),
            `${path}.${index}`,
          )
    }
  }
}

/** When something was made and changed is the server's to say. */
const withoutInstants = ({ createdAt: _created, updatedAt: _updated, ...row }: Row): Row => row

/**
 * What is to be written, in a form that every database keeps alike and gives back: a date that is none would be stored by
 * some, and then nothing that is listed beside it could be read any more.
 *
 * @throws DataRefused for what is no object, nests without end, or holds what its field can't.
 */
export const toSafeData = (data: unknown, context: DataContext): Row => {
  if (data === undefined) return {}
  if (!isPlain(data)) throw new DataRefused('The body is no JSON object.')
  const safe = withoutInstants(toStorable(data) as Row)
  checkRow(safe, context)
  return safe
}
