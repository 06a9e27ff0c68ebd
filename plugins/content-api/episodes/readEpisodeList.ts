import { slugs } from '../../../collections/slugs.js'
import type { EpisodeSummary } from '../contract/index.js'
import type { Id, Stored } from '../documents.js'
import type { Installation } from '../installation.js'
import type { List, ListQuery } from '../../api/lists.js'
import { readList } from '../lists/readList.js'
import { toIds } from '../related/ids.js'
import { readKept } from '../related/readKept.js'
import { readRelated } from '../related/readRelated.js'
import { whereLive } from '../../../collections/shared/live.js'
import { toInstant } from '../toInstant.js'
import { type EpisodeDocument, episodeSummaryFields } from './episodeDocument.js'
import { toEpisodeSummary } from './toEpisodeSummary.js'

type Key = { id: Id; publishedAt?: Stored; updatedAt?: Stored }

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
  const { docs } = await payload.find({
    collection: slugs.episodes,
    where: {
      and: [{ podcast: { equals: podcast } }, ...whereLive(payload.collections[slugs.episodes]!.config)],
    },
    select: { publishedAt: true, updatedAt: true },
    // Of those that came out at once, the last one made is the newest.
    sort: '-id',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return readList({
    query,
    keys: docs as Key[],
    compare: (a, b) => toTime(b) - toTime(a),
    read: async (ids) => {
      const noun = slugs.episodes
      const read = await readKept<EpisodeDocument>({
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

const toTime = ({ publishedAt }: Key): number => Date.parse(toInstant(publishedAt) ?? '') || 0
