'use client'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'

/** The languages that a call is offered in, in the host's order, with their names. */
export const useLanguages = (): { code: string; label: string }[] => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { data } = useDocumentInfo()
  const offered = data?.languages as string[] | null | undefined
  const locales = config.localization ? config.localization.locales : []
  return locales
    .filter(({ code }) => offered?.includes(code))
    .map(({ code, label }) => ({
      code,
      label: typeof label === 'string' ? label : (label[i18n.language] ?? code),
    }))
}
