import { toGraph, toOrganisationThing } from 'payload-broadside'
import type { JsonLd, Organisation, Podcast } from 'payload-broadside/types'

/** A podcast for search engines, with the episodes that its page lists. */
export const toPodcastGraph = (podcast: Podcast, organisation: Organisation): JsonLd =>
  toGraph({
    '@type': 'PodcastSeries',
    name: podcast.title,
    description: podcast.description,
    url: podcast.url,
    mainEntityOfPage: podcast.url,
    ...(podcast.language ? { inLanguage: podcast.language } : {}),
    ...(podcast.artwork ? { image: podcast.artwork.url } : {}),
    ...(podcast.category ? { genre: podcast.category } : {}),
    ...(podcast.guid ? { identifier: podcast.guid } : {}),
    ...(podcast.siteURL ? { sameAs: podcast.siteURL } : {}),
    ...(podcast.author ? { author: { '@type': 'Organization', name: podcast.author } } : {}),
    isFamilyFriendly: !podcast.explicit,
    publisher: toOrganisationThing(organisation),
    hasPart: podcast.list.items.map(({ title, url, publishedAt }) => ({
      '@type': 'PodcastEpisode',
      name: title,
      url,
      datePublished: publishedAt,
    })),
  })
