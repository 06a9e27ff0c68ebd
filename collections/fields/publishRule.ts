import type { FlattenedField, NumberField, TextareaField, TextField } from 'payload'
import { type Row, toInner, toSameRow } from '../documents/fieldTree.js'
import { say, type Sentence } from '../messages/messages.js'
import type { Fault } from '../messages/refuse.js'

/** Says what keeps a value from being public; null where nothing does. A draft keeps the value as it is. */
export type PublishRule = (value: unknown) => Sentence | null

/** What Payload hands to a field's `validate`, so far as it matters here. */
type Asked = { req: Parameters<typeof say>[0]; data?: unknown; event?: string }

/** A field with a rule that holds when its document is published, beside its own validator. */
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

/** A field on the way through a document, with its rule and its path. */
export type Ruled = { path: string; field: FlattenedField; row: Row; stored?: Row; rule: PublishRule }

/** All that has a rule in a document, at any depth; `stored` is the same document in all languages. Pure. */
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

/** What keeps a document in one language from being public, each at its field. Pure. */
export const toRuleFaults = (fields: FlattenedField[], row: Row): Fault[] =>
  toRuled(fields, { row }).flatMap(({ path, field, row, rule }) => {
    const sentence = rule(row[field.name])
    return sentence ? [{ path, sentence }] : []
  })
