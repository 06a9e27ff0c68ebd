import { readAsked } from '../../../../../../site/read/readAsked.js'
import {
  readReadingListMetadata,
  renderReadingListPage,
} from '../../../../../../site/books/renderReadingListPage.js'

type Props = { params: Promise<{ slug: string }> }

export const generateMetadata = async ({ params }: Props) => readReadingListMetadata(await readAsked(params))

const Page = async ({ params }: Props) => renderReadingListPage(await readAsked(params))

export default Page
