import type { Config, Payload, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { ConfigError } from '../configError.js'
import { isLive } from '../drafts/live.js'

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

/** What is live unless the options say otherwise: it is told by the status and the trash alone. */
export const isLiveByStatus: NonNullable<ReferencesOptions['isLive']> = ({ collection, doc }) =>
  isLive(doc, collection)

/** The options with their defaults, as the config that is running has them. */
type Settings = Required<Omit<ReferencesOptions, 'disabled'>>

/** Where a config keeps its {@link Settings}: `config.custom`, which no client is sent. */
export const settingsKey = 'payload-broadside/references'

/** Whether a running Payload keeps the index. It does not where the plugin is left out or disabled. */
export const hasIndex = ({ config }: Pick<Payload, 'config'>): boolean =>
  Boolean(config.custom?.[settingsKey])

/** The settings of the plugin in a running Payload. Throws a {@link ConfigError} where it has none. */
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

/** Fields of each of some collections, all of which are there. */
const chooseFields = <Names>(known: Named[], asked: Record<string, Names> = {}): Record<string, Names> => {
  choose('collection', known, Object.keys(asked))
  return asked
}

const isPanelUser = ({ req: { user, payload } }: { req: PayloadRequest }): boolean =>
  user?.collection === payload.config.admin.user

/** The options with their defaults. Throws a {@link ConfigError} where one names what is not there. */
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
