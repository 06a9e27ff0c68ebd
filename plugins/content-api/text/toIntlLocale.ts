import { toLanguageTag } from '../../../collections/shared/toLanguageTag.js'

/** A content locale as `Intl` takes it. A host may have named its own as no language is called. */
export const toIntlLocale = (locale: string): string => toLanguageTag(locale) ?? 'en'
