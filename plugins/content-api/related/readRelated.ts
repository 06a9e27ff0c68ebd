import type { CollectionSlug } from 'payload'
import { slugs } from '../../../collections/slugs.js'
import { type ArticleDocument, articleFields } from '../articles.js'
import { type BookDocument, bookFields } from '../books.js'
import { readAllBranches } from '../branches/readBranches.js'
import { type BranchDocument, branchLinkFields } from '../branches/toBranch.js'
import { callLinkFields, type ReadCall, readCallDocuments } from '../calls/readCallDocuments.js'
import { type ConsentDocument, consentFields } from '../consents.js'
import type { Id, ImageDocument, SloganDocument } from '../documents.js'
import { type EpisodeDocument, listenEpisodeFields } from '../episodes/toEpisode.js'
import { imageFields } from '../images.js'
import type { Installation } from '../installation.js'
import { type PodcastDocument, podcastLinkFields } from '../podcasts/toPodcast.js'
import { type RecordingDocument, recordingFields } from '../recordings.js'
import { type RelatedIds, toIds } from './ids.js'
import { loadByIds } from './loadByIds.js'
import { mapToPublic, type Shown } from './shown.js'

/** The loaded related documents. */
export type Documents = {
  articles: ArticleDocument[]
  books: BookDocument[]
  branches: BranchDocument[]
  calls: ReadCall[]
  consents: ConsentDocument[]
  episodes: EpisodeDocument[]
  images: ImageDocument[]
  podcasts: PodcastDocument[]
  recordings: RecordingDocument[]
  slogans: SloganDocument[]
}

/** Loads related documents and what they relate to, with one query per collection. */
const readDocuments = async ({
  installation,
  locale,
  ids,
}: {
  installation: Installation
  locale: string
  ids: RelatedIds
}): Promise<Documents> => {
  const { locales } = installation.settings
  const read = <Doc extends { id: Id }>(
    noun: CollectionSlug,
    some: Id[],
    fields: (keyof Doc)[],
    fallback?: string[],
  ) => loadByIds<Doc>({ installation, noun, ids: some, fields, locale, fallback })

  const [articles, books, branches, calls, consents, episodes, slogans] = await Promise.all([
    read<ArticleDocument>(slugs.articles, ids.articles, articleFields),
    read<BookDocument>(slugs.books, ids.books, bookFields),
    ids.branches === 'all'
      ? readAllBranches({ installation, locale })
      : read<BranchDocument>(slugs.branches, ids.branches, branchLinkFields),
    readCallDocuments({
      payload: installation.payload,
      locales,
      locale,
      ids: ids.calls,
      fields: callLinkFields,
    }),
    read<ConsentDocument>(slugs.consents, ids.consents, consentFields),
    read<EpisodeDocument>(slugs.episodes, ids.episodes, listenEpisodeFields),
    read<SloganDocument>(slugs.slogans, ids.slogans, ['text', 'hashtag']),
  ])
  const asked = {
    images: toIds([
      ...ids.images,
      ...books.map(({ cover }) => cover),
      ...[...articles, ...episodes].map(({ image }) => image),
    ]),
    podcasts: toIds([...ids.podcasts, ...episodes.map(({ podcast }) => podcast)]),
    recordings: toIds([...ids.recordings, ...episodes.map(({ recording }) => recording)]),
  }
  const [images, podcasts, recordings] = await Promise.all([
    // An alternative text in another language is better than none.
    read<ImageDocument>(slugs.media, asked.images, imageFields, locales),
    read<PodcastDocument>(slugs.podcasts, asked.podcasts, podcastLinkFields),
    read<RecordingDocument>(slugs.recordings, asked.recordings, recordingFields),
  ])
  return {
    ...{ articles, books, branches, calls, consents, episodes },
    ...{ images, podcasts, recordings, slogans },
  }
}

const none: RelatedIds = {
  ...{ articles: [], books: [], branches: [], calls: [], consents: [] },
  ...{ episodes: [], images: [], podcasts: [], recordings: [], slogans: [] },
}

/**
 * Loads related documents in one language: live calls, episodes and branches, and other documents outside the trash.
 * What live content uses is public, whatever the collection's own read access says.
 */
export const readRelated = async ({
  installation,
  locale,
  ids,
  now = new Date(),
}: {
  installation: Installation
  locale: string
  ids: Partial<RelatedIds>
  now?: Date
}): Promise<Shown> => {
  const documents = await readDocuments({ installation, locale, ids: { ...none, ...ids } })
  return mapToPublic(documents, { addresses: installation.addresses, locale, now })
}
