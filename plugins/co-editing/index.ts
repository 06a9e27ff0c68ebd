import type {
  CollectionBeforeChangeHook,
  CollectionConfig,
  Config,
  GlobalBeforeChangeHook,
  GlobalConfig,
  Plugin,
  UIField,
} from 'payload'
import { addMessages } from '../../collections/messages/messages.js'
import { addEndpoints } from '../extend.js'
import { mergeDocument, mergeGlobal, reportDocument, reportGlobal } from './merge/hooks.js'
import { endRefusedTurns } from './merge/turns.js'
import { presenceEndpoint } from './presence/endpoint.js'
import { presences } from './presence/presences.js'
import { en } from './translations/en.js'
import { es } from './translations/es.js'
import { markSchedules } from './writers/scheduled.js'
import { toWrittenBy, writtenByField, writtenByName } from './writers/writtenBy.js'

/** Records the author in each version; a client can't set it. */
const recordWriter: CollectionBeforeChangeHook = ({ data, req }) => ({
  ...data,
  [writtenByName]: toWrittenBy(req),
})

/** The same for a global. */
const recordGlobalWriter: GlobalBeforeChangeHook = ({ data, req }) => ({
  ...data,
  [writtenByName]: toWrittenBy(req),
})

/** Options of co-editing. */
type CoEditingOptions = {
  /** The collections whose documents several people may have open. */
  collections: string[]
  /** The globals that several people may have open. */
  globals: string[]
  /**
   * Keeps the schema and turns the rest off.
   * @default false
   */
  disabled?: boolean
}

type Components = NonNullable<NonNullable<CollectionConfig['admin'] & GlobalConfig['admin']>['components']>

/** Replaces the panel's version list with one that shows authors. */
const withVersionsView = ({ views, ...components }: Components = {}): Components => ({
  ...components,
  views: {
    ...views,
    edit: {
      versions: { Component: 'payload-broadside/rsc#Versions' },
      ...views?.edit,
    } as never,
  },
})

/** Above the fields, in all tabs alike. */
const coEditingField: UIField = {
  name: 'coEditing',
  type: 'ui',
  admin: { components: { Field: 'payload-broadside/client#CoEditing' }, disableListColumn: true },
}

const addToCollection = (collection: CollectionConfig): CollectionConfig => {
  const { hooks, admin } = collection
  const open: CollectionConfig = {
    ...collection,
    lockDocuments: false,
    hooks: {
      ...hooks,
      beforeOperation: [mergeDocument, ...(hooks?.beforeOperation ?? [])],
      afterOperation: [...(hooks?.afterOperation ?? []), reportDocument],
    },
    fields: [coEditingField, ...collection.fields],
  }
  if (!collection.versions) return open
  return {
    ...open,
    admin: { ...admin, components: withVersionsView(admin?.components as Components) },
    hooks: { ...open.hooks, beforeChange: [...(hooks?.beforeChange ?? []), recordWriter] },
    fields: [...open.fields, writtenByField()],
  }
}

const addToGlobal = (global: GlobalConfig): GlobalConfig => {
  const { hooks, admin } = global
  const open: GlobalConfig = {
    ...global,
    lockDocuments: false,
    hooks: {
      ...hooks,
      beforeOperation: [mergeGlobal, ...(hooks?.beforeOperation ?? [])],
      afterChange: [...(hooks?.afterChange ?? []), reportGlobal],
    },
    fields: [coEditingField, ...global.fields],
  }
  if (!global.versions) return open
  return {
    ...open,
    admin: { ...admin, components: withVersionsView(admin?.components as Components) },
    hooks: { ...open.hooks, beforeChange: [...(hooks?.beforeChange ?? []), recordGlobalWriter] },
    fields: [...open.fields, writtenByField()],
  }
}

/**
 * Lets several people edit one document without locks: it shows who else is there, merges their changes, asks about
 * conflicts, and records the author of every version. Put it after plugins that add hooks, so they see the merged data.
 */
export const coEditing =
  ({ collections, globals, disabled = false }: CoEditingOptions): Plugin =>
  (incoming: Config): Config => {
    const known = addMessages(incoming, { en: { coEditing: en }, es: { coEditing: es } })
    const config = disabled ? known : addEndpoints(known, [presenceEndpoint({ collections, globals })])
    return {
      ...config,
      collections: [
        ...(config.collections ?? []).map((one) =>
          collections.includes(one.slug) ? addToCollection(one) : one,
        ),
        presences,
      ],
      globals: config.globals?.map((one) => (globals.includes(one.slug) ? addToGlobal(one) : one)),
      hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), endRefusedTurns] },
      onInit: async (payload) => {
        markSchedules(payload)
        await config.onInit?.(payload)
      },
    }
  }
