import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { Payload } from 'payload'
import { readStanding } from '../extend.js'
import { adoptSchedules } from './adoptSchedules.js'
import { releaseLease, renewLease, takeLease } from '../../collections/leases/lease.js'

/** Running due work. */
export type DueWork = {
  /** Lets the run under way end, gives the lease back, and starts no other. */
  stop: () => Promise<void>
}

/** A job that stands as "processing" when nobody holds the lease was left by a process that was killed. */
const freeAbandonedJobs = (payload: Payload) =>
  payload.db.updateJobs({
    where: { and: [{ processing: { equals: true } }, { completedAt: { exists: false } }] },
    data: { processing: false } as never,
    returning: false,
  })

/** Queues each standing task that is due, unless it is queued or under way already. */
const queueDue = async (payload: Payload): Promise<void> => {
  for (const { slug, isDue } of readStanding(payload.config)) {
    const { docs } = await payload.db.find({
      collection: 'payload-jobs',
      limit: 1,
      pagination: false,
      where: {
        and: [
          { taskSlug: { equals: slug } },
          { completedAt: { exists: false } },
          { hasError: { not_equals: true } },
        ],
      },
    })
    // A host's generated types know the task, ours do not.
    if (docs.length === 0 && (await isDue(payload)))
      await payload.jobs.queue({ task: slug, input: {}, overrideAccess: true } as never)
  }
}

/**
 * Runs due jobs without a visitor, in one process at a time however many call this: Payload's own runner runs a job
 * twice where two processes poll. A holder that is killed is followed by another when its lease has run out.
 *
 * @param everyMs How often due work is looked for. @default 5_000
 * @param ttlMs How long a lease lasts unless it is renewed, which is done three times in that time. @default 30_000
 */
export const startDueWork = ({
  payload,
  everyMs = 5_000,
  ttlMs = 30_000,
}: {
  payload: Payload
  everyMs?: number
  ttlMs?: number
}): DueWork => {
  const claim = { payload, key: 'jobs', holder: `${hostname()}:${process.pid}:${randomUUID()}`, ttlMs }
  let isHolder = false
  let isStopped = false
  let timer: NodeJS.Timeout | undefined

  const log = (msg: string) => (err: unknown) => payload.logger.error({ msg, err })

  const hold = async (): Promise<boolean> => {
    if (isHolder && (await renewLease(claim))) return true
    isHolder = await takeLease(claim)
    if (isHolder) await freeAbandonedJobs(payload)
    return isHolder
  }

  const work = async () => {
    if (!(await hold())) return
    const heart = setInterval(() => {
      renewLease(claim).catch(log('The lease of due work could not be renewed.'))
    }, ttlMs / 3)
    try {
      await adoptSchedules(payload)
      await queueDue(payload)
      await payload.jobs.handleSchedules({ allQueues: true })
      const { jobStatus } = await payload.jobs.run({
        allQueues: true,
        limit: 50,
        overrideAccess: true,
        silent: { info: true } as never,
      })
      for (const [id, { status }] of Object.entries(jobStatus ?? {})) {
        if (status !== 'success')
          payload.logger.error({ msg: `Job ${id} failed (${status}); its log says why.` })
      }
    } finally {
      clearInterval(heart)
    }
  }

  let running = Promise.resolve()
  const tick = () => {
    running = work()
      .catch(log('Due work could not be done; it is tried again.'))
      .then(() => {
        if (!isStopped) timer = setTimeout(tick, everyMs)
      })
  }
  tick()

  return {
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await running
      clearTimeout(timer)
      if (isHolder) await releaseLease(claim)
    },
  }
}
