import { slugs } from '../../../collections/slugs.js'
import type { PodcastList, PodcastSummary } from '../contract/index.js'
import { readInstallation } from '../installation.js'
import type { ListAnswer, ListQuery } from '../../api/lists.js'
import { readList } from '../lists/readList.js'
import { readUsed } from '../lists/readUsed.js'
import { toIds } from '../related/ids.js'
import { readKept } from '../related/readKept.js'
import { readRelated } from '../related/readRelated.js'
import { toCompare } from '../text/toCompare.js'
import { type PodcastDocument, podcastSummaryFields } from './podcastDocument.js'
import { toPodcastSummary } from './toPodcast.js'

/** A page of the podcasts that have a published episode, by their title. */
export const readLivePodcasts = async (query: ListQuery): Promise<PodcastList> =>
  (await readLivePodcastList(query)).list

/** {@link readLivePodcasts} with when the list last changed. */
export const readLivePodcastList = async (query: ListQuery): Promise<ListAnswer<PodcastSummary>> => {
  const installation = readInstallation(query.payload)
  const { addresses } = installation
  const { locale } = query
  const noun = slugs.podcasts
  const used = await readUsed<PodcastDocument>({ installation, noun, fields: ['title'], locale })
  return readList({
    query,
    keys: used,
    compare: toCompare(locale, ({ title }) => title),
    read: async (ids) => {
      const fields = podcastSummaryFields
      const read = await readKept<PodcastDocument>({ installation, noun, ids, locale, fields })
      const images = toIds(read.map(({ artwork }) => artwork))
      const { shown, ...rest } = await readRelated({ installation, locale, ids: { images } })
      const items = read.map((doc) =>
        toPodcastSummary(doc, {
          ...{ addresses, locale, images: shown.images },
          episodes: used.uses.get(doc.id) ?? 0,
        }),
      )
      return { items, ...rest }
    },
  })
}
