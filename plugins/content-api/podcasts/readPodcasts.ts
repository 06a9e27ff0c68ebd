import type { Payload } from 'payload'
import { whereLive } from '../../../collections/drafts/live.js'
import { sortKeyName } from '../../../collections/fields/sortKey.js'
import { slugs } from '../../../collections/slugs.js'
import { type Found, readLiveBySlug } from '../../../collections/uniqueness/slug/readLiveBySlug.js'
import { isSlug } from '../../api/addresses.js'
import type { ListQuery } from '../../api/lists.js'
import { noteCollections, noteFound } from '../../api/reads.js'
import type { Podcast, PodcastList } from '../contract/index.js'
import { readEpisodeList } from '../episodes/readEpisodes.js'
import { readInstallation } from '../installation.js'
import type { Id } from '../documents.js'
import { readUsedList } from '../lists.js'
import { toIds } from '../related/ids.js'
import { loadByIds } from '../related/loadByIds.js'
import { readRelated } from '../related/readRelated.js'
import {
  type PodcastDocument,
  podcastFields,
  podcastSummaryFields,
  toPodcast,
  toPodcastSummary,
} from './toPodcast.js'

/**
 * The current slug of a podcast with a published episode, without loading it. `null` otherwise, because an unpublished
 * podcast isn't public.
 */
export const readPodcastAddress = async ({
  payload,
  slug,
}: {
  payload: Payload
  slug: string
}): Promise<Found | null> => {
  if (!isSlug(slug)) return null
  const found = noteFound(slugs.podcasts, await readLiveBySlug({ payload, noun: slugs.podcasts, slug }))
  if (!found) return null
  noteCollections([slugs.episodes])
  const { totalDocs } = await payload.count({
    collection: slugs.episodes,
    where: {
      and: [{ podcast: { equals: found.id } }, ...whereLive(payload.collections[slugs.episodes]!.config)],
    },
    overrideAccess: true,
  })
  return totalDocs > 0 ? found : null
}

/** A podcast, its new slug if an earlier one was requested, or none. */
export type LivePodcast =
  { kind: 'podcast'; podcast: Podcast } | { kind: 'moved'; slug: string } | { kind: 'none' }

/** The podcast with a slug, with a page of its published episodes. */
export const readLivePodcast = async ({
  payload,
  slug,
  ...query
}: ListQuery & { slug: string }): Promise<LivePodcast> => {
  const found = await readPodcastAddress({ payload, slug })
  if (!found) return { kind: 'none' }
  if (found.moved) return { kind: 'moved', slug: found.slug }
  const installation = readInstallation(payload)
  const { locale } = query
  const [[doc], list] = await Promise.all([
    loadByIds<PodcastDocument>({
      ...{ installation, noun: slugs.podcasts, ids: [found.id], locale },
      fields: podcastFields,
    }),
    readEpisodeList({ installation, podcast: found.id, query }),
  ])
  // It was unpublished between the queries.
  if (!doc || (list.total === 0 && !query.modified)) return { kind: 'none' }
  const shown = await readRelated({
    installation,
    locale,
    ids: { images: toIds([doc.artwork]) },
  })
  const { settings, addresses } = installation
  return {
    kind: 'podcast',
    podcast: toPodcast(doc, { ...{ addresses, locale, list }, images: shown.images, ...settings }),
  }
}

/** How many published episodes each podcast has. */
const countEpisodes = async (payload: Payload, podcasts: Id[]): Promise<Map<Id, number>> => {
  const counted = podcasts.map(async (podcast): Promise<[Id, number]> => {
    const { totalDocs } = await payload.count({
      collection: slugs.episodes,
      where: {
        and: [{ podcast: { equals: podcast } }, ...whereLive(payload.collections[slugs.episodes]!.config)],
      },
      overrideAccess: true,
    })
    return [podcast, totalDocs]
  })
  return new Map(await Promise.all(counted))
}

/** A page of the podcasts with published episodes, by title. */
export const readLivePodcasts = async (query: ListQuery): Promise<PodcastList> => {
  const { payload, locale } = query
  const installation = readInstallation(payload)
  const { addresses } = installation
  const noun = slugs.podcasts
  return readUsedList({
    ...{ installation, query, noun },
    segments: [{ where: [], sort: [sortKeyName] }],
    read: async (ids) => {
      const fields = podcastSummaryFields
      const [read, episodes] = await Promise.all([
        loadByIds<PodcastDocument>({ installation, noun, ids, locale, fields }),
        countEpisodes(payload, ids),
      ])
      const images = toIds(read.map(({ artwork }) => artwork))
      const shown = await readRelated({ installation, locale, ids: { images } })
      return read.map((doc) =>
        toPodcastSummary(doc, {
          ...{ addresses, locale, images: shown.images },
          episodes: episodes.get(doc.id) ?? 0,
        }),
      )
    },
  })
}
