import { readOtherLocale } from '../../../../site/readOtherLocale.js'
import { readFrontMetadata, renderFrontPage } from '../../../../site/renderFrontPage.js'

type Props = { params: Promise<{ locale: string }> }

const readLocale = async ({ params }: Props) => readOtherLocale((await params).locale)

export const generateMetadata = async (props: Props) => readFrontMetadata(await readLocale(props))

const Page = async (props: Props) => renderFrontPage(await readLocale(props))

export default Page
