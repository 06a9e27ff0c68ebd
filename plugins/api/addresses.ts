import { formatAdminURL } from 'payload/shared'
import { type APIDocument, toDocumentPath, toPagePath } from './pages.js'
import type { APISettings } from './settings.js'

/**
 * An address as RFC 3986 writes it. The URL standard of browsers leaves characters such as `[ ] | { }` as they were
 * typed, and a strict reader of `format: uri` refuses those.
 */
export const toURI = (href: string): string => {
  // An IPv6 address is the one place where brackets belong.
  const [, start = '', rest = href] =
    /^([a-z][a-z\d+.-]*:\/\/(?:[^/?#@]*@)?\[[^\]]*\])(.*)$/is.exec(href) ?? []
  return (
    start +
    rest.replace(/[^\w.~:/?#@!$&'()*+,;=%-]|%(?![\da-f]{2})|(?<=#.*)#/gisu, (character) =>
      encodeURIComponent(character),
    )
  )
}

/** What a document's address is made of, as a JSON schema says it: no NUL, no end of line, no space. */
export const slugPattern = '^[^\\p{C}\\p{Z}/]{1,200}$'

const slug = new RegExp(slugPattern, 'u')

/** Whether a text could be a document's address at all, so that a database may be asked for it. */
export const isSlug = (text: string): boolean => slug.test(text)

/** The absolute addresses of one installation. */
export type Addresses = {
  siteURL: string
  /** A call's public page. */
  callURL: APISettings['callURL']
  /** Another public page. */
  pageURL: APISettings['pageURL']
  /** Where the content API begins. */
  rootURL: string
  /** A document in the content API, in one language where one is said. */
  apiURL: (document: APIDocument) => string
  /** An address that may be relative, such as a file's, as an absolute one. Throws where it is none. */
  toAbsolute: (address: string) => string
}

/** The addresses of an installation. The API answers under the server's address, which may not be the site's. */
export const toAddresses = ({
  settings: { siteURL, callURL, pageURL },
  config,
}: {
  settings: Pick<APISettings, 'siteURL' | 'callURL' | 'pageURL'>
  config: { serverURL?: string; routes: { api: string } }
}): Addresses => {
  const serverURL = config.serverURL || siteURL
  const rootURL = serverURL + formatAdminURL({ apiRoute: config.routes.api as `/${string}`, path: '/v1' })
  return {
    siteURL,
    callURL: (call) => toURI(callURL(call)),
    pageURL: (page) => toURI(pageURL(page)),
    rootURL,
    apiURL: (document) => {
      const { locale } = document
      return `${rootURL}${toDocumentPath(document)}${locale ? `?locale=${encodeURIComponent(locale)}` : ''}`
    },
    toAbsolute: (address) => toURI(new URL(address, serverURL).href),
  }
}

type Site = { siteURL: string; defaultLocale: string }

const toHome = ({ siteURL, defaultLocale }: Site, locale: string): string =>
  locale === defaultLocale ? siteURL : `${siteURL}/${locale}`

/** Where the site of the reference app shows a call: the default locale at the root, others under their own. */
export const toCallURL =
  (site: Site): APISettings['callURL'] =>
  ({ slug, locale }) =>
    `${toHome(site, locale)}/calls/${encodeURIComponent(slug)}`

/** Where the site of the reference app shows what is no call, likewise. */
export const toPageURL =
  (site: Site): APISettings['pageURL'] =>
  (page) =>
    `${toHome(site, page.locale)}${toPagePath(page)}`

/** Where the site of the reference app has the pages behind the links of mails, likewise. */
export const toSignupURL =
  (site: Site): APISettings['signupURL'] =>
  ({ page, token, locale }) =>
    `${toHome(site, locale)}/signup/${page}?token=${encodeURIComponent(token)}`
