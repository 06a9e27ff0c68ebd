import { readAsked } from '../../../../../site/read/readAsked.js'
import { readCallMetadata, renderCallPage } from '../../../../../site/call/renderCallPage.js'

type Props = { params: Promise<{ slug: string }> }

export const generateMetadata = async ({ params }: Props) => readCallMetadata(await readAsked(params))

const Page = async ({ params }: Props) => renderCallPage(await readAsked(params))

export default Page
