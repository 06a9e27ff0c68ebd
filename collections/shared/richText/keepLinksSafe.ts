import type { FieldHook } from 'payload'
import { refuse } from '../refuse.js'
import { toSafeLinks } from './toSafeLinks.js'

/** Normalises the links of a rich text and refuses those that lead to no web address, in drafts too. */
export const keepLinksSafe: FieldHook = ({ value, path, req, collection }) => {
  if (value === null || typeof value !== 'object') return value
  const { document, faults } = toSafeLinks(value)
  const [first] = faults
  if (!first) return document
  return refuse({ req, collection: collection?.slug, faults: [{ path: path.join('.'), sentence: first }] })
}
