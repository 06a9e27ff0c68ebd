import type { FormState } from 'payload'

/** The fields of a form that are refused, in the form's order. Pure. */
export const toInvalidPaths = (fields: FormState): string[] =>
  Object.entries(fields).flatMap(([path, { passesCondition, valid }]) =>
    valid === false && passesCondition !== false ? [path] : [],
  )
