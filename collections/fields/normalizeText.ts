import type { FieldHook, TextField } from 'payload'
import { message, say, type Sentence } from '../messages/messages.js'
import { refuseField } from '../messages/refuse.js'

/** How a text is kept, whatever way it was typed. */
export type TextForm = (text: string) => string

/**
 * Keeps a text in one form; refuses what is no text. One that is empty is none, or, where it is needed, is left for its
 * validator.
 */
export const normalizeText = (
  toForm: TextForm,
  { value, field, siblingData, operation, path, req, collection }: Parameters<FieldHook>[0],
): unknown => {
  const { name, required } = field as TextField
  // In any language but the first, Payload validates no null.
  const empty = required ? '' : null
  if (value == null) return operation === 'create' || siblingData[name] === null ? empty : value
  if (typeof value === 'string' || typeof value === 'number') return toForm(String(value)) || empty
  return refuseField({ req, collection, path }, message('fields:writeATextHereAndNothing'))
}

/** What makes a text needed, and says so where it is empty; nothing, where there is nothing to say. */
export const toNeed = (toForm: TextForm, missing: Sentence | undefined) =>
  missing && {
    required: true,
    validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) =>
      (typeof value === 'string' && toForm(value) !== '') || say(req, missing),
  }
