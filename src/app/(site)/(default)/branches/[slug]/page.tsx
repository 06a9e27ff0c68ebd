import { readAsked } from '../../../../../site/read/readAsked.js'
import { readBranchMetadata, renderBranchPage } from '../../../../../site/branches/renderBranchPage.js'

type Props = { params: Promise<{ slug: string }> }

export const generateMetadata = async ({ params }: Props) => readBranchMetadata(await readAsked(params))

const Page = async ({ params }: Props) => renderBranchPage(await readAsked(params))

export default Page
