import { type CollectionSlug, isolateObjectProperty, type PayloadRequest, type Where } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { toInstant } from '../../../collections/shared/toInstant.js'
import type { Troubled } from '../options.js'
import { isSchedule, type Job, jobs } from './job.js'
import { mayDo } from './mayDo.js'
import { readReasons } from './readReasons.js'
import { toTroubled } from './toTroubled.js'
import type { Trouble } from './trouble.js'

/** How long due work may take before anybody is told, in milliseconds. */
const patience = 5 * 60_000
/** How many are told of at once. */
const most = 20

const readJobs = async ({ payload }: PayloadRequest, state: Where[]): Promise<Job[]> => {
  const { docs } = await payload.db.find<Job>({
    collection: jobs as CollectionSlug,
    where: { and: [isSchedule(), ...state] },
    sort: '-waitUntil',
    limit: most,
    pagination: false,
  })
  return docs
}

const readDocument = async (req: PayloadRequest, { collection, id }: Troubled, isDraft: boolean) => {
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    draft: isDraft,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    // A find sets these of the request that it is handed.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale', 'user']),
  })
  return docs[0] as unknown as Record<string, unknown> | undefined
}

/** Whether the document has become since what it was to become. */
const isDone = (stored: Record<string, unknown>, job: Job, { type }: Troubled): boolean =>
  stored._status === (type === 'publish' ? 'published' : 'draft') &&
  toInstant(stored.updatedAt)! > toInstant(job.updatedAt)!

const toTrouble = async (req: PayloadRequest, job: Job): Promise<Trouble | undefined> => {
  const { payload } = req
  const troubled = toTroubled(payload, job)
  if (!troubled) return undefined
  const { collection, id, type } = troubled
  const stored = await readDocument(req, troubled, false)
  if (!stored || isDone(stored, job, troubled) || !(await mayDo(req, troubled))) return undefined
  const { useAsTitle = 'id' } = payload.collections[collection as CollectionSlug]!.config.admin
  const newest = (await readDocument(req, troubled, true)) ?? stored
  return {
    id: job.id,
    type,
    state: job.hasError ? 'failed' : 'overdue',
    title: String(newest[useAsTitle] || id),
    url: formatAdminURL({
      adminRoute: payload.config.routes.admin,
      path: `/collections/${collection}/${id}`,
      serverURL: payload.config.serverURL,
    }),
    dueAt: toInstant(job.waitUntil ?? job.createdAt)!,
    reasons: await readReasons({ req, job, troubled }),
  }
}

/**
 * The publications and unpublications that were scheduled and did not happen, of documents that whoever asks may publish:
 * of each document the latest, those that failed first. One that somebody has seen to by hand since, or whose document is
 * gone, is left out.
 */
export const readTroubles = async (req: PayloadRequest): Promise<Trouble[]> => {
  const late = new Date(Date.now() - patience).toISOString()
  const found = [
    ...(await readJobs(req, [{ hasError: { equals: true } }])),
    ...(await readJobs(req, [
      { hasError: { not_equals: true } },
      { completedAt: { equals: null } },
      { waitUntil: { less_than: late } },
    ])),
  ]
  const troubles = new Map<string, Trouble>()
  for (const job of found) {
    const trouble = await toTrouble(req, job)
    const key = trouble && `${trouble.type} ${trouble.url}`
    if (key && !troubles.has(key)) troubles.set(key, trouble)
  }
  return [...troubles.values()]
}
