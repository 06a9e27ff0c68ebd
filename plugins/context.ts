import type { Config } from 'payload'
import type { CollectionContext } from '../collections/context.js'
import { ConfigError } from './errors.js'

/** The content locales of a host's config. Throws a {@link ConfigError} when it has none. */
export const readContext = ({ localization }: Pick<Config, 'localization'>): CollectionContext => {
  if (!localization) {
    throw new ConfigError(
      'broadside',
      "Missing `localization`. Set it in buildConfig, e.g. { locales: ['en'], defaultLocale: 'en' }.",
    )
  }
  return {
    defaultLocale: localization.defaultLocale,
    locales: localization.locales.map((locale) =>
      typeof locale === 'string'
        ? { code: locale, label: locale }
        : {
            code: locale.code,
            label:
              typeof locale.label === 'string' ? locale.label : (locale.label[locale.code] ?? locale.code),
          },
    ),
  }
}
