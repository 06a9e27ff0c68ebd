import type { ShareLink } from './contract/index.js'

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
  /** The share links of an address. */
  toShareLinks: (sharing: ShareLinksInput) => ShareLink[]
}

/** Where the settings lie in a host's config: under `custom`, which never reaches the browser. */
export const settingsKey = 'payload-broadside/content-api'
