import type { FieldHook } from 'payload'
import { refuse } from '../../shared/refuse.js'
import { toOneLine } from '../../shared/toOneLine.js'
import { checkAuthors } from '../checkAuthors.js'

/** Keeps the authors in their order, each on one line. One alone may be sent without a list. */
export const keepAuthors: FieldHook = ({ value, path, req, collection }) => {
  if (value == null) return value
  const authors = (Array.isArray(value) ? (value as unknown[]) : [value])
    .map((author) => (typeof author === 'string' ? toOneLine(author) : author))
    .filter((author) => author !== '')
  const fault = checkAuthors(authors)
  if (fault)
    return refuse({ req, collection: collection?.slug, faults: [{ path: path.join('.'), sentence: fault }] })
  return authors
}
