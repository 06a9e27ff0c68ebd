import { readCallState } from '../../../collections/calls/readCallState.js'
import type { CallSummary } from '../contract/index.js'
import type { CallContext } from './toCall.js'
import { toInstant, toZoned } from '../toInstant.js'
import { toKey } from '../text/toKey.js'
import { toText } from '../text/toText.js'
import type { CallDocument } from '../documents.js'

/** A call as it stands in a list. */
export const toCallSummary = (
  doc: CallDocument,
  { locale, shown, addresses, now }: Pick<CallContext, 'locale' | 'shown' | 'addresses' | 'now'>,
): CallSummary => {
  const at = { slug: doc.slug ?? '', locale }
  const state = readCallState(doc, now)
  const modifiedAt = toInstant(doc.updatedAt) ?? now.toISOString()
  return {
    id: String(doc.id),
    slug: at.slug,
    url: addresses.callURL(at),
    api: addresses.apiURL({ kind: 'call', ...at }),
    locale,
    state,
    title: toText(doc.title) ?? '',
    summary: toText(doc.summary) ?? '',
    image: shown.images.get(toKey(doc.image)) ?? null,
    opens: toZoned(doc.opensAt, doc.opensAt_tz),
    closes: toZoned(doc.closesAt, doc.closesAt_tz),
    publishedAt: toInstant(doc.firstPublishedAt) ?? modifiedAt,
    modifiedAt,
    slogan: (doc.slogans ?? []).flatMap((slogan) => shown.slogans.get(toKey(slogan)) ?? [])[0]?.text ?? null,
    result: state === 'closed' ? (doc.result ?? null) : null,
  }
}
