import type { FieldHook } from 'payload'
import { refuse } from '../../shared/refuse.js'
import { checkURL } from '../checkURL.js'
import { toArticleURL } from '../toArticleURL.js'

/** Keeps the one address of an article, however it was shared, and refuses what is none. */
export const keepArticleURL: FieldHook = ({ value, path, req, collection }) => {
  if (value === undefined) return value
  const fault = checkURL(value)
  if (fault)
    return refuse({ req, collection: collection?.slug, faults: [{ path: path.join('.'), sentence: fault }] })
  const address = toArticleURL(String(value))
  return 'url' in address ? address.url : (value as unknown)
}
