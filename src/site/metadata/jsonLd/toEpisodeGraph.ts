import { toGraph, toOrganisationThing } from 'payload-broadside'
import type { Episode, JsonLd, Organisation } from 'payload-broadside/types'
import { toPeriod } from '../../language/lengths.js'
import type { Thing } from './graph.js'

// Without the transcript: the page has every word of it already, and a phone should not fetch it twice.
const toAudio = ({ enclosure, duration }: Episode): Thing | null =>
  enclosure && {
    '@type': 'AudioObject',
    contentUrl: enclosure.url,
    encodingFormat: enclosure.type,
    contentSize: String(enclosure.length),
    ...(duration === null ? {} : { duration: toPeriod(duration) }),
  }

const toClips = ({ chapters, url }: Episode): Thing[] =>
  chapters.map(({ start, title }, at) => ({
    '@type': 'Clip',
    name: title,
    startOffset: start,
    ...(chapters[at + 1] ? { endOffset: chapters[at + 1]!.start } : {}),
    url: `${url}?t=${start}`,
  }))

/** An episode for search engines: its audio, its chapters, and the podcast that it is part of. */
export const toEpisodeGraph = (episode: Episode, organisation: Organisation): JsonLd => {
  const { podcast, season, number, duration, chapters } = episode
  const audio = toAudio(episode)
  const series = { '@type': 'PodcastSeries', name: podcast.title, url: podcast.url }
  return toGraph({
    '@type': 'PodcastEpisode',
    name: episode.title,
    url: episode.url,
    mainEntityOfPage: episode.url,
    identifier: episode.guid,
    datePublished: episode.publishedAt,
    dateModified: episode.modifiedAt,
    ...(episode.summary ? { description: episode.summary } : {}),
    ...(podcast.language ? { inLanguage: podcast.language } : {}),
    ...(episode.image ? { image: episode.image.url } : {}),
    ...(number === null ? {} : { episodeNumber: number }),
    ...(season === null ? {} : { partOfSeason: { '@type': 'PodcastSeason', seasonNumber: season } }),
    ...(duration === null ? {} : { duration: toPeriod(duration) }),
    isFamilyFriendly: !episode.explicit,
    partOfSeries: series,
    publisher: toOrganisationThing(organisation),
    ...(audio ? { associatedMedia: audio } : {}),
    ...(chapters.length > 0 ? { hasPart: toClips(episode) } : {}),
  })
}
