import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'
import { toExcerpt } from '../../../../../../site/language/text.js'
import { GraphScript } from '../../../../../../site/metadata/jsonLd/graph.js'
import { toPodcastGraph } from '../../../../../../site/metadata/jsonLd/toPodcastGraph.js'
import { toMetadata, toShareImage } from '../../../../../../site/metadata/toMetadata.js'
import { PodcastPage } from '../../../../../../site/podcasts/PodcastPage/index.js'
import { getRouteParams } from '../../../../../../site/read/getRouteParams.js'
import {
  getOrganisation,
  readLocales,
  readPlaces,
  readPodcast,
  toOwnAddresses,
} from '../../../../../../site/read/read.js'

type Asked = { podcast: string; locale: string; page: number }
type Props = {
  params: Promise<Omit<Asked, 'page'>>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The page that an address asks for (`?page=2`); the first where it names none. */
const toPageNumber = (page: unknown): number =>
  typeof page === 'string' && /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1

const readPage = async ({ params, searchParams }: Props): Promise<Asked> => ({
  ...(await getRouteParams(params)),
  page: toPageNumber((await searchParams).page),
})

const readShown = async ({ podcast, locale, page }: Asked) => {
  const found = await readPodcast(podcast, locale, page)
  // It was moved or withdrawn since src/proxy.ts looked.
  if (found.kind !== 'podcast') notFound()
  return { podcast: found.podcast, organisation: await getOrganisation(locale) }
}

/** The metadata of the page at `/podcasts/{slug}` in a language. A later page of its episodes is a page of its own. */
export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const asked = await readPage(props)
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
const Page = async (props: Props) => {
  const asked = await readPage(props)
  const found = await readShown(asked)
  return (
    <>
      <GraphScript graph={toPodcastGraph(found.podcast, found.organisation)} />
      <PodcastPage
        {...await toOwnAddresses(found)}
        locale={asked.locale}
        places={await readPlaces(asked.locale)}
      />
    </>
  )
}

export default Page
