import type { slugs } from '../collections/slugs.js'
import type { CollectionOverride } from './overrides.js'

/** What a host tells Broadside: one key a room, plus overrides. */
export type BroadsideOptions = {
  /** The public address of the site, without a trailing slash: `https://act.example.org`. */
  siteURL: string
  /**
   * The folder that uploaded images are kept in, when no storage plugin takes them.
   * @default './data/media'
   */
  mediaDir?: string
  /** Changes to Broadside's collections, by slug, applied before anything is attached to them. */
  overrides?: Partial<Record<keyof typeof slugs, CollectionOverride>>
}
