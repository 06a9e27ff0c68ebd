import type { FlattenedField, NumberField, TextareaField, TextField } from 'payload'
import { type Row, toInner, toSameRow } from '../documents/fieldTree.js'
import { say, type Sentence } from '../messages/messages.js'
import type { Fault } from '../messages/refuse.js'

/** Returns why a value can't be published, or null. Drafts keep the value. */
export type PublishRule = (value: unknown) => Sentence | null

/** The relevant options of a field's `validate`. */
type Asked = { req: Parameters<typeof say>[0]; data?: unknown; event?: string }

/** Adds a rule that is checked on publication, besides the field's validator. */
export const withPublishRule = <Field extends NumberField | TextareaField | TextField>(
  field: Field,
  rule: PublishRule,
): Field => {
  const validate = field.validate as ((value: unknown, asked: Asked) => unknown) | undefined
  return {
    ...field,
    custom: { ...field.custom, publishRule: rule },
    validate: async (value: unknown, asked: Asked) => {
      const own = validate ? await validate(value, asked) : true
      if (own !== true) return own
      // Unpublishing saves a draft's fields too.
      if (asked.event === 'submit' && (asked.data as Row | undefined)?._status === 'draft') return true
      const sentence = rule(value)
      return sentence ? say(asked.req, sentence) : true
    },
  } as Field
}

const readRule = ({ custom }: FlattenedField): PublishRule | undefined =>
  custom?.publishRule as PublishRule | undefined

/** A field met on the walk, with its rule and path. */
export type Ruled = { path: string; field: FlattenedField; row: Row; stored?: Row; rule: PublishRule }

/** Every field with a publish rule in a document, at any depth. `stored` is the document in all languages. Pure. */
export const toRuled = (
  fields: FlattenedField[],
  { row, stored, path = '' }: { row: Row; stored?: Row; path?: string },
): Ruled[] =>
  fields.flatMap((field): Ruled[] => {
    const at = path + field.name
    const rule = readRule(field)
    if (rule) return [{ path: at, field, row, stored, rule }]
    return toInner(field, row[field.name]).flatMap((inner) =>
      toRuled(inner.fields, {
        row: inner.row,
        stored: toSameRow(field, inner.row, stored?.[field.name]),
        path: inner.at ? `${at}.${inner.at}.` : `${at}.`,
      }),
    )
  })

/** The violations of publish rules in one language, by field. Pure. */
export const toRuleFaults = (fields: FlattenedField[], row: Row): Fault[] =>
  toRuled(fields, { row }).flatMap(({ path, field, row, rule }) => {
    const sentence = rule(row[field.name])
    return sentence ? [{ path, sentence }] : []
  })
