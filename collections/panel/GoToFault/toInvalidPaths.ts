import type { FormState } from 'payload'

/** The invalid fields of a form, in the form's order. Pure. */
export const toInvalidPaths = (fields: FormState): string[] =>
  Object.entries(fields).flatMap(([path, { passesCondition, valid }]) =>
    valid === false && passesCondition !== false ? [path] : [],
  )
