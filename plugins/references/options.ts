import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

/** What {@link references} is told. Every option has a default. */
export type ReferencesOptions = {
  /**
   * The collections whose documents are looked into, show the tab "Used in" and are guarded.
   * @default every collection of the config that the panel does not hide
   */
  collections?: string[]
  /**
   * The globals that are looked into.
   * @default every global of the config that the panel does not hide
   */
  globals?: string[]
  /**
   * Collections without drafts that visitors read by their use: besides what its own `access.read` lets somebody read, they
   * read the documents that something live uses and that are not in the trash, and fetch their files.
   * @default []
   */
  publicByUse?: string[]
  /**
   * Collections without drafts all of whose documents are public by themselves, not only when something live uses them.
   * @default []
   */
  liveCollections?: string[]
  /**
   * Globals that are public: what they use is used by something live.
   * @default []
   */
  liveGlobals?: string[]
  /**
   * Whether a stored document is there for visitors, as far as it itself decides. It may be handed a document of one
   * locale or of all.
   * @default published, where the collection has drafts, and not in the trash
   */
  isLive?: (stored: { collection: SanitizedCollectionConfig; doc: Record<string, unknown> }) => boolean
  /**
   * By its slug, the field of a collection that holds the codes of the locales in which visitors get a document: what it
   * points to in others is not used by what is live.
   * @default {} (all locales)
   * @example { posts: 'languages' }
   */
  localesIn?: Record<string, string>
  /**
   * By its slug, the relation of a collection to what its documents belong to: they are live only while that is live itself.
   * @default {}
   * @example { chapters: 'book' }
   */
  liveWith?: Record<string, string>
  /**
   * By its slug, the fields at the top of a collection's documents that their `access.read` keeps from visitors for a time
   * alone: what they point to is used by what is live before they are shown. What any other field points to counts while
   * visitors may read the field. After a change of such a rule, run `rebuildReferences`.
   * @default {}
   * @example { posts: ['sequel'] }
   */
  shownLater?: Record<string, string[]>
  /**
   * Who may take away what live content uses, once they ask for it with `breakLive`.
   * @default any signed-in user of the collection that the panel is for
   */
  mayBreakLive?: (asking: { req: PayloadRequest }) => boolean
  /**
   * The slug of the hidden collection that holds the index.
   * @default 'references'
   */
  slug?: string
  /**
   * Keeps the hidden collection, so that no migration drops its table, and takes all else away. The index counts as
   * incomplete from then on: it is rebuilt at the next start that is not disabled.
   * @default false
   */
  disabled?: boolean
}
