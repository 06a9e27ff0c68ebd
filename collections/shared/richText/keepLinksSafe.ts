import type { FieldHook } from 'payload'
import { refuse } from '../refuse.js'
import { toSafeLinks } from './toSafeLinks.js'

/** Normalises the links of a rich text and refuses those that may never be stored. A draft keeps one that is not whole. */
export const keepLinksSafe: FieldHook = ({ value, path, req, collection }) => {
  if (value === null || typeof value !== 'object') return value as unknown
  const { document, faults } = toSafeLinks(value)
  const isDraftable = Boolean(collection?.versions?.drafts)
  const first = faults.find(({ fault }) => fault === 'unsafe' || !isDraftable)
  if (!first) return document
  const { sentence } = first
  return refuse({ req, collection: collection?.slug, faults: [{ path: path.join('.'), sentence }] })
}
