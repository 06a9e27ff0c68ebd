import type { Addresses } from '../../api/addresses.js'
import { toArticle } from '../articles/toArticle.js'
import { toBook } from '../books/toBook.js'
import { toBranchLink } from '../branches/toBranch.js'
import { toCountries } from '../branches/toCountries.js'
import { toCallLink } from '../calls/toCallLink.js'
import { toConsent } from '../consents/toConsent.js'
import type { Id } from '../documents.js'
import { toListenEpisode } from '../episodes/toListenEpisode.js'
import { toImage } from '../images/toImage.js'
import { toPodcastLink } from '../podcasts/toPodcast.js'
import { toRecording } from '../recordings/toRecording.js'
import { toSlogan } from '../slogans/toSlogan.js'
import type { Documents } from './readDocuments.js'
import type { Shown } from './shown.js'

/** Documents as answers show them, by their ids; without those that have nothing to show. */
export const toShown = (
  documents: Documents,
  context: { addresses: Addresses; locale: string; now: Date },
): Shown => {
  const { addresses } = context
  const images = toMap(documents.images, (doc) => toImage(doc, addresses))
  const podcasts = toMap(documents.podcasts, (doc) => toPodcastLink(doc, context))
  const recordings = toMap(documents.recordings, (doc) => toRecording(doc, addresses))
  const branches = toMap(documents.branches, (doc) => toBranchLink(doc, context))
  return {
    articles: toMap(documents.articles, (doc) => toArticle(doc, { images })),
    books: toMap(documents.books, (doc) => toBook(doc, { images })),
    branches,
    calls: toMap(
      documents.calls.map((call) => ({ id: call.doc.id, ...call })),
      (call) => toCallLink({ ...call, ...context, locale: call.locale }),
    ),
    consents: toMap(documents.consents, toConsent),
    countries: toCountries([...branches.values()]),
    episodes: toMap(documents.episodes, (doc) =>
      toListenEpisode(doc, { ...context, shown: { images, podcasts, recordings } }),
    ),
    images,
    podcasts,
    recordings,
    slogans: toMap(documents.slogans, toSlogan),
  }
}

const toMap = <Doc extends { id: Id }, Value>(
  docs: Doc[],
  to: (doc: Doc) => Value | null,
): Map<string, Value> =>
  new Map(
    docs.flatMap((doc) => {
      const value = to(doc)
      return value === null ? [] : [[String(doc.id), value]]
    }),
  )
