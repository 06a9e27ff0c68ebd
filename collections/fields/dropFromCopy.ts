import type { FieldHook } from 'payload'

/** Leaves a field's value out of a copy of its document. */
export const dropFromCopy: FieldHook = ({ field }) =>
  'type' in field && (field.type === 'array' || field.type === 'blocks') ? [] : null
