import { readAsked } from '../../../../../site/read/readAsked.js'
import { readSignupMetadata, renderSignupPage } from '../../../../../site/signup/renderSignupPage.js'

type Props = { params: Promise<{ page: string }> }

export const generateMetadata = async ({ params }: Props) => readSignupMetadata(await readAsked(params))

const Page = async ({ params }: Props) => renderSignupPage(await readAsked(params))

export default Page
