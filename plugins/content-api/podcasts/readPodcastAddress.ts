import type { Payload } from 'payload'
import { type Found, readLiveBySlug } from '../../../collections/shared/slug/readLiveBySlug.js'
import { slugs } from '../../../collections/slugs.js'
import { isSlug } from '../../api/isSlug.js'
import { whereLive } from '../../../collections/shared/live.js'

/**
 * Where the podcast under an address is to be found now, without reading it. `null` where there is none that has a
 * published episode: what was made for an unpublished one is nobody's to know.
 */
export const readPodcastAddress = async ({
  payload,
  slug,
}: {
  payload: Payload
  slug: string
}): Promise<Found | null> => {
  const found = isSlug(slug) ? await readLiveBySlug({ payload, noun: slugs.podcasts, slug }) : null
  if (!found) return null
  const { totalDocs } = await payload.count({
    collection: slugs.episodes,
    where: {
      and: [{ podcast: { equals: found.id } }, ...whereLive(payload.collections[slugs.episodes]!.config)],
    },
    overrideAccess: true,
  })
  return totalDocs > 0 ? found : null
}
