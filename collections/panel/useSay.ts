'use client'
import { useTranslation } from '@payloadcms/ui'
import { say, type Sentence } from '../messages/say.js'

/** In the panel's components: says a sentence in the language of whoever is logged in. */
export const useSay = (): ((sentence: Sentence) => string) => {
  const { i18n } = useTranslation()
  return (sentence) => say({ i18n }, sentence)
}
