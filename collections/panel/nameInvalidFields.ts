import type { AfterErrorHook } from 'payload'
import { readFieldLabel } from '../messages/readFieldLabel.js'

type Fault = { path?: unknown; label?: unknown }
type Refused = { data?: { errors?: Fault[] } }

/** Adds the panel's labels to errors from a database, which only knows field paths. */
export const nameInvalidFields: AfterErrorHook = ({ collection, error, req, result }) => {
  const faults = (error as Refused).data?.errors
  const [first, ...others] = (result?.errors ?? []) as (Refused & { message?: string })[]
  if (error.name !== 'ValidationError' || !first || !Array.isArray(faults)) return
  if (faults.every(({ label, path }) => Boolean(label) || typeof path !== 'string')) return
  const named = faults.map((fault) => ({
    ...fault,
    label:
      fault.label || readFieldLabel(req, { collection: collection?.slug, path: String(fault.path ?? '') }),
  }))
  const message = [
    req.t('error:followingFieldsInvalid', { count: named.length }),
    named.map(({ label }) => label).join(', '),
  ].join(' ')
  const response = {
    ...result,
    errors: [{ ...first, message, data: { ...first.data, errors: named } }, ...others],
  }
  return { response: response as never }
}
