import type { CollectionBeforeOperationHook, Payload, PayloadRequest, Where } from 'payload'
import type { GuardSettings } from './options.js'

/** Whom Payload's own collections are for, beside what Payload itself asks. */
const toAudience = ({
  isTrusted,
  isStaff,
}: GuardSettings): Record<string, (req: PayloadRequest) => boolean> => ({
  // What is to be done, what the server keeps for itself, what was done to the schema: no door leads there.
  'payload-jobs': () => false,
  'payload-kv': () => false,
  'payload-migrations': () => false,
  // Who edits what.
  'payload-locked-documents': isTrusted,
  'payload-query-presets': isTrusted,
  // Where everybody who works here keeps what is theirs.
  'payload-preferences': isStaff,
})

/** The panel looks for a lock of each document that it opens: whoever may know of none finds none, and is not refused. */
const none = (): Where => ({ and: [{ globalSlug: { equals: 'payload-broadside/none' } }] })

/**
 * Payload adds collections of its own after all plugins: locks, preferences, jobs. They are open to whoever is logged in,
 * and no plugin's config reaches them, so they are guarded once Payload is there.
 */
export const guardBuiltIn = (
  payload: Payload,
  { settings, guarding }: { settings: GuardSettings; guarding: CollectionBeforeOperationHook },
): void => {
  const audience = toAudience(settings)
  for (const { config } of Object.values(payload.collections)) {
    const { hooks, access } = config
    if (!hooks.beforeOperation?.includes(guarding))
      hooks.beforeOperation = [guarding, ...(hooks.beforeOperation ?? [])]
    // There is no table to look in.
    if (!config.versions) access.readVersions = () => false
    const isFor = audience[config.slug]
    if (!isFor) continue
    for (const operation of ['create', 'read', 'update', 'delete'] as const) {
      const before = access[operation]
      const isLookForLocks = operation === 'read' && (config.slug as string) === 'payload-locked-documents'
      access[operation] = async (asked) => {
        if (isFor(asked.req)) return before(asked)
        return isLookForLocks && settings.isStaff(asked.req) && none()
      }
    }
  }
}
