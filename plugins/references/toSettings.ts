import type { Config, PayloadRequest } from 'payload'
import { ConfigError } from '../errors.js'
import { isLiveByStatus } from './isLiveByStatus.js'
import type { ReferencesOptions } from './options.js'
import type { Settings } from './settings.js'

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
  const chosen = choose('collection', collections, options.collections)
  return {
    collections: chosen,
    globals: choose('global', globals, options.globals),
    publicByUse: choose(
      'collection',
      collections.filter(({ slug }) => chosen.includes(slug)),
      options.publicByUse ?? [],
    ),
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
