import type { FieldHook } from 'payload'
import { refuse } from '../../shared/refuse.js'
import { parseCountry } from '../parseCountry.js'

/** Keeps a country's code in capital letters, and refuses what is none, in drafts too. */
export const keepCountry: FieldHook = ({ value, path, req, collection }) => {
  if (value == null) return value
  if (typeof value === 'string' && value.trim() === '') return null
  const { supportedLanguages } = req.payload.config.i18n
  const reading = parseCountry(value, Object.keys(supportedLanguages))
  if ('code' in reading) return reading.code
  return refuse({
    req,
    collection: collection?.slug,
    faults: [{ path: path.join('.'), sentence: reading.fault }],
  })
}
