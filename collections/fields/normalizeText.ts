import type { FieldHook, TextField } from 'payload'
import { message, say, type Sentence } from '../messages/messages.js'
import { refuseField } from '../messages/refuse.js'

/** Converts a typed text to its stored form. */
export type TextForm = (text: string) => string

/**
 * Normalises a text and refuses other types. An empty text becomes null or, if the field is required, is left to its
 * validator.
 */
export const normalizeText = (
  toForm: TextForm,
  { value, field, siblingData, operation, path, req, collection }: Parameters<FieldHook>[0],
): unknown => {
  const { name, required } = field as TextField
  // Payload doesn't validate null in other locales than the default.
  const empty = required ? '' : null
  if (value == null) return operation === 'create' || siblingData[name] === null ? empty : value
  if (typeof value === 'string' || typeof value === 'number') return toForm(String(value)) || empty
  return refuseField({ req, collection, path }, message('fields:writeATextHereAndNothing'))
}

/** Makes a text required with this message; without a message it stays optional. */
export const toNeed = (toForm: TextForm, missing: Sentence | undefined) =>
  missing && {
    required: true,
    validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) =>
      (typeof value === 'string' && toForm(value) !== '') || say(req, missing),
  }
