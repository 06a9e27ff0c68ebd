import type { ReactNode } from 'react'
import { readColours, readLocales } from '../../../site/read/read.js'
import { Shell } from '../../../site/frame/Shell/index.js'

export const dynamic = 'force-dynamic'

const Layout = async ({ children }: { children: ReactNode }) => (
  <Shell colours={await readColours()} locale={(await readLocales()).first}>
    {children}
  </Shell>
)

export default Layout
