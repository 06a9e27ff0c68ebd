import { slugs } from '../../../collections/slugs.js'
import type { Podcast } from '../contract/index.js'
import { readEpisodeList } from '../episodes/readEpisodeList.js'
import { readInstallation } from '../installation.js'
import type { ListQuery } from '../../api/lists.js'
import { toIds } from '../related/ids.js'
import { readKept } from '../related/readKept.js'
import { readRelated } from '../related/readRelated.js'
import { type PodcastDocument, podcastFields } from './podcastDocument.js'
import { readPodcastAddress } from './readPodcastAddress.js'
import { toPodcast } from './toPodcast.js'

/** A podcast; or the address it has now, where it was asked for by an earlier one; or that there is none. */
export type LivePodcast =
  { kind: 'podcast'; podcast: Podcast } | { kind: 'moved'; slug: string } | { kind: 'none' }

/** The podcast under an address, with a page of its published episodes. */
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
    readKept<PodcastDocument>({
      ...{ installation, noun: slugs.podcasts, ids: [found.id], locale },
      fields: podcastFields,
    }),
    readEpisodeList({ installation, podcast: found.id, query }),
  ])
  // It was withdrawn between the reads.
  if (!doc || list.total === 0) return { kind: 'none' }
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
