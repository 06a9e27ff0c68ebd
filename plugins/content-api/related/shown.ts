import type { Shown as ShownToSteps } from '../../actions/defineAction.js'
import type { Addresses } from '../../api/addresses.js'
import { toArticle } from '../articles.js'
import { toBook } from '../books.js'
import { toBranchLink, toCountries } from '../branches/toBranch.js'
import { toCallLink } from '../calls/toCallLink.js'
import { toConsent } from '../consents.js'
import type { Id } from '../documents.js'
import { toListenEpisode } from '../episodes/toEpisode.js'
import { toImage } from '../images.js'
import { toPodcastLink } from '../podcasts/toPodcast.js'
import { type Recording, toRecording } from '../recordings.js'
import { toSlogan } from '../slogans.js'
import type { Documents } from './readRelated.js'

/** The related documents that may be shown, by id: live, public, in one language. Others are left out. */
export type Shown = ShownToSteps & { recordings: Map<string, Recording> }

/** Maps documents to their public form by id, without those that have none. */
export const mapToPublic = (
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
