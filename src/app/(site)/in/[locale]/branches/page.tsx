import { readAsked } from '../../../../../site/read/readAsked.js'
import { readBranchesMetadata, renderBranchesPage } from '../../../../../site/branches/renderBranchesPage.js'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = async ({ params }: Props) => readBranchesMetadata(await readAsked(params))

const Page = async ({ params }: Props) => renderBranchesPage(await readAsked(params))

export default Page
