import { readAsked } from '../../../../../../../site/read/readAsked.js'
import {
  readEpisodeMetadata,
  renderEpisodePage,
} from '../../../../../../../site/podcasts/renderEpisodePage.js'

type Props = {
  params: Promise<{ podcast: string; slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = async ({ params }: Props) => readEpisodeMetadata(await readAsked(params))

const Page = async ({ params, searchParams }: Props) =>
  renderEpisodePage({ ...(await readAsked(params)), t: (await searchParams).t })

export default Page
