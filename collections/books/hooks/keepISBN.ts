import type { FieldHook } from 'payload'
import { refuse } from '../../shared/refuse.js'
import { parseISBN } from '../parseISBN.js'

/** Keeps an ISBN as thirteen digits, however it was typed, and refuses a wrong one. */
export const keepISBN: FieldHook = ({ value, path, req, collection }) => {
  if (value == null) return value
  const typed = typeof value === 'number' ? String(value) : (value as unknown)
  if (typeof typed === 'string' && typed.trim() === '') return null
  const number = parseISBN(typeof typed === 'string' ? typed : '')
  if ('isbn' in number) return number.isbn
  return refuse({
    req,
    collection: collection?.slug,
    faults: [{ path: path.join('.'), sentence: number.sentence }],
  })
}
