import { Notice } from '../site/frame/Notice/index.js'
import { Shell } from '../site/frame/Shell/index.js'
import { readColours, readLocales } from '../site/read/read.js'

export const dynamic = 'force-dynamic'

/** Answers every address at which nothing stands: src/proxy.ts sends those of pages here before they begin. */
const GlobalNotFound = async () => (
  <Shell colours={await readColours()} locale={(await readLocales()).first}>
    <Notice heading="missing" link={{ href: '/', label: 'allCalls' }} text="missingText" />
  </Shell>
)

export default GlobalNotFound
