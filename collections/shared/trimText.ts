import type { FieldHook } from 'payload'

/** Takes the white space off both ends of a text. */
export const trimText: FieldHook = ({ value }) => (typeof value === 'string' ? value.trim() : value)
