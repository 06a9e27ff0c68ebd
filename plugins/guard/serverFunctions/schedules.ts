import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { hasScheduledPublishEnabled } from 'payload/shared'
import { mayUpdate } from '../../../collections/access/mayUpdate.js'
import { findCollection } from '../../../collections/documents/findCollection.js'
import { toDatabaseId } from '../../../collections/documents/ids.js'
import { isId } from '../isId.js'
import { type Args, type Asking, may, type Verdict } from './target.js'

const jobs = 'payload-jobs' as CollectionSlug

type Doc = { relationTo?: unknown; value?: unknown }
type Job = { id: number | string; input?: { type?: unknown; doc?: Doc; global?: unknown } | null }
type Scheduled = { type: unknown; doc?: Doc; global?: unknown }

const isScheduled = ({ payload }: PayloadRequest, { doc, global }: Omit<Scheduled, 'type'>): boolean => {
  const entity = doc
    ? findCollection(payload, doc.relationTo)?.config
    : payload.config.globals.find(({ slug }) => slug === global)
  return entity !== undefined && hasScheduledPublishEnabled(entity)
}

/** Whether the user may publish or unpublish the document directly. Only then may they schedule it. */
const mayDo = async (asking: Asking, { type, doc, global }: Scheduled): Promise<boolean> => {
  const { req, settings } = asking
  if (!settings.isTrusted(req)) return false
  if (!doc) return may(asking, { global }, 'update')
  const data = { _status: type === 'unpublish' ? 'draft' : 'published' }
  return mayUpdate(req, { collection: doc.relationTo, id: doc.value, data })
}

const isThere = async ({ payload }: PayloadRequest, { relationTo, value }: Doc): Promise<boolean> => {
  if (!findCollection(payload, relationTo) || !isId(payload, value)) return false
  const { totalDocs } = await payload.db.count({
    collection: relationTo as CollectionSlug,
    where: { and: [{ id: { equals: toDatabaseId(payload, String(value)) } }] },
  })
  return totalDocs > 0
}

/** Deletes a schedule if the user may do what it does. If its document is gone, any user who may schedule can delete it. */
const remove = async (asking: Asking, id: unknown): Promise<boolean> => {
  const { req, settings } = asking
  const { payload } = req
  if (!isId(payload, id)) return false
  const where: Where = {
    and: [{ id: { equals: toDatabaseId(payload, String(id)) } }, { taskSlug: { equals: 'schedulePublish' } }],
  }
  const job = await payload.db.findOne<Job>({ collection: jobs, where })
  if (!job) return false
  const { type, doc, global } = job.input ?? {}
  const isOrphan = doc ? !(await isThere(req, doc)) : !may(asking, { global }, 'read')
  if (!(isOrphan ? settings.isTrusted(req) : await mayDo(asking, { type, doc, global }))) return false
  await payload.db.deleteOne({ collection: jobs, where })
  return true
}

/** Parses the stored parts of a new schedule; null if any is invalid. */
const toSchedule = (req: PayloadRequest, args: Args): (Args & Scheduled) | null => {
  const { payload } = req
  const { type, date, doc, global, localeToPublish, timezone } = args as Args & { doc?: Doc }
  const { localization } = payload.config
  const locales = localization ? localization.localeCodes : []
  const isWhole =
    (type === 'publish' || type === 'unpublish') &&
    date instanceof Date &&
    Number.isFinite(date.getTime()) &&
    isScheduled(req, { doc, global }) &&
    (doc ? global == null && isId(payload, doc.value) : true) &&
    (localeToPublish == null || locales.includes(localeToPublish as string)) &&
    (timezone == null || (typeof timezone === 'string' && /^[\w+/-]{1,64}$/.test(timezone)))
  if (!isWhole) return null
  return {
    ...{ type, date, timezone: timezone ?? undefined, localeToPublish: localeToPublish ?? undefined },
    ...(doc ? { doc: { relationTo: doc.relationTo, value: String(doc.value) } } : { global }),
  }
}

/**
 * Creating and deleting schedules: allowed if the user may do the action now
 * (docs/decisions/006-scheduled-publication.md).
 */
export const judgeSchedule = async (asking: Asking, args: Args): Promise<Verdict> => {
  const { req } = asking
  if (args.deleteID !== undefined)
    return (await remove(asking, args.deleteID)) ? { answer: { message: req.t('general:success') } } : null
  const schedule = toSchedule(req, args)
  return schedule && (await mayDo(asking, schedule)) ? { args: schedule } : null
}

/** Lists schedules for users who may schedule the document; everyone else gets an empty list. */
export const judgeUpcoming = async (asking: Asking, args: Args): Promise<Verdict> => {
  const { id, collectionSlug, globalSlug } = args
  const doc = collectionSlug == null ? undefined : { relationTo: collectionSlug, value: id }
  const named = { doc, global: globalSlug }
  const isTold = isScheduled(asking.req, named) && (await mayDo(asking, { type: 'publish', ...named }))
  return isTold ? { args } : { answer: [] }
}
