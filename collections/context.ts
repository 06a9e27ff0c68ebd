import type { Block } from 'payload'

/** A content locale, as in the host's `localization.locales`. */
export type ContentLocale = {
  /** A BCP 47 tag: `en`, `es`, `pt-BR`. */
  code: string
  /** Its name in its own language: `Español`. */
  label: string
}

/** The host settings that collections are built from. */
export type CollectionContext = {
  /** The content locales in the host's order. */
  locales: ContentLocale[]
  /** The locale of a call whose editor chose none. */
  defaultLocale: string
  /** The blocks for a call's ways to act, in the order of the picker. */
  actions: Block[]
  /** The folder for images. */
  mediaDir: string
  /** The folder for recordings. */
  recordingsDir: string
  /** The URL of a podcast's feed by its slug. Its GUID is derived from it. */
  toFeedURL: (slug: string) => string
  /** Whether the host is only served over https, so that the session cookie may be `Secure`. */
  secureCookies: boolean
}
