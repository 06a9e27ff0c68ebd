import type { FieldHook } from 'payload'
import { toPointedId } from '../../shared/ids.js'

/** Keeps what a relation points to once each, in the order in which it was chosen. */
export const keepEachOnce: FieldHook = ({ value }) => {
  if (!Array.isArray(value)) return value
  const ids = value.map((one) => String(toPointedId(one)))
  return value.filter((_, at) => ids.indexOf(ids[at]!) === at)
}
