import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'
import { GraphScript } from '../metadata/GraphScript/index.js'
import { toPodcastGraph } from '../metadata/jsonLd/toPodcastGraph.js'
import { PodcastPage } from './PodcastPage/index.js'
import { readLocales, readPlaces, readPodcast, readSpeaker, toShown } from '../read/read.js'
import { toExcerpt } from '../metadata/toExcerpt.js'
import { toMetadata } from '../metadata/toMetadata.js'
import { toShareImage } from '../metadata/toShareImage.js'

type Asked = { podcast: string; locale: string; page: number }

const readShown = async ({ podcast, locale, page }: Asked) => {
  const found = await readPodcast(podcast, locale, page)
  // It was moved or withdrawn since src/proxy.ts looked.
  if (found.kind !== 'podcast') notFound()
  return { podcast: found.podcast, organisation: await readSpeaker(locale) }
}

/** The metadata of the page at `/podcasts/{slug}` in a language. A later page of its episodes is a page of its own. */
export const readPodcastMetadata = async (asked: Asked): Promise<Metadata> => {
  const { first } = await readLocales()
  const { podcast, organisation } = await readShown(asked)
  const at = (url: string) => (asked.page > 1 ? `${url}?page=${asked.page}` : url)
  return toMetadata(
    {
      title: podcast.title,
      description: toExcerpt(podcast.description),
      url: at(podcast.url),
      locale: asked.locale,
      languages: podcast.languages.map(({ locale, url }) => ({ locale, url: at(url) })),
      organisation,
      image: toShareImage(podcast.artwork),
    },
    { first },
  )
}

/** The page at `/podcasts/{slug}` in a language. */
export const renderPodcastPage = async (asked: Asked) => {
  const found = await readShown(asked)
  return (
    <>
      <GraphScript graph={toPodcastGraph(found.podcast, found.organisation)} />
      <PodcastPage {...await toShown(found)} locale={asked.locale} places={await readPlaces(asked.locale)} />
    </>
  )
}
