import type { CollectionConfig, Config, GlobalConfig, Plugin } from 'payload'
import { hasDrafts } from '../../collections/drafts/live.js'
import { withWrite } from '../../collections/drafts/write.js'
import { addMessages, label } from '../../collections/messages/messages.js'
import { completeIndex, forgetCompletion } from '../../collections/references/completeIndex.js'
import { referencesCollection } from '../../collections/references/index.js'
import {
  forgetReferences,
  indexGlobalReferences,
  indexReferences,
} from '../../collections/references/hooks.js'
import { type ReferencesOptions, settingsKey, toSettings } from '../../collections/references/settings.js'
import { toUseIndexes, useField } from '../../collections/references/useField.js'
import { usesEndpoint } from './readUses.js'
import { refuseDeletionInUse, refuseRemovalInUse } from './refuseInUse.js'
import { en } from './translations/en.js'
import { es } from './translations/es.js'

type Admin = NonNullable<CollectionConfig['admin']>

/** Panel components: the tab, and the override for removing a document in use. */
const toAdmin = (admin: Admin = {}): Admin => {
  const { components = {} } = admin
  const { edit = {}, views = {} } = components
  return {
    ...admin,
    components: {
      ...components,
      edit: { ...edit, editMenuItems: [...(edit.editMenuItems ?? []), 'payload-broadside/client#BreakLive'] },
      views: {
        ...views,
        edit: {
          ...views.edit,
          usedIn: {
            Component: 'payload-broadside/rsc#UsedIn',
            path: '/used-in',
            tab: { label: label('references:usedIn'), href: '/used-in', order: 250 },
          },
        } as NonNullable<typeof views.edit>,
      },
    },
  }
}

/** Indexes a collection's references, adds the tab and guards removal. */
const addToCollection = (collection: CollectionConfig): CollectionConfig => {
  const { hooks = {} } = collection
  return {
    ...collection,
    admin: toAdmin(collection.admin),
    endpoints:
      collection.endpoints === false
        ? false
        : [...(collection.endpoints ?? []), usesEndpoint(collection.slug)],
    hooks: {
      ...hooks,
      beforeChange: [...(hooks.beforeChange ?? []), refuseRemovalInUse],
      afterChange: [...(hooks.afterChange ?? []), indexReferences],
      beforeDelete: [...(hooks.beforeDelete ?? []), refuseDeletionInUse],
      afterDelete: [...(hooks.afterDelete ?? []), forgetReferences],
    },
  }
}

/** Indexes a global's references. */
const addToGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    afterChange: [...(global.hooks?.afterChange ?? []), indexGlobalReferences],
  },
})

/**
 * Tracks references between documents. Each document shows its uses in a tab, documents used by live content can't be
 * removed by accident, and documents without drafts can be public through their uses (`publicByUse`, `readLiveUse`,
 * `isUsedByLive`).
 *
 * It covers the collections present when it runs, so put it after plugins that add some.
 *
 * @example
 * buildConfig({ collections: [posts, images], plugins: [references({ mayBreakLive: ({ req }) => isAdmin(req.user) })], … })
 */
export const references =
  (options: ReferencesOptions = {}): Plugin =>
  (incoming): Config => {
    const settings = toSettings(incoming, options)
    const { slug, collections, globals, liveCollections } = settings
    const isByUse = (one: CollectionConfig) =>
      collections.includes(one.slug) && !hasDrafts(one) && !liveCollections.includes(one.slug)
    const withIndex: Config = {
      ...incoming,
      collections: [
        ...(incoming.collections ?? []).map((one) =>
          isByUse(one)
            ? {
                ...one,
                fields: [...one.fields, useField],
                // The order of Payload's lists.
                indexes: [
                  ...(one.indexes ?? []),
                  ...(one.timestamps === false ? [] : toUseIndexes('createdAt')),
                ],
              }
            : one,
        ),
        referencesCollection(slug),
      ],
    }
    if (options.disabled)
      return {
        ...withIndex,
        onInit: async (payload) => {
          await forgetCompletion(payload, slug)
          await incoming.onInit?.(payload)
        },
      }
    const shown: Config = {
      ...withIndex,
      collections: withIndex.collections?.map((one) =>
        collections.includes(one.slug) ? addToCollection(withWrite(one)) : one,
      ),
      globals: incoming.globals?.map((one) => (globals.includes(one.slug) ? addToGlobal(one) : one)),
      custom: { ...incoming.custom, [settingsKey]: settings },
      onInit: async (payload) => {
        await completeIndex(payload)
        await incoming.onInit?.(payload)
      },
    }
    return addMessages(shown, { en: { references: en }, es: { references: es } })
  }
