import type { Enclosure, EpisodeLink, Image, PodcastLink } from '../contract/index.js'
import type { Addresses } from '../../api/addresses.js'
import type { Recording } from '../recordings/toRecording.js'
import { toKey } from '../text/toKey.js'
import { toText, toWebAddress } from '../text/toText.js'
import type { EpisodeDocument } from './episodeDocument.js'

/** What an episode is shown with. */
export type EpisodeContext = {
  shown: {
    images: Map<string, Image>
    podcasts: Map<string, PodcastLink>
    recordings: Map<string, Recording>
  }
  addresses: Pick<Addresses, 'apiURL' | 'pageURL'>
  locale: string
}

/** Enough of an episode to play it and to link to it; null where its podcast is gone. */
export const toEpisodeLink = (
  doc: EpisodeDocument,
  { shown, addresses, locale }: EpisodeContext,
): EpisodeLink | null => {
  const podcast = shown.podcasts.get(toKey(doc.podcast))
  if (!podcast) return null
  const recording = shown.recordings.get(toKey(doc.recording))
  const at = { kind: 'episode', podcast: podcast.slug, slug: doc.slug ?? '', locale } as const
  return {
    id: String(doc.id),
    slug: at.slug,
    url: addresses.pageURL(at),
    api: addresses.apiURL(at),
    title: toText(doc.title) ?? '',
    podcast,
    duration: toSeconds(doc.duration ?? recording?.duration),
    image: shown.images.get(toKey(doc.image)) ?? null,
    // What lies with us is gone with its recording: its former address plays nothing.
    enclosure: doc.recording == null ? toEnclosure(doc.enclosure) : (recording?.enclosure ?? null),
  }
}

const toSeconds = (duration: number | null | undefined): number | null =>
  duration == null ? null : Math.round(duration)

const toEnclosure = (stored: EpisodeDocument['enclosure']): Enclosure | null => {
  const url = toWebAddress(stored?.url)
  const type = toText(stored?.type)
  return url && type && stored?.length ? { url, type, length: stored.length } : null
}
