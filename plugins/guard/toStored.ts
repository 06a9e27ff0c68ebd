import type { FlattenedField } from 'payload'
import type { Sentence } from '../../collections/messages/messages.js'
import { parseDuration } from '../../collections/values/parseDuration.js'
import { parseNumber } from '../../collections/values/parseNumber.js'
import { belongs } from './belongs.js'
import { isPlain } from './toStorable.js'

/** Whether a date's year is supported by all databases. An invalid date has the year NaN and fails. */
export const isCommonYear = (date: Date): boolean => {
  const year = date.getUTCFullYear()
  return year >= 1 && year <= 9999
}

type FieldOf<Type> = Extract<FlattenedField, { type: Type }>

/** The value to store, or the message saying what the field expects. */
type Kept = { value: unknown } | { fault: Sentence }

/** Context for checking values. `isId` checks database ids. */
type KeepContext = {
  /** Whether the collection has drafts, which are not validated. */
  isDraftable: boolean
  isId: (value: unknown) => boolean
}

/** ISO 8601 only: JavaScript parses `11` as November 2001, and Postgres rejects it. */
const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/

const isDate = (value: unknown): boolean => {
  if (value instanceof Date) return isCommonYear(value)
  const [, year, month, day] = (typeof value === 'string' && iso.exec(value)) || []
  // JavaScript parses 30 February as 2 March, and Postgres rejects it.
  return (
    isCommonYear(new Date(value as string)) &&
    Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  )
}

/** A field with `beforeValidate` hooks parses and validates its value itself, given the right type. */
const hasHooks = (field: FlattenedField): boolean =>
  Boolean('hooks' in field && field.hooks?.beforeValidate?.length)

const toList = (value: unknown, { keep, fault }: { keep: (one: unknown) => Kept; fault: Sentence }): Kept => {
  if (!Array.isArray(value)) return { fault }
  const kept = value.map(keep)
  return kept.find((one) => 'fault' in one)
    ? { fault }
    : { value: kept.map((one) => (one as { value: unknown }).value) }
}

const toText = (
  field: FieldOf<'code'> | FieldOf<'email'> | FieldOf<'text'> | FieldOf<'textarea'>,
  value: unknown,
): Kept => {
  const isText = (one: unknown) =>
    typeof one === 'string' || (typeof one === 'number' && field.custom?.takesNumbers === true)
  if (!('hasMany' in field && field.hasMany)) return isText(value) ? { value } : { fault: belongs.text }
  if (hasHooks(field) && isText(value)) return { value }
  return toList(value, {
    keep: (one) => (isText(one) ? { value: one } : { fault: belongs.texts }),
    fault: belongs.texts,
  })
}

/** A duration may be a number or text; its field validates it. */
const toDuration = (value: unknown): Kept => {
  if (typeof value === 'number' || typeof value === 'string') return { value }
  const reading = parseDuration(value)
  return 'fault' in reading ? reading : { value }
}

const toNumber = (field: FieldOf<'number'>, value: unknown): Kept => {
  const fault = field.hasMany ? belongs.numbers : belongs.number
  const keep = (one: unknown): Kept => {
    if (field.custom?.isDuration === true) return toDuration(one)
    if (typeof one === 'number') return Number.isFinite(one) ? { value: one } : { fault }
    if (typeof one !== 'string') return { fault }
    if (one.trim() === '') return field.hasMany ? { fault } : { value: null }
    const { min, max, admin } = field
    const number = parseNumber(one, { min, max, isWhole: Number.isInteger(admin?.step) })
    return number === null ? { fault } : { value: number }
  }
  return field.hasMany ? toList(value, { keep, fault }) : keep(value)
}

const toOption = (
  field: FieldOf<'radio'> | FieldOf<'select'>,
  value: unknown,
  { isDraftable }: KeepContext,
): Kept => {
  const isMany = 'hasMany' in field && field.hasMany === true
  const fault = isMany ? belongs.options : belongs.option
  const offered: unknown[] = field.options.map((option) =>
    typeof option === 'string' ? option : option.value,
  )
  const isOption = (one: unknown) =>
    typeof one === 'string' && (hasHooks(field) || !isDraftable || offered.includes(one))
  if (isMany) return toList(value, { keep: (one) => (isOption(one) ? { value: one } : { fault }), fault })
  if (value === '') return { value: null }
  return isOption(value) ? { value } : { fault }
}

/** Values forms send for an empty selection. Payload converts them. */
const nothing = new Set<unknown>(['', 'none', 'null'])

const toReference = (
  { relationTo, hasMany }: FieldOf<'relationship'> | FieldOf<'upload'>,
  value: unknown,
  { isId }: KeepContext,
): Kept => {
  const known: string[] | null = Array.isArray(relationTo) ? relationTo : null
  const fault = hasMany ? belongs.references : known ? belongs.referenceOfSeveral : belongs.reference
  // A populated document counts as its id.
  const toId = (one: unknown): unknown => (isPlain(one) && 'id' in one ? one.id : one)
  const keep = (one: unknown): Kept => {
    if (!known) return isId(toId(one)) ? { value: toId(one) } : { fault }
    if (!isPlain(one) || !known.includes(one.relationTo as string) || !isId(toId(one.value))) return { fault }
    return { value: { relationTo: one.relationTo, value: toId(one.value) } }
  }
  if (nothing.has(value)) return { value: hasMany ? [] : null }
  return hasMany ? toList(value, { keep, fault }) : keep(value)
}

const isCoordinate = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && parseNumber(value) !== null)

/**
 * Normalizes the value of a field without subfields to its JSON type, so that every database returns it alike. Other
 * checks are left to the field's validator, except that drafts are not validated.
 */
export const toStored = (field: FlattenedField, value: unknown, context: KeepContext): Kept => {
  const valueOrFault = (isKept: boolean, fault: Sentence): Kept => (isKept ? { value } : { fault })
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return toText(field, value)
    case 'number':
      return toNumber(field, value)
    case 'date':
      if (value === '') return { value: null }
      return hasHooks(field)
        ? valueOrFault(typeof value === 'string' || isDate(value), belongs.date)
        : valueOrFault(isDate(value), belongs.date)
    case 'checkbox':
      return valueOrFault(
        typeof value === 'boolean' || ['', 'true', 'false'].includes(value as string),
        belongs.flag,
      )
    case 'select':
    case 'radio':
      return toOption(field, value, context)
    case 'relationship':
    case 'upload':
      return toReference(field, value, context)
    case 'point':
      return valueOrFault(
        Array.isArray(value) && value.length === 2 && value.every(isCoordinate),
        belongs.point,
      )
    default:
      return { value }
  }
}
