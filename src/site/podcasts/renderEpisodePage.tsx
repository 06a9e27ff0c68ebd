import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'
import { EpisodePage } from './EpisodePage/index.js'
import { GraphScript } from '../metadata/GraphScript/index.js'
import { toEpisodeGraph } from '../metadata/jsonLd/toEpisodeGraph.js'
import { readEpisode, readLocales, readPlaces, readSpeaker, toShown } from '../read/read.js'
import { toExcerpt } from '../metadata/toExcerpt.js'
import { toMetadata } from '../metadata/toMetadata.js'
import { toShareImage } from '../metadata/toShareImage.js'
import { toStart } from '../toStart.js'

type Asked = { podcast: string; slug: string; locale: string }

const readShown = async ({ podcast, slug, locale }: Asked) => {
  const found = await readEpisode(podcast, slug, locale)
  // It was moved or withdrawn since src/proxy.ts looked.
  if (found.kind !== 'episode') notFound()
  return { episode: found.episode, organisation: await readSpeaker(locale) }
}

/** The metadata of the page at `/podcasts/{slug}/episodes/{slug}` in a language. */
export const readEpisodeMetadata = async (asked: Asked): Promise<Metadata> => {
  const { first } = await readLocales()
  const { episode, organisation } = await readShown(asked)
  return toMetadata(
    {
      title: `${episode.title} – ${episode.podcast.title}`,
      description: toExcerpt(episode.summary ?? episode.transcript?.text ?? episode.title),
      url: episode.url,
      locale: asked.locale,
      languages: episode.languages,
      organisation,
      image: toShareImage(episode.image),
    },
    { first },
  )
}

/** The page at `/podcasts/{slug}/episodes/{slug}` in a language, its player set to `t` (`90`, `1:30`). */
export const renderEpisodePage = async ({ t, ...asked }: Asked & { t: unknown }) => {
  const found = await readShown(asked)
  return (
    <>
      <GraphScript graph={toEpisodeGraph(found.episode, found.organisation)} />
      <EpisodePage
        {...await toShown(found)}
        locale={asked.locale}
        places={await readPlaces(asked.locale)}
        start={toStart(t, found.episode.duration)}
      />
    </>
  )
}
