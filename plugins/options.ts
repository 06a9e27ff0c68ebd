/** What a host tells Broadside: one key a room, plus overrides. */
export type BroadsideOptions = {
  /** The public address of the site, without a trailing slash: `https://act.example.org`. */
  siteURL: string
  /**
   * The folder that uploaded images are kept in, when no storage plugin takes them.
   * @default './data/media'
   */
  mediaDir?: string
}
