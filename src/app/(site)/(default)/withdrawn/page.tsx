import { readLocales } from '../../../../site/read/read.js'
import { renderWithdrawnPage, toWithdrawnMetadata } from '../../../../site/frame/renderWithdrawnPage.js'

const readAsked = async () => ({ locale: (await readLocales()).first })

export const generateMetadata = async () => toWithdrawnMetadata(await readAsked())

const Page = async () => renderWithdrawnPage(await readAsked())

export default Page
