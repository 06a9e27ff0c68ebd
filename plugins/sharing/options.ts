import type { ContentLocale } from '../../collections/context.js'

/** What the panel needs to know to tell the addresses of a live document. */
export type SharingOptions = {
  /** The slug of the collection, `calls`. */
  collection: string
  /** A document's public address in one language. */
  callURL: (call: { slug: string; locale: string }) => string
  /** The content locales in the host's order. */
  locales: ContentLocale[]
}
