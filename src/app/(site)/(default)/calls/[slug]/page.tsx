import { readLocales } from '../../../../../site/read.js'
import { readCallMetadata, renderCallPage } from '../../../../../site/renderCallPage.js'

type Props = { params: Promise<{ slug: string }> }

const readAsked = async ({ params }: Props) => ({
  slug: decodeURIComponent((await params).slug),
  locale: (await readLocales()).first,
})

export const generateMetadata = async (props: Props) => readCallMetadata(await readAsked(props))

const Page = async (props: Props) => renderCallPage(await readAsked(props))

export default Page
