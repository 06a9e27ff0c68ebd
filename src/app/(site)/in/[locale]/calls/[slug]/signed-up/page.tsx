import { readAsked } from '../../../../../../../site/read/readAsked.js'
import {
  renderSignedUpPage,
  toSignedUpMetadata,
} from '../../../../../../../site/signup/renderSignedUpPage.js'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const generateMetadata = async ({ params }: Props) => toSignedUpMetadata(await readAsked(params))

const Page = async ({ params }: Props) => renderSignedUpPage(await readAsked(params))

export default Page
