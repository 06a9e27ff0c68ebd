'use client'
import { useTranslation } from '@payloadcms/ui'
import { type MessageKey, say, type Sentence } from '../messages/messages.js'

/** Returns a function that translates a message into the user's language. */
export const useSay = (): ((sentence: MessageKey | Sentence) => string) => {
  const { i18n } = useTranslation()
  return (sentence) => say({ i18n }, sentence)
}
