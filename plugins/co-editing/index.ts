import type { CollectionConfig, Config, GlobalConfig, Plugin, UIField } from 'payload'
import { addEndpoints } from '../extend.js'
import { presenceEndpoint } from './presence/endpoint.js'
import { presences } from './presence/presences.js'
import { keepGlobalWriter, keepWriter } from './writers/keepWriter.js'
import { markSchedules } from './writers/scheduled.js'
import { writtenByField } from './writers/writtenBy.js'

/** What co-editing is told. */
export type CoEditingOptions = {
  /** The collections whose documents several people may have open. */
  collections: string[]
  /** The globals of which the same holds. */
  globals: string[]
  /**
   * Keeps the schema and takes the rest away.
   * @default false
   */
  disabled?: boolean
}

type Components = NonNullable<NonNullable<CollectionConfig['admin'] & GlobalConfig['admin']>['components']>

/** The panel's list of versions, with who wrote each. */
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
  const open = {
    ...collection,
    lockDocuments: false as const,
    fields: [coEditingField, ...collection.fields],
  }
  if (!collection.versions) return open
  const { hooks, admin } = collection
  return {
    ...open,
    admin: { ...admin, components: withVersionsView(admin?.components as Components) },
    hooks: { ...hooks, beforeChange: [...(hooks?.beforeChange ?? []), keepWriter] },
    fields: [...open.fields, writtenByField()],
  }
}

const addToGlobal = (global: GlobalConfig): GlobalConfig => {
  const open = { ...global, lockDocuments: false as const, fields: [coEditingField, ...global.fields] }
  if (!global.versions) return open
  const { hooks, admin } = global
  return {
    ...open,
    admin: { ...admin, components: withVersionsView(admin?.components as Components) },
    hooks: { ...hooks, beforeChange: [...(hooks?.beforeChange ?? []), keepGlobalWriter] },
    fields: [...open.fields, writtenByField()],
  }
}

/**
 * Several people on one document: nobody is locked out, everybody sees who else is there, and every version says who
 * wrote it.
 */
export const coEditing =
  ({ collections, globals, disabled = false }: CoEditingOptions): Plugin =>
  (incoming: Config): Config => {
    const config = disabled ? incoming : addEndpoints(incoming, [presenceEndpoint({ collections, globals })])
    return {
      ...config,
      collections: [
        ...(config.collections ?? []).map((one) =>
          collections.includes(one.slug) ? addToCollection(one) : one,
        ),
        presences,
      ],
      globals: config.globals?.map((one) => (globals.includes(one.slug) ? addToGlobal(one) : one)),
      onInit: async (payload) => {
        markSchedules(payload)
        await config.onInit?.(payload)
      },
    }
  }
