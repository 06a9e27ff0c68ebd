import type { CollectionBeforeOperationHook, CollectionSlug, Payload } from 'payload'
import type { GuardSettings } from './options.js'

/** Which of Payload's own collections say who edits what, or what is to be done: for the trusted alone. */
const forTheTrusted = ['payload-jobs', 'payload-kv', 'payload-locked-documents', 'payload-query-presets']

/**
 * Payload adds collections of its own after all plugins: locks, preferences, jobs. They are open to whoever is logged in,
 * and no plugin's config reaches them, so they are guarded once Payload is there.
 */
export const guardBuiltIn = (
  payload: Payload,
  { settings: { isTrusted }, guarding }: { settings: GuardSettings; guarding: CollectionBeforeOperationHook },
): void => {
  for (const { config } of Object.values(payload.collections)) {
    const { hooks, access } = config
    if (!hooks.beforeOperation?.includes(guarding))
      hooks.beforeOperation = [guarding, ...(hooks.beforeOperation ?? [])]
    if (!forTheTrusted.includes(config.slug as CollectionSlug)) continue
    for (const operation of ['create', 'read', 'update', 'delete'] as const) {
      const before = access[operation]
      access[operation] = async (asked) => isTrusted(asked.req) && before(asked)
    }
  }
}
