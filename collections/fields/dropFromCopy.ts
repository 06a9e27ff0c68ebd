import type { FieldHook } from 'payload'

/** Leaves the field out of copies of its document. */
export const dropFromCopy: FieldHook = ({ field }) =>
  'type' in field && (field.type === 'array' || field.type === 'blocks') ? [] : null
