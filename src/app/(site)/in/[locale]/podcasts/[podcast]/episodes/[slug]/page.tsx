import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'
import { toExcerpt } from '../../../../../../../../site/language/text.js'
import { GraphScript } from '../../../../../../../../site/metadata/jsonLd/graph.js'
import { toEpisodeGraph } from '../../../../../../../../site/metadata/jsonLd/toEpisodeGraph.js'
import { toMetadata, toShareImage } from '../../../../../../../../site/metadata/toMetadata.js'
import { EpisodePage } from '../../../../../../../../site/podcasts/EpisodePage/index.js'
import { toStart } from '../../../../../../../../site/podcasts/toStart.js'
import { getRouteParams } from '../../../../../../../../site/read/getRouteParams.js'
import {
  getOrganisation,
  readEpisode,
  readLocales,
  readPlaces,
  toOwnAddresses,
} from '../../../../../../../../site/read/read.js'

type Asked = { podcast: string; slug: string; locale: string }
type Props = {
  params: Promise<Asked>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const readShown = async ({ podcast, slug, locale }: Asked) => {
  const found = await readEpisode(podcast, slug, locale)
  // It was moved or withdrawn since src/proxy.ts looked.
  if (found.kind !== 'episode') notFound()
  return { episode: found.episode, organisation: await getOrganisation(locale) }
}

/** The metadata of the page at `/podcasts/{slug}/episodes/{slug}` in a language. */
export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const asked = await getRouteParams(params)
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
const Page = async ({ params, searchParams }: Props) => {
  const [asked, { t }] = await Promise.all([getRouteParams(params), searchParams])
  const found = await readShown(asked)
  return (
    <>
      <GraphScript graph={toEpisodeGraph(found.episode, found.organisation)} />
      <EpisodePage
        {...await toOwnAddresses(found)}
        locale={asked.locale}
        places={await readPlaces(asked.locale)}
        start={toStart(t, found.episode.duration)}
      />
    </>
  )
}

export default Page
