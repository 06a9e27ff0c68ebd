import type { Id, Stored } from '../documents.js'
import type { EpisodeList, Image, Podcast, PodcastLink, PodcastSummary } from '../contract/index.js'
import type { Addresses } from '../../api/addresses.js'
import { toKey, toText, toWebAddress } from '../../contract/values.js'
import { toLanguages } from '../toLanguages.js'

export type PodcastDocument = {
  id: Id
  slug?: string | null
  title?: string | null
  description?: string | null
  author?: string | null
  siteURL?: string | null
  artwork?: Id | null
  language?: string | null
  category?: string | null
  explicit?: boolean | null
  type?: string | null
  guid?: string | null
  updatedAt?: Stored
}

/** The fields selected from a podcast for a link. */
export const podcastLinkFields: (keyof PodcastDocument)[] = ['slug', 'title', 'language']

/** The fields selected from a podcast for a list. */
export const podcastSummaryFields: (keyof PodcastDocument)[] = [
  ...podcastLinkFields,
  ...(['description', 'author', 'artwork', 'category', 'explicit', 'type'] as const),
]

/** The fields selected from a podcast for its own document. */
export const podcastFields: (keyof PodcastDocument)[] = [...podcastSummaryFields, 'siteURL', 'guid']

type LinkContext = { addresses: Pick<Addresses, 'apiURL' | 'pageURL'>; locale: string }

/** A podcast as a link. */
export const toPodcastLink = (doc: PodcastDocument, { addresses, locale }: LinkContext): PodcastLink => {
  const at = { kind: 'podcast', slug: doc.slug ?? '', locale } as const
  return {
    id: String(doc.id),
    slug: at.slug,
    url: addresses.pageURL(at),
    api: addresses.apiURL(at),
    title: toText(doc.title) ?? '',
    language: toText(doc.language),
  }
}

/** The context for resolving a podcast. */
type PodcastContext = LinkContext & {
  images: Map<string, Image>
  /** The number of its published episodes. */
  episodes: number
}

/** A podcast in a list. */
export const toPodcastSummary = (doc: PodcastDocument, context: PodcastContext): PodcastSummary => ({
  ...toPodcastLink(doc, context),
  author: toText(doc.author),
  description: toText(doc.description) ?? '',
  explicit: doc.explicit === true,
  type: doc.type === 'serial' ? 'serial' : 'episodic',
  category: toText(doc.category),
  artwork: context.images.get(toKey(doc.artwork)) ?? null,
  episodes: context.episodes,
})

/** A podcast with a page of its episodes. */
export const toPodcast = (
  doc: PodcastDocument,
  { locales, list, ...context }: Omit<PodcastContext, 'episodes'> & { locales: string[]; list: EpisodeList },
): Podcast => ({
  ...toPodcastSummary(doc, { ...context, episodes: list.total }),
  locale: context.locale,
  languages: toLanguages({
    locales,
    addresses: context.addresses,
    at: { kind: 'podcast', slug: doc.slug ?? '' },
  }),
  guid: toText(doc.guid),
  siteURL: toWebAddress(doc.siteURL),
  list,
})
