import { readAsked } from '../../../../../site/read/readAsked.js'
import { renderWithdrawnPage, toWithdrawnMetadata } from '../../../../../site/frame/renderWithdrawnPage.js'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = async ({ params }: Props) => toWithdrawnMetadata(await readAsked(params))

const Page = async ({ params }: Props) => renderWithdrawnPage(await readAsked(params))

export default Page
