import { readAsked } from '../../../../../../site/readAsked.js'
import { readBranchMetadata, renderBranchPage } from '../../../../../../site/renderBranchPage.js'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const generateMetadata = async ({ params }: Props) => readBranchMetadata(await readAsked(params))

const Page = async ({ params }: Props) => renderBranchPage(await readAsked(params))

export default Page
