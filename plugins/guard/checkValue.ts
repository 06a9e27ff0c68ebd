import type { FoundField } from './findField.js'
import { isCommonYear } from './toStored.js'

/** Checks a filter value. With a value of the wrong type, databases throw or match every document. */
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
  // The panel queries in this process and passes `Date` objects.
  ((isText(value) || typeof value === 'number' || value instanceof Date) &&
    isCommonYear(new Date(value as string)))
const isBoolean: Check = (value) =>
  value === null || typeof value === 'boolean' || value === 'true' || value === 'false'

const unordered = ['checkbox', 'radio', 'relationship', 'select', 'upload']
const wordless = [...unordered, 'date', 'id', 'number']

/** Fields stored in separate rows or columns: only MongoDB can test whether they exist. */
const rows = new Set(['array', 'blocks', 'group', 'join', 'tab'])

const tabled = new Set(['number', 'text'])

/** Fields that can't be compared; some only support `exists`. */
export const opaque = new Set(['array', 'blocks', 'group', 'join', 'json', 'point', 'richText', 'tab'])

/** Unsupported field types, by operator. */
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

/** `null` as written in a query string. Not valid inside lists on any database. */
const toNull = (value: unknown): unknown => (value === 'null' || value === '' ? null : value)

/** Parses the value of a list operator into an array; null if it isn't a list. */
export const toValues = (value: unknown): unknown[] | null => {
  if (Array.isArray(value)) return value
  // More than twenty items in a query string are parsed as an object with numeric keys.
  if (value !== null && typeof value === 'object') return Object.values(value)
  return typeof value === 'string' ? value.split(',') : typeof value === 'number' ? [value] : null
}

/** A polymorphic reference must have both collection and id; SQL has no column for less. */
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

/** Whether a filter's value can be compared with its field. `isId` checks database ids. */
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
  // Multi-value texts and numbers have their own table, which SQL can't find through a relation.
  if (found.crosses && tabled.has(type) && isMany(found)) return false
  // For polymorphic relations, SQL only supports `equals`.
  if (isPolymorphic(found) && operator !== 'equals') return false
  if (operator === 'exists') return isBoolean(value) && !rows.has(type)
  if (opaque.has(type) || impossible[operator]?.includes(type)) return false
  if (operator === 'like' || operator === 'not_like' || operator === 'contains') return isText(value)
  const check = toCheck(found, isId)
  if (!lists.has(operator)) return check(value) || (nullable.has(type) && check(toNull(value)))
  const values = toValues(value)
  return values !== null && values.length <= 1000 && values.every(check)
}
