import type { Config } from 'payload'
import type { CollectionContext } from '../collections/context.js'
import { ConfigError } from './errors.js'
import type { BroadsideOptions } from './options.js'

/** What the collections need to know of a host's config and options. Throws a {@link ConfigError} when it has none. */
export const readContext = (
  { localization, serverURL }: Pick<Config, 'localization' | 'serverURL'>,
  { mediaDir = './data/media' }: Pick<BroadsideOptions, 'mediaDir'>,
): CollectionContext => {
  if (!localization) {
    throw new ConfigError(
      'broadside',
      "Missing `localization`. Set it in buildConfig, e.g. { locales: ['en'], defaultLocale: 'en' }.",
    )
  }
  return {
    defaultLocale: localization.defaultLocale,
    mediaDir,
    secureCookies: serverURL?.startsWith('https:') ?? false,
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
