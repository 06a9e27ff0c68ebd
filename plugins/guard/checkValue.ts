import type { FoundField } from './findField.js'
import { isCommonYear } from './toStored.js'

/** What databases do with a value that is none of its field's: an error of their own, or every document. */
type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string' && !value.includes('\0') && value.length <= 2000
const isPlain: Check = (value) =>
  value === null ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  isText(value)
const isNumber: Check = (value) =>
  value === null ||
  (typeof value === 'number'
    ? Number.isFinite(value)
    : isText(value) && String(value).trim() !== '' && Number.isFinite(Number(value)))
const isDate: Check = (value) =>
  value === null ||
  // Payload's panel asks in this process, with dates as they are.
  ((isText(value) || typeof value === 'number' || value instanceof Date) &&
    isCommonYear(new Date(value as string)))
const isBoolean: Check = (value) =>
  value === null || typeof value === 'boolean' || value === 'true' || value === 'false'

const unordered = ['checkbox', 'radio', 'relationship', 'select', 'upload']
const wordless = [...unordered, 'date', 'id', 'number']

/** What lies in rows or columns of its own: no database but MongoDB knows whether there is any. */
const rows = new Set(['array', 'blocks', 'group', 'join', 'tab'])

const tabled = new Set(['number', 'text'])

/** What can't be compared with anything, and some of it only asked whether there is any. */
export const opaque = new Set(['array', 'blocks', 'group', 'join', 'json', 'point', 'richText', 'tab'])

/** What the fields of some types can't be asked, by the operator. */
const impossible: Record<string, string[]> = {
  ...Object.fromEntries(['contains', 'like', 'not_like'].map((operator) => [operator, wordless])),
  ...Object.fromEntries(
    ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'].map((operator) => [
      operator,
      unordered,
    ]),
  ),
}

/** The operators that compare with a list. */
export const lists = new Set(['in', 'not_in'])

const nullable = new Set(['checkbox', 'date', 'number', 'radio', 'relationship', 'select', 'upload'])

/** `null` as a query's string says it, outside lists: in those no database knows it. */
const toNull = (value: unknown): unknown => (value === 'null' || value === '' ? null : value)

/** What a list is to be compared with, as the list that it is; null where it is none. */
export const toValues = (value: unknown): unknown[] | null => {
  if (Array.isArray(value)) return value
  // More than twenty in a query string arrive as an object with numbers for keys.
  if (value !== null && typeof value === 'object') return Object.values(value)
  return typeof value === 'string' ? value.split(',') : typeof value === 'number' ? [value] : null
}

/** One of several collections, and one of its documents: SQL has no column for less. */
const isReference = (value: unknown, relationTo: string[], isId: Check): boolean => {
  const asked = (value ?? {}) as { relationTo?: unknown; value?: unknown }
  return relationTo.includes(asked.relationTo as string) && isId(asked.value)
}

const toCheck = ({ field }: FoundField, isId: Check): Check => {
  if (field === null) return isPlain
  if (field === 'id') return isId
  switch (field.type) {
    case 'relationship':
    case 'upload':
      if (Array.isArray(field.relationTo)) {
        const { relationTo } = field
        return (value) => isReference(value, relationTo, isId)
      }
      return (value) => value === null || isId(value)
    case 'number':
      return isNumber
    case 'date':
      return isDate
    case 'radio':
    case 'select': {
      const options = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      return (value) => value === null || options.includes(value as string)
    }
    case 'checkbox':
      return isBoolean
    default:
      return isPlain
  }
}

const isPolymorphic = ({ field }: FoundField): boolean =>
  field !== null && field !== 'id' && 'relationTo' in field && Array.isArray(field.relationTo)

const isMany = ({ field }: FoundField): boolean =>
  field !== null && field !== 'id' && 'hasMany' in field && field.hasMany === true

/** Whether a filter's value can be compared with what its field holds. `isId` knows the ids of the database. */
export const isComparable = ({
  operator,
  value,
  found,
  isId,
}: {
  operator: string
  value: unknown
  found: FoundField
  isId: Check
}): boolean => {
  const type = found.field === null ? '' : found.field === 'id' ? 'id' : found.field.type
  // Several texts or numbers lie in a table of their own, which SQL looks for in vain behind a relation.
  if (found.crosses && tabled.has(type) && isMany(found)) return false
  // Of several collections SQL knows equality alone.
  if (isPolymorphic(found) && operator !== 'equals') return false
  if (operator === 'exists') return isBoolean(value) && !rows.has(type)
  if (opaque.has(type) || impossible[operator]?.includes(type)) return false
  if (operator === 'like' || operator === 'not_like' || operator === 'contains') return isText(value)
  const check = toCheck(found, isId)
  if (!lists.has(operator)) return check(value) || (nullable.has(type) && check(toNull(value)))
  const values = toValues(value)
  return values !== null && values.length <= 1000 && values.every(check)
}
