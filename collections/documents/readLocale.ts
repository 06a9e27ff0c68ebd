import type { PayloadRequest } from 'payload'

/** The content locale that a request writes in. */
export const readLocale = ({ locale, payload }: PayloadRequest): string => {
  const { localization } = payload.config
  return locale ?? (localization ? localization.defaultLocale : '')
}
