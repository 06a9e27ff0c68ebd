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
 * Whether whoever asks takes away what live content uses, and may: `?breakLive=true` of a user whom the options allow
 * it, `context.breakLive` of such a user, or of code in nobody's name. From anybody else it is ignored.
 */
const isBreaking = (req: PayloadRequest): boolean => {
  const isAskedByCode = req.context.breakLive === true
  if (!req.user) return isAskedByCode
  const asked = (req.query as { breakLive?: unknown } | undefined)?.breakLive
  return (
    (isAskedByCode || asked === true || asked === 'true') && readSettings(req.payload).mayBreakLive({ req })
  )
}

// A toast on a phone holds no more.
const shown = 5

/** What is said when something is not taken away. */
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
 * Refuses to take away a document that something live uses, with the list of what does, as far as the asker may read it.
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
  /** Whether what uses it is named without asking who may read it, where nobody asks in a name of their own. */
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

/** A document that something live uses is not deleted. One that is offline already is in nobody's way. */
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
 * An update that takes a document offline (into the trash, unpublished, an older version restored, or whatever the
 * options call so) is refused while something live uses it. What counts is what will be stored, not how it was asked for.
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
