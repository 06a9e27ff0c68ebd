import { readOtherLocale } from '../../../../../../site/readOtherLocale.js'
import { readCallMetadata, renderCallPage } from '../../../../../../site/renderCallPage.js'

type Props = { params: Promise<{ locale: string; slug: string }> }

const readAsked = async ({ params }: Props) => {
  const { locale, slug } = await params
  return { slug: decodeURIComponent(slug), locale: await readOtherLocale(locale) }
}

export const generateMetadata = async (props: Props) => readCallMetadata(await readAsked(props))

const Page = async (props: Props) => renderCallPage(await readAsked(props))

export default Page
