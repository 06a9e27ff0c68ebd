import { readCallState } from '../../../collections/calls/readCallState.js'
import type { CallLink } from '../contract/index.js'
import type { Addresses } from '../../api/addresses.js'
import type { CallDocument } from '../documents.js'
import { toText } from '../../contract/values.js'

/** A call as a link, in the language it was loaded in; null without a title or slug. */
export const toCallLink = ({
  doc,
  locale,
  addresses,
  now,
}: {
  doc: CallDocument
  locale: string
  addresses: Addresses
  now: Date
}): CallLink | null => {
  const title = toText(doc.title)
  const slug = toText(doc.slug)
  if (!title || !slug) return null
  const at = { slug, locale }
  return {
    id: String(doc.id),
    slug,
    url: addresses.callURL(at),
    api: addresses.apiURL({ kind: 'call', ...at }),
    locale,
    title,
    state: readCallState(doc, now),
  }
}
