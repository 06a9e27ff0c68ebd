import { readAsked } from '../../../../../site/read/readAsked.js'
import { readPodcastMetadata, renderPodcastPage } from '../../../../../site/podcasts/renderPodcastPage.js'
import { toPageNumber } from '../../../../../site/read/toPageNumber.js'

type Props = {
  params: Promise<{ podcast: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const readPage = async ({ params, searchParams }: Props) => ({
  ...(await readAsked(params)),
  page: toPageNumber((await searchParams).page),
})

export const generateMetadata = async (props: Props) => readPodcastMetadata(await readPage(props))

const Page = async (props: Props) => renderPodcastPage(await readPage(props))

export default Page
