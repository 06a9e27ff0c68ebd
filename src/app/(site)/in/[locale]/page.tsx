import { readAsked } from '../../../../site/read/readAsked.js'
import { readFrontMetadata, renderFrontPage } from '../../../../site/frame/renderFrontPage.js'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = async ({ params }: Props) => readFrontMetadata(await readAsked(params))

const Page = async ({ params }: Props) => renderFrontPage(await readAsked(params))

export default Page
