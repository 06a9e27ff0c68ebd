import type { Payload } from 'payload'
import { whereLive } from '../../../collections/drafts/live.js'
import { slugs } from '../../../collections/slugs.js'
import { type Found, readLiveBySlug } from '../../../collections/uniqueness/slug/readLiveBySlug.js'
import { isSlug } from '../../api/addresses.js'
import type { List, ListQuery } from '../../api/lists.js'
import { noteCollections, noteFound } from '../../api/reads.js'
import type { Episode, EpisodeSummary } from '../contract/index.js'
import type { Id } from '../documents.js'
import { type Installation, readInstallation } from '../installation.js'
import { toIds, toPointedIds } from '../related/ids.js'
import { loadByIds } from '../related/loadByIds.js'
import { readRelated } from '../related/readRelated.js'
import { readSegmentedList } from '../segments.js'
import {
  type EpisodeDocument,
  episodeFields,
  episodeSummaryFields,
  toEpisode,
  toEpisodeSummary,
} from './toEpisode.js'

/** {@link Found} with the podcast's slug; `moved` if either slug was an earlier one. */
export type FoundEpisode = Found & { podcast: string }

/**
 * The current slugs of a published episode, without loading it, to redirect or answer 404 before rendering. `null` if
 * there is none.
 */
export const readEpisodeAddress = async ({
  payload,
  podcast,
  slug,
}: {
  payload: Payload
  /** The podcast's slug. */
  podcast: string
  /** The episode's slug. */
  slug: string
}): Promise<FoundEpisode | null> => {
  if (!isSlug(podcast) || !isSlug(slug)) return null
  const series = noteFound(
    slugs.podcasts,
    await readLiveBySlug({ payload, noun: slugs.podcasts, slug: podcast }),
  )
  if (!series) return null
  const found = noteFound(
    slugs.episodes,
    await readLiveBySlug({
      payload,
      noun: slugs.episodes,
      slug,
      where: [{ podcast: { equals: series.id } }],
    }),
  )
  return found && { ...found, podcast: series.slug, moved: found.moved || series.moved }
}

/** A page of a podcast's published episodes, newest first. */
export const readEpisodeList = async ({
  installation,
  podcast,
  query,
}: {
  installation: Installation
  podcast: Id
  query: Omit<ListQuery, 'payload'>
}): Promise<List<EpisodeSummary>> => {
  const { payload, addresses } = installation
  const { locale } = query
  noteCollections([slugs.episodes])
  const noun = slugs.episodes
  const live = [{ podcast: { equals: podcast } }, ...whereLive(payload.collections[noun]!.config)]
  return readSegmentedList({
    ...{ payload, collection: noun, query },
    // Of episodes with the same date, the last created is the newest.
    segments: [
      { where: [...live, { publishedAt: { not_equals: null } }], sort: ['-publishedAt', '-id'] },
      { where: [...live, { publishedAt: { equals: null } }], sort: ['-id'] },
    ],
    read: async (ids) => {
      const read = await loadByIds<EpisodeDocument>({
        ...{ installation, noun, ids, locale },
        fields: episodeSummaryFields,
      })
      const shown = await readRelated({
        installation,
        locale,
        ids: {
          images: toIds(read.map(({ image }) => image)),
          podcasts: [podcast],
          recordings: toIds(read.map(({ recording }) => recording)),
        },
      })
      return read.flatMap((doc) => toEpisodeSummary(doc, { shown, addresses, locale }) ?? [])
    },
  })
}

/** A published episode, its new slugs if an earlier one was requested, or none. */
export type LiveEpisode =
  { kind: 'episode'; episode: Episode } | { kind: 'moved'; podcast: string; slug: string } | { kind: 'none' }

/** The published episode with these slugs. */
export const readLiveEpisode = async ({
  payload,
  podcast,
  slug,
  locale,
}: {
  payload: Payload
  podcast: string
  slug: string
  locale: string
}): Promise<LiveEpisode> => {
  const found = await readEpisodeAddress({ payload, podcast, slug })
  if (!found) return { kind: 'none' }
  if (found.moved) return { kind: 'moved', podcast: found.podcast, slug: found.slug }
  const installation = readInstallation(payload)
  const [doc] = await loadByIds<EpisodeDocument>({
    ...{ installation, noun: slugs.episodes, ids: [found.id], locale },
    fields: episodeFields,
  })
  if (!doc) return { kind: 'none' }
  const shown = await readRelated({
    installation,
    locale,
    ids: toPointedIds(installation, slugs.episodes, doc),
  })
  const { settings, addresses } = installation
  const episode = toEpisode(doc, { shown, addresses, locale, locales: settings.locales })
  // It or its podcast was unpublished between the queries.
  if (!episode) return { kind: 'none' }
  return { kind: 'episode', episode }
}
