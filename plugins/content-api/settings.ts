import type { Payload } from 'payload'
import { ConfigError } from '../errors.js'
import type { ShareLink } from '../types.js'
import type { Page } from './pages.js'

/** What {@link ContentAPISettings.toShareLinks} is given. */
export type ShareLinksInput = {
  url: string
  title: string
  slogan: string | null
  locale: string
  messages?: Record<string, string>
  source?: string | null
}

/** What this room was set up with. */
export type ContentAPISettings = {
  /** The public address of the site, without a trailing slash. */
  siteURL: string
  /** The content locales in the host's order. */
  locales: string[]
  defaultLocale: string
  /** A call's public address in one language. */
  callURL: (call: { slug: string; locale: string }) => string
  /** The public address of another page. */
  pageURL: (page: Page) => string
  /** The share links of an address. */
  toShareLinks: (sharing: ShareLinksInput) => ShareLink[]
}

/** Where the settings lie in a host's config: under `custom`, which never reaches the browser. */
export const settingsKey = 'payload-broadside/content-api'

/** What this room was set up with, from a running Payload. Throws a {@link ConfigError} where Broadside is not in its config. */
export const readSettings = ({ config }: Pick<Payload, 'config'>): ContentAPISettings => {
  const settings = config.custom?.[settingsKey] as ContentAPISettings | undefined
  if (!settings) {
    throw new ConfigError(
      'content-api',
      'This Payload runs without Broadside. Add broadside({…}) to its plugins.',
    )
  }
  return settings
}
