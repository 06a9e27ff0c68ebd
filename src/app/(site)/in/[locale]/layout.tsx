import type { ReactNode } from 'react'
import { readColours, readLocales } from '../../../../site/read/read.js'
import { Shell } from '../../../../site/frame/Shell/index.js'

export const dynamic = 'force-dynamic'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

const Layout = async ({ children, params }: Props) => {
  const [{ locale }, { all, first }] = await Promise.all([params, readLocales()])
  return (
    <Shell colours={await readColours()} locale={all.includes(locale) ? locale : first}>
      {children}
    </Shell>
  )
}

export default Layout
