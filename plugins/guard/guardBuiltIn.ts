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
  [locks]: isTrusted,
  'payload-query-presets': isTrusted,
  // Where everybody who works here keeps what is theirs.
  'payload-preferences': isStaff,
})

/** The panel looks for a lock of each document that it opens: whoever may know of none finds none, and is not refused. */
const none = (): Where => ({ and: [{ globalSlug: { equals: 'payload-broadside/none' } }] })

type Lock = {
  id: number | string
  document?: { relationTo?: unknown; value?: unknown } | null
  globalSlug?: unknown
}
type Asked = Parameters<Access>[0]

/**
 * A lock is made with a form's state, by who may write to the document (serverFunctions/judges.ts), and by no other door.
 * One is taken over or ended by who may write to it too, in their own name.
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
