import { slugs } from '../../../collections/slugs.js'
import type { PodcastList } from '../contract/index.js'
import { readInstallation } from '../installation.js'
import type { ListQuery } from '../../api/lists.js'
import { readList } from '../lists/readList.js'
import { readUsed } from '../lists/readUsed.js'
import { toIds } from '../related/ids.js'
import { readKept } from '../related/readKept.js'
import { readRelated } from '../related/readRelated.js'
import { toCompare } from '../text/toCompare.js'
import { type PodcastDocument, podcastSummaryFields } from './podcastDocument.js'
import { toPodcastSummary } from './toPodcast.js'

/** A page of the podcasts that have a published episode, by their title. */
export const readLivePodcasts = async (query: ListQuery): Promise<PodcastList> => {
  const installation = readInstallation(query.payload)
  const { addresses } = installation
  const { locale } = query
  const noun = slugs.podcasts
  const used = await readUsed<PodcastDocument>({ installation, noun, fields: ['title'], locale })
  return readList({
    query,
    keys: used.docs,
    compare: toCompare(locale, ({ title }) => title),
    read: async (ids) => {
      const fields = podcastSummaryFields
      const read = await readKept<PodcastDocument>({ installation, noun, ids, locale, fields })
      const images = toIds(read.map(({ artwork }) => artwork))
      const shown = await readRelated({ installation, locale, ids: { images } })
      return read.map((doc) =>
        toPodcastSummary(doc, {
          ...{ addresses, locale, images: shown.images },
          episodes: used.uses.get(doc.id) ?? 0,
        }),
      )
    },
  })
}
