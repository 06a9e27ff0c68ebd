import type {
  CollectionBeforeChangeHook,
  CollectionSlug,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { readSettings } from '../settings.js'
import { refuseWhenInUse } from './refuseWhenInUse.js'
import { type Restoring, restoringKey, type Write, writeKey } from './write.js'

type Data = Record<string, unknown>

type Written = {
  /** Whether it is stored beside what is live, and takes nothing away. */
  isBeside: boolean
  overrideAccess: boolean
}

/** How this update is written. What nobody told is written over what is live, and names nothing. */
const readWritten = (req: PayloadRequest, { [writeKey]: write, _status }: Data, id: unknown): Written => {
  if (write) {
    const { isDraft, overrideAccess } = write as Write
    // A draft that says "published" is written over it.
    return { isBeside: isDraft && _status !== 'published', overrideAccess }
  }
  const restoring = req.context[restoringKey] as Restoring | undefined
  if (!req.context.isRestoringVersion || String(restoring?.parent) !== String(id))
    return { isBeside: false, overrideAccess: false }
  delete req.context[restoringKey]
  return { isBeside: restoring!.isDraft, overrideAccess: restoring!.overrideAccess }
}

/**
 * An update that takes a document offline (into the trash, unpublished, an older version restored, or whatever the
 * options call so) is refused while something live uses it. What counts is what will be stored, not how it was asked for.
 */
export const keepWhatLiveUses: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { [writeKey]: _write, ...stored } = data as Data
  if (operation !== 'update') return stored
  const { id } = originalDoc as { id: number | string }
  const { isBeside, overrideAccess } = readWritten(req, data as Data, id)
  const { isLive } = readSettings(req.payload)
  const isKept = (doc: Data) => isLive({ collection: collection as SanitizedCollectionConfig, doc })
  if (isBeside || isKept({ ...(originalDoc as Data), ...stored })) return stored
  const before = await req.payload.db.findOne<Data & { id: number | string }>({
    collection: collection.slug as CollectionSlug,
    where: { id: { equals: id } },
    req,
  })
  if (before && isKept(before) && !isKept({ ...before, ...stored }))
    await refuseWhenInUse({ req, collection: collection.slug, id, overrideAccess })
  return stored
}
