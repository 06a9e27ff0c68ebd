import { readLocales } from '../../../site/read.js'
import { readFrontMetadata, renderFrontPage } from '../../../site/renderFrontPage.js'

export const generateMetadata = async () => readFrontMetadata((await readLocales()).first)

const Page = async () => renderFrontPage((await readLocales()).first)

export default Page
