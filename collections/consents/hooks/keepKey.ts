import type { FieldHook } from 'payload'
import { refuse } from '../../shared/refuse.js'
import { checkKey } from '../checkKey.js'

const frozen = {
  en: 'The key of a consent stays as it is: the receipts of those who agreed name it. Make a new consent instead.',
  es: 'La clave de un consentimiento no cambia: la nombran los comprobantes de quienes lo dieron. Crea otro consentimiento.',
}

/** Refuses a key that can't be, and any other than the first. */
export const keepKey: FieldHook = ({ value, operation, originalDoc, path, req, collection }) => {
  if (value === undefined) return value
  const key: unknown = typeof value === 'string' ? value.trim() : value
  const kept: unknown = operation === 'update' ? originalDoc?.key : undefined
  const fault = kept ? (key === kept ? null : frozen) : checkKey(key)
  if (fault)
    return refuse({ req, collection: collection?.slug, faults: [{ path: path.join('.'), sentence: fault }] })
  return key
}
