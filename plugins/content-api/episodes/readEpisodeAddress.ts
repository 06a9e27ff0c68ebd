import type { Payload } from 'payload'
import { type Found, readLiveBySlug } from '../../../collections/shared/slug/readLiveBySlug.js'
import { slugs } from '../../../collections/slugs.js'
import { isSlug } from '../../api/isSlug.js'

/** {@link Found}, with the address of the podcast; `moved` where either was asked for by an earlier one. */
export type FoundEpisode = Found & { podcast: string }

/**
 * Where the published episode under an address is to be found now, without reading it: for a redirect, or a 404, that is
 * decided before a page begins. `null` where there is none.
 */
export const readEpisodeAddress = async ({
  payload,
  podcast,
  slug,
}: {
  payload: Payload
  /** The podcast's address. */
  podcast: string
  /** The episode's. */
  slug: string
}): Promise<FoundEpisode | null> => {
  if (!isSlug(podcast) || !isSlug(slug)) return null
  const series = await readLiveBySlug({ payload, noun: slugs.podcasts, slug: podcast })
  if (!series) return null
  const found = await readLiveBySlug({
    payload,
    noun: slugs.episodes,
    slug,
    where: [{ podcast: { equals: series.id } }],
  })
  return found && { ...found, podcast: series.slug, moved: found.moved || series.moved }
}
