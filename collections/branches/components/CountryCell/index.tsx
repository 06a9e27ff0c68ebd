'use client'
import { useTranslation } from '@payloadcms/ui'
import { toCountryName } from '../../toCountryName.js'
import { toFlag } from '../../toFlag.js'

/** A country in the list view: its flag and its name in the panel's language. */
export const CountryCell = ({ cellData: code }: { cellData?: string | null }) => {
  const { i18n } = useTranslation()
  if (!code) return '–'
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      <span aria-hidden>{toFlag(code)}</span>{' '}
      {/* Server and browser may have a country’s name from two editions of Unicode’s list. */}
      <span suppressHydrationWarning>{toCountryName(code, i18n.language)}</span>
    </span>
  )
}
