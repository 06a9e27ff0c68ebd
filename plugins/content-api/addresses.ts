import type { ContentAPISettings } from './settings.js'

/** The absolute addresses of one installation. */
export type Addresses = {
  siteURL: string
  /** A call's public page. */
  callURL: ContentAPISettings['callURL']
  /** Where the content API begins. */
  rootURL: string
  /** A call's document in the content API, in one language where one is said. */
  apiURL: (call: { slug: string; locale?: string }) => string
  /** An address that may be relative, such as a file's, as an absolute one. Throws where it is none. */
  toAbsolute: (address: string) => string
}

/** The addresses of an installation. The API answers under the server's address, which may not be the site's. */
export const toAddresses = ({
  settings,
  config,
}: {
  settings: Pick<ContentAPISettings, 'siteURL' | 'callURL'>
  config: { serverURL?: string; routes: { api: string } }
}): Addresses => {
  const serverURL = config.serverURL || settings.siteURL
  const rootURL = `${serverURL}${config.routes.api}/v1`
  return {
    siteURL: settings.siteURL,
    callURL: settings.callURL,
    rootURL,
    apiURL: ({ slug, locale }) =>
      `${rootURL}/calls/${encodeURIComponent(slug)}${locale ? `?locale=${encodeURIComponent(locale)}` : ''}`,
    toAbsolute: (address) => new URL(address, serverURL).href,
  }
}

/** Where the site of the reference app shows a call: the default locale at the root, others under their own. */
export const toCallURL =
  ({ siteURL, defaultLocale }: { siteURL: string; defaultLocale: string }): ContentAPISettings['callURL'] =>
  ({ slug, locale }) =>
    `${siteURL}${locale === defaultLocale ? '' : `/${locale}`}/calls/${encodeURIComponent(slug)}`
