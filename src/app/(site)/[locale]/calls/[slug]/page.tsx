import { readOtherLocale } from '../../../../../site/readOtherLocale.js'
import { readCallMetadata, renderCallPage } from '../../../../../site/renderCallPage.js'

type Props = { params: Promise<{ locale: string; slug: string }> }

const readAsked = async ({ params }: Props) => {
  const { locale: segment, slug } = await params
  const locale = await readOtherLocale({ segment, unprefixed: `/calls/${slug}` })
  return { slug: decodeURIComponent(slug), locale }
}

export const generateMetadata = async (props: Props) => readCallMetadata(await readAsked(props))

const Page = async (props: Props) => renderCallPage(await readAsked(props))

export default Page
