import type { Block } from 'payload'

/** A language in which content is written, as the host's `localization.locales` names it. */
export type ContentLocale = {
  /** A BCP 47 tag: `en`, `es`, `pt-BR`. */
  code: string
  /** Its name in its own language: `Español`. */
  label: string
}

/** What a collection needs to know of its host to be built. */
export type CollectionContext = {
  /** The content locales in the host's order. */
  locales: ContentLocale[]
  /** The locale a call is offered in when its editor names none. */
  defaultLocale: string
  /** The ways to act that a call may hold, in the order in which the picker offers them. */
  actions: Block[]
  /** The folder that images are kept in. */
  mediaDir: string
  /** The folder that recordings are kept in. */
  recordingsDir: string
  /** The address of a podcast's feed here, from its slug: what its GUID is made from. */
  toFeedURL: (slug: string) => string
  /** Whether the host is served over https only, so that a session's cookie may say `Secure`. */
  secureCookies: boolean
}
