import type { FieldHook } from 'payload'

/** A recording has a title, since its file's name says nothing: without a new one it keeps the one it has. */
export const keepTitle: FieldHook = ({ value, originalDoc, operation }) =>
  value === null && operation === 'update' ? (originalDoc as { title?: unknown }).title : value
