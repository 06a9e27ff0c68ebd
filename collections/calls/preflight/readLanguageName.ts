import type { PayloadRequest } from 'payload'

/** A content locale in words of its own: `Español`. */
export const readLanguageName = ({ payload }: PayloadRequest, language: string): string => {
  const { localization } = payload.config
  const label = localization && localization.locales.find(({ code }) => code === language)?.label
  if (typeof label === 'string') return label
  return (label && label[language]) || language
}
