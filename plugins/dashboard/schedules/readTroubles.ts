import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { isSchedule, type Job, jobs } from './job.js'
import { readTrouble } from './readTrouble.js'
import type { Trouble } from './trouble.js'

/** How long a job may be overdue before it is reported, in milliseconds. */
const patience = 5 * 60_000
/** Maximum number reported at once. */
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
 * Scheduled publications and unpublications that did not happen, for documents the user may publish: the latest per
 * document, failed ones first. Omits those resolved manually since and those whose document is gone.
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
