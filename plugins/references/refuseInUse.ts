import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { readWrite } from '../../collections/drafts/write.js'
import { message, say, type Sentence } from '../../collections/messages/messages.js'
import { toKey } from '../../collections/references/key.js'
import { readLiveUsers } from '../../collections/references/liveUse.js'
import { readSettings } from '../../collections/references/settings.js'
import { InUseError, type Obstacle } from './errors.js'
import { toUses } from './uses.js'

/**
 * Whether the request overrides the guard and may: `?breakLive=true` or `context.breakLive` from a user allowed by the
 * options, or `context.breakLive` from code without a user. Ignored otherwise.
 */
const isBreaking = (req: PayloadRequest): boolean => {
  const isAskedByCode = req.context.breakLive === true
  if (!req.user) return isAskedByCode
  const asked = (req.query as { breakLive?: unknown } | undefined)?.breakLive
  return (
    (isAskedByCode || asked === true || asked === 'true') && readSettings(req.payload).mayBreakLive({ req })
  )
}

// More wouldn't fit into a toast on a phone.
const shown = 5

/** Builds the message of a refusal. */
const toRefusal = ({
  uses,
  hidden,
  mayBreak,
}: {
  uses: Pick<Obstacle, 'kind' | 'title'>[]
  hidden: number
  mayBreak: boolean
}): Sentence => {
  const named = uses.slice(0, shown)
  const others = uses.length - named.length + hidden
  const listed = [
    ...named.map(({ kind, title }) => message('references:use', { kind, title })),
    ...(others ? [message('references:moreUses', { count: others })] : []),
  ]
  return message(mayBreak ? 'references:inUseForAdmins' : 'references:inUse', { uses: listed })
}

/**
 * Refuses to remove a document used by live content, and lists the uses the user may read.
 *
 * @throws InUseError
 */
const refuseWhenInUse = async ({
  req,
  collection,
  id,
  overrideAccess = false,
}: {
  req: PayloadRequest
  collection: string
  id: number | string
  /** Whether to name the uses without an access check, when there is no user. */
  overrideAccess?: boolean
}): Promise<void> => {
  if (isBreaking(req)) return
  const { payload } = req
  const target = toKey({ slug: collection, id })
  const rows = await readLiveUsers({ payload, req, key: target })
  if (rows.length === 0) return
  const { uses, hidden, more } = await toUses({
    payload,
    req,
    target,
    found: rows.slice(0, 100).map((row) => ({ row, state: 'live' })),
    more: Math.max(0, rows.length - 100),
    overrideAccess: overrideAccess && !req.user,
  })
  const mayBreak = Boolean(req.user) && readSettings(payload).mayBreakLive({ req })
  throw new InUseError(say(req, toRefusal({ uses, hidden: hidden + more, mayBreak })), {
    uses: uses.map(({ collection: slug, id: using, kind, title, url }) => ({
      collection: slug,
      id: using,
      kind,
      title,
      url,
    })),
    hidden: hidden + more,
  })
}

/** Blocks deleting a document used by live content. A document that is already offline can be deleted. */
export const refuseDeletionInUse: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const stored = await req.payload.db.findOne<Record<string, unknown> & { id: number | string }>({
    collection: collection.slug as CollectionSlug,
    where: { id: { equals: id } },
    req,
  })
  if (stored && readSettings(req.payload).isLive({ collection, doc: stored }))
    await refuseWhenInUse({ req, collection: collection.slug, id })
}

type Data = Record<string, unknown>

/**
 * Blocks an update that takes a document offline while live content uses it: trashing, unpublishing, restoring an older
 * version, or as the options define. It checks the data to be stored, not the kind of request.
 */
export const refuseRemovalInUse: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const stored = data as Data
  if (operation !== 'update') return stored
  const { id } = originalDoc as { id: number | string }
  const { isDraft, isRestoring, overrideAccess } = readWrite(req, { collection: collection.slug, id })
  const isDraftSave = isDraft && (isRestoring || stored._status !== 'published')
  const { isLive } = readSettings(req.payload)
  const isKept = (doc: Data) => isLive({ collection: collection as SanitizedCollectionConfig, doc })
  if (isDraftSave || isKept({ ...(originalDoc as Data), ...stored })) return stored
  const before = await req.payload.db.findOne<Data & { id: number | string }>({
    collection: collection.slug as CollectionSlug,
    where: { id: { equals: id } },
    req,
  })
  if (before && isKept(before) && !isKept({ ...before, ...stored }))
    await refuseWhenInUse({ req, collection: collection.slug, id, overrideAccess })
  return stored
}
