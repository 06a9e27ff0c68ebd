import type { FlattenedField } from 'payload'
import { isCommonYear } from './isCommonYear.js'
import { isRichText } from './isRichText.js'
import { isPlain } from './toStorable.js'

type FieldOf<Type> = Extract<FlattenedField, { type: Type }>
type Reference = FieldOf<'relationship'> | FieldOf<'upload'>

/** ISO 8601: JavaScript takes `11` for November 2001, and Postgres for an error. */
const iso = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/

const isDate = (value: unknown): boolean => {
  if (value === '') return true
  if (!(value instanceof Date) && !(typeof value === 'string' && iso.test(value))) return false
  return isCommonYear(new Date(value))
}

const isLexical = ({ editor }: FieldOf<'richText'>): boolean => Boolean(editor && 'editorConfig' in editor)

/** Of several collections a reference says which, and Payload reads it before anybody looks. */
const isReference = ({ relationTo }: Reference, value: unknown): boolean => {
  if (typeof relationTo === 'string') return true
  const known: string[] = relationTo
  const isOne = (one: unknown) =>
    isPlain(one) && known.includes(one.relationTo as string) && one.value !== undefined && one.value !== null
  return Array.isArray(value)
    ? value.every(isOne)
    : ['', 'none', 'null'].includes(value as string) || isOne(value)
}

const isOption = ({ options }: FieldOf<'select'> | FieldOf<'radio'>, value: unknown): boolean =>
  [value]
    .flat()
    .every((one) => options.some((option) => (typeof option === 'string' ? option : option.value) === one))

const isText = ({ hasMany }: { hasMany?: boolean }, value: unknown): boolean =>
  (hasMany ? [value].flat() : [value]).every((one) => one === null || typeof one !== 'object')

const isNumber = (value: unknown): boolean =>
  [value]
    .flat()
    .every((one) => one === '' || (['number', 'string'].includes(typeof one) && Number.isFinite(Number(one))))

/**
 * Whether a field could keep a value, on every database, and give it back. What a validator would say is left to it, but
 * where drafts are kept there is none.
 */
export const isKeepable = (
  field: FlattenedField,
  value: unknown,
  { isDraftable }: { isDraftable: boolean },
): boolean => {
  // One with hooks of its own says it in its own words.
  const isOwn = Boolean('hooks' in field && field.hooks?.beforeValidate?.length)
  switch (field.type) {
    case 'date':
      return isOwn || isDate(value)
    case 'richText':
      return !isLexical(field) || isRichText(value)
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return isOwn || isText(field as { hasMany?: boolean }, value)
    case 'relationship':
    case 'upload':
      return isReference(field, value)
    case 'select':
    case 'radio':
      return isOwn || !isDraftable || value === '' || isOption(field, value)
    case 'checkbox':
      return (
        isOwn || !isDraftable || typeof value === 'boolean' || ['', 'true', 'false'].includes(value as string)
      )
    case 'number':
      return isOwn || !isDraftable || isNumber(value)
    default:
      return true
  }
}
