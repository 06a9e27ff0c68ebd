import { Missing } from '../site/frame/Missing/index.js'
import { readColours, readLocales } from '../site/read/read.js'
import { Shell } from '../site/frame/Shell/index.js'

export const dynamic = 'force-dynamic'

/** Answers every address at which nothing stands: src/proxy.ts sends those of pages here before they begin. */
const GlobalNotFound = async () => (
  <Shell colours={await readColours()} locale={(await readLocales()).first}>
    <Missing />
  </Shell>
)

export default GlobalNotFound
