import type { Config, Plugin } from 'payload'
import { addToCollection } from './addToCollection.js'
import { addToGlobal } from './addToGlobal.js'
import { completeIndex, forgetCompletion } from './rows/completeIndex.js'
import type { ReferencesOptions } from './options.js'
import { referencesCollection } from './referencesCollection.js'
import { settingsKey } from './settings.js'
import { toSettings } from './toSettings.js'
import { readByUse } from './live/readByUse.js'
import { translations } from './translations.js'

/**
 * Knows what points to what. Each document shows what uses it in a tab of its own; what live content uses is not taken
 * away unnoticed; and what has no drafts can be public by what uses it (`readLiveUse`, `isUsedByLive`).
 *
 * It covers what the config holds when it runs: put it after the plugins that add collections.
 *
 * @example
 * buildConfig({ collections: [posts, images], plugins: [references({ mayBreakLive: ({ req }) => isAdmin(req.user) })], … })
 */
export const references =
  (options: ReferencesOptions = {}): Plugin =>
  (incoming): Config => {
    const settings = toSettings(incoming, options)
    const { slug, collections, globals, publicByUse } = settings
    const withIndex: Config = {
      ...incoming,
      collections: [...(incoming.collections ?? []), referencesCollection(slug)],
    }
    if (options.disabled)
      return {
        ...withIndex,
        onInit: async (payload) => {
          await forgetCompletion(payload, slug)
          await incoming.onInit?.(payload)
        },
      }
    return {
      ...withIndex,
      collections: withIndex.collections?.map((one) =>
        collections.includes(one.slug)
          ? addToCollection(publicByUse.includes(one.slug) ? readByUse(one) : one)
          : one,
      ),
      globals: incoming.globals?.map((one) => (globals.includes(one.slug) ? addToGlobal(one) : one)),
      custom: { ...incoming.custom, [settingsKey]: settings },
      i18n: { ...incoming.i18n, translations: translations(incoming.i18n) },
      onInit: async (payload) => {
        await completeIndex(payload)
        await incoming.onInit?.(payload)
      },
    }
  }
