import { readAsked } from '../../../../../../../site/read/readAsked.js'
import { readRefusedMetadata, renderRefusedPage } from '../../../../../../../site/call/renderCallPage.js'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const generateMetadata = async ({ params }: Props) => readRefusedMetadata(await readAsked(params))

const Page = async ({ params }: Props) => renderRefusedPage(await readAsked(params))

export default Page
