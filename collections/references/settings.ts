import type { Config, Payload, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { ConfigError } from '../configError.js'
import { isLive } from '../drafts/live.js'

/** The options of {@link references}. All of them have defaults. */
export type ReferencesOptions = {
  /**
   * The collections that are indexed, show the tab "Used in" and are guarded.
   * @default every collection of the config that the panel does not hide
   */
  collections?: string[]
  /**
   * The globals that are indexed.
   * @default every global of the config that the panel does not hide
   */
  globals?: string[]
  /**
   * Collections without drafts whose documents are always public, not only while live content uses them.
   * @default []
   */
  liveCollections?: string[]
  /**
   * Globals that are public. Documents they use count as used by live content.
   * @default []
   */
  liveGlobals?: string[]
  /**
   * Whether a stored document itself is visible to visitors. It may receive a document in one locale or in all.
   * @default published, where the collection has drafts, and not in the trash
   */
  isLive?: (stored: { collection: SanitizedCollectionConfig; doc: Record<string, unknown> }) => boolean
  /**
   * Maps a collection's slug to the field that holds the locales in which visitors get a document. References in other
   * locales don't count as live.
   * @default {} (all locales)
   * @example { posts: 'languages' }
   */
  localesIn?: Record<string, string>
  /**
   * Maps a collection's slug to the relation that its documents belong to. They are live only while that document is
   * live.
   * @default {}
   * @example { chapters: 'book' }
   */
  liveWith?: Record<string, string>
  /**
   * Maps a collection's slug to top-level fields that `access.read` hides from visitors only for a time. Their
   * references count as live before the fields are shown. References in other fields count only while visitors may read
   * the field. Run `rebuildReferences` after changing such a rule.
   * @default {}
   * @example { posts: ['sequel'] }
   */
  shownLater?: Record<string, string[]>
  /**
   * Who may force the removal of documents that live content uses, with `breakLive`.
   * @default any signed-in user of the collection that the panel is for
   */
  mayBreakLive?: (asking: { req: PayloadRequest }) => boolean
  /**
   * The slug of the hidden collection that holds the index.
   * @default 'references'
   */
  slug?: string
  /**
   * Removes everything but the hidden collection, so that no migration drops its table. The index then counts as
   * incomplete, and is rebuilt at the next start with the plugin enabled.
   * @default false
   */
  disabled?: boolean
}

/** The default of `isLive`: published and not in the trash. */
export const isLiveByStatus: NonNullable<ReferencesOptions['isLive']> = ({ collection, doc }) =>
  isLive(doc, collection)

/** The options with their defaults, resolved for the running config. */
type Settings = Required<Omit<ReferencesOptions, 'disabled'>>

/** The key of {@link Settings} in `config.custom`, which isn't sent to clients. */
export const settingsKey = 'payload-broadside/references'

/** Whether a running Payload maintains the index. False if the plugin is missing or disabled. */
export const hasIndex = ({ config }: Pick<Payload, 'config'>): boolean =>
  Boolean(config.custom?.[settingsKey])

/**
 * The plugin's settings in a running Payload.
 *
 * @throws ConfigError if the plugin isn't installed
 */
export const readSettings = ({ config }: Pick<Payload, 'config'>): Settings => {
  const settings = config.custom?.[settingsKey] as Settings | undefined
  if (!settings)
    throw new ConfigError(
      'references',
      'This config has no index of references. Add references() to `plugins`, and do not disable it.',
    )
  return settings
}

type Named = { slug: string; admin?: { hidden?: unknown } }

const choose = (kind: string, known: Named[], asked?: string[]): string[] => {
  const unknown = asked?.find((slug) => !known.some((one) => one.slug === slug))
  if (unknown !== undefined)
    throw new ConfigError(
      'references',
      `There is no ${kind} \`${unknown}\`. Add it before references(), or leave it out.`,
    )
  return asked ?? known.filter(({ admin }) => admin?.hidden !== true).map(({ slug }) => slug)
}

/** Fields by collection. Checks that the collections exist. */
const chooseFields = <Names>(known: Named[], asked: Record<string, Names> = {}): Record<string, Names> => {
  choose('collection', known, Object.keys(asked))
  return asked
}

const isPanelUser = ({ req: { user, payload } }: { req: PayloadRequest }): boolean =>
  user?.collection === payload.config.admin.user

/**
 * Resolves the options and their defaults.
 *
 * @throws ConfigError if an option names something that doesn't exist
 */
export const toSettings = (
  { collections = [], globals = [] }: Pick<Config, 'collections' | 'globals'>,
  options: ReferencesOptions,
): Settings => {
  return {
    collections: choose('collection', collections, options.collections),
    globals: choose('global', globals, options.globals),
    liveCollections: choose('collection', collections, options.liveCollections ?? []),
    liveGlobals: choose('global', globals, options.liveGlobals ?? []),
    isLive: options.isLive ?? isLiveByStatus,
    localesIn: chooseFields(collections, options.localesIn),
    liveWith: chooseFields(collections, options.liveWith),
    shownLater: chooseFields(collections, options.shownLater),
    mayBreakLive: options.mayBreakLive ?? isPanelUser,
    slug: options.slug ?? 'references',
  }
}
