import { ConfigError } from './errors.js'
import type { Config } from 'payload'
import type { CollectionContext } from '../collections/context.js'
import type { AnyActionKind } from './actions/defineAction.js'
import type { BroadsideOptions } from './options.js'

/** Rejects an unusable site URL when the config is built. */
export const checkSiteURL = (siteURL: string): void => {
  const isAddress = URL.canParse(siteURL) && /^https?:$/.test(new URL(siteURL).protocol)
  if (isAddress && !siteURL.endsWith('/')) return
  throw new ConfigError(
    'broadside',
    `\`siteURL\` is ${JSON.stringify(siteURL)}. Pass an http(s) address without a slash at its end, e.g. https://act.example.org.`,
  )
}

/**
 * The parts of the host's config and options that the collections need. Throws a {@link ConfigError} if they are
 * missing.
 */
export const readContext = (
  { localization, routes, serverURL }: Pick<Config, 'localization' | 'routes' | 'serverURL'>,
  {
    siteURL,
    mediaDir = './data/media',
    recordingsDir = './data/recordings',
  }: Pick<BroadsideOptions, 'mediaDir' | 'recordingsDir' | 'siteURL'>,
  actions: readonly AnyActionKind[],
): CollectionContext => {
  if (!localization) {
    throw new ConfigError(
      'broadside',
      "Missing `localization`. Set it in buildConfig, e.g. { locales: ['en'], defaultLocale: 'en' }.",
    )
  }
  return {
    defaultLocale: localization.defaultLocale,
    actions: actions.map(({ block }) => block),
    mediaDir,
    recordingsDir,
    toFeedURL: (slug) =>
      `${serverURL || siteURL}${routes?.api ?? '/api'}/v1/podcasts/${encodeURIComponent(slug)}/feed.xml`,
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
