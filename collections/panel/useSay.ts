'use client'
import { useTranslation } from '@payloadcms/ui'
import { type MessageKey, say, type Sentence } from '../messages/messages.js'

/** In the panel's components: says a sentence in the language of whoever is logged in. */
export const useSay = (): ((sentence: MessageKey | Sentence) => string) => {
  const { i18n } = useTranslation()
  return (sentence) => say({ i18n }, sentence)
}
