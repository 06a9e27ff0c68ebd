import type { CSSProperties, ReactNode } from 'react'
import { toDirection } from '../../language/inLanguage.js'
import { type Colours, toPalette } from '../toPalette.js'
import '../../site.css'

/** The document around every page of the site, in the language of its own words and the organisation's colours. */
export const Shell = ({
  locale,
  colours,
  children,
}: {
  locale: string
  colours?: Colours
  children: ReactNode
}) => (
  <html dir={toDirection(locale)} lang={locale} style={toPalette(colours) as CSSProperties}>
    <body>{children}</body>
  </html>
)
