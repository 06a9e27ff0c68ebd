import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { isSchedule, type Job, jobs } from './job.js'
import { readTrouble } from './readTrouble.js'
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
    const trouble = await readTrouble(req, job)
    const key = trouble && `${trouble.type} ${trouble.url}`
    if (key && !troubles.has(key)) troubles.set(key, trouble)
  }
  return [...troubles.values()]
}
