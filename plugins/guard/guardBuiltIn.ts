import type {
  Access,
  CollectionBeforeOperationHook,
  CollectionSlug,
  Payload,
  PayloadRequest,
  Where,
} from 'payload'
import { mayUpdate } from '../../collections/access/mayUpdate.js'
import type { GuardSettings } from './options.js'

const locks = 'payload-locked-documents' as CollectionSlug

/** Who may use Payload's own collections, on top of Payload's own checks. */
const toAudience = ({
  isTrusted,
  isStaff,
}: GuardSettings): Record<string, (req: PayloadRequest) => boolean> => ({
  // Jobs, the server's key-value store and migrations are not reachable by any API.
  'payload-jobs': () => false,
  'payload-kv': () => false,
  'payload-migrations': () => false,
  // Who edits what.
  [locks]: isTrusted,
  'payload-query-presets': isTrusted,
  // All staff may keep their own preferences.
  'payload-preferences': isStaff,
})

/**
 * Matches nothing. The panel queries locks for every document it opens, so users without access get an empty result and
 * not an error.
 */
const none = (): Where => ({ and: [{ globalSlug: { equals: 'payload-broadside/none' } }] })

type Lock = {
  id: number | string
  document?: { relationTo?: unknown; value?: unknown } | null
  globalSlug?: unknown
}
type Asked = Parameters<Access>[0]

/**
 * Locks are only created through the form state by users who may write the document (serverFunctions/judges.ts). Users
 * who may write it can also take over or end a lock, in their own name.
 */
const mayChangeLock = async (operation: string, { id, data, req }: Asked): Promise<boolean> => {
  const { payload, user } = req
  if (operation === 'create' || id === undefined || !user) return false
  const lock = await payload.db.findOne<Lock>({ collection: locks, where: { id: { equals: id } } })
  if (!lock) return false
  const { document, globalSlug, user: holder } = (data ?? {}) as Record<string, unknown>
  const isOwn = (value: unknown): boolean => {
    const { relationTo, value: held } = (value ?? {}) as { relationTo?: unknown; value?: unknown }
    return relationTo === user.collection && String(held) === String(user.id)
  }
  if (
    operation === 'update' &&
    (document !== undefined || globalSlug !== undefined || (holder !== undefined && !isOwn(holder)))
  )
    return false
  if (!lock.document) {
    const global = payload.config.globals.find(({ slug }) => slug === lock.globalSlug)
    return Boolean(global && (await global.access.update({ req })))
  }
  return mayUpdate(req, { collection: lock.document.relationTo, id: lock.document.value })
}

/**
 * Guards Payload's own collections: locks, preferences, jobs. They are open to any logged-in user, and Payload adds
 * them after all plugins, so this runs on the initialised Payload.
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
    // There is no versions table.
    if (!config.versions) access.readVersions = () => false
    const isFor = audience[config.slug]
    if (!isFor) continue
    for (const operation of ['create', 'read', 'update', 'delete'] as const) {
      const before = access[operation]
      const isLookForLocks = operation === 'read' && config.slug === locks
      access[operation] = async (asked) => {
        if (isFor(asked.req)) {
          if (config.slug === locks && operation !== 'read' && !(await mayChangeLock(operation, asked)))
            return false
          return before(asked)
        }
        return isLookForLocks && settings.isStaff(asked.req) && none()
      }
    }
  }
}
