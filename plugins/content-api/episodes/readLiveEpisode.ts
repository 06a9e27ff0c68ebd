import type { Payload } from 'payload'
import { slugs } from '../../../collections/slugs.js'
import type { Episode } from '../contract/index.js'
import { readInstallation } from '../installation.js'
import { toPointedIds } from '../related/ids.js'
import { readKept } from '../related/readKept.js'
import { readRelated } from '../related/readRelated.js'
import { type EpisodeDocument, episodeFields } from './episodeDocument.js'
import { readEpisodeAddress } from './readEpisodeAddress.js'
import { toEpisode } from './toEpisode.js'

/** A published episode; or the address it has now, where it was asked for by an earlier one; or that there is none. */
export type LiveEpisode =
  { kind: 'episode'; episode: Episode } | { kind: 'moved'; podcast: string; slug: string } | { kind: 'none' }

/** The published episode under an address. */
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
  const [doc] = await readKept<EpisodeDocument>({
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
  // Its podcast, or it, was withdrawn between the reads.
  if (!episode) return { kind: 'none' }
  return { kind: 'episode', episode }
}
