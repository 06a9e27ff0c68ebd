import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { Payload } from 'payload'
import { readStanding } from '../extend.js'
import { adoptSchedules } from './adoptSchedules.js'
import { releaseLease, renewLease, takeLease } from '../../collections/leases/lease.js'

/** A running worker for due jobs. */
export type DueWork = {
  /** Waits for the current run, releases the lease and stops. */
  stop: () => Promise<void>
}

/** A job marked "processing" while the lease is free was abandoned by a killed process. */
const freeAbandonedJobs = (payload: Payload) =>
  payload.db.updateJobs({
    where: { and: [{ processing: { equals: true } }, { completedAt: { exists: false } }] },
    data: { processing: false } as never,
    returning: false,
  })

/** Queues each due standing task, unless it is already queued or running. */
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
    // Only the host's generated types know this task.
    if (docs.length === 0 && (await isDue(payload)))
      await payload.jobs.queue({ task: slug, input: {}, overrideAccess: true } as never)
  }
}

/**
 * Runs due jobs in the background, in one process at a time even if several call this: with two processes polling,
 * Payload's own runner runs a job twice. If the holder is killed, another takes over when its lease expires.
 *
 * @param everyMs Polling interval. @default 5_000
 * @param ttlMs Lifetime of the lease, which is renewed three times within it. @default 30_000
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
