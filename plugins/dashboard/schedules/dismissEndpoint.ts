import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { isDatabaseId, toDatabaseId } from '../../../collections/documents/ids.js'
import { message, say } from '../../../collections/messages/messages.js'
import type { Troubled } from '../settings.js'
import { isSchedule, type Job, jobs } from './job.js'
import { mayDo } from './mayDo.js'
import { toTroubled } from './toTroubled.js'

const notFound = message('dashboard:notFound')

const readFailed = async ({ payload }: PayloadRequest): Promise<Job[]> => {
  const { docs } = await payload.db.find<Job>({
    collection: jobs as CollectionSlug,
    where: { and: [isSchedule(), { hasError: { equals: true } }] },
    limit: 0,
    pagination: false,
  })
  return docs
}

const isSame = (one: Troubled | undefined, other: Troubled): boolean =>
  one?.collection === other.collection && one.id === other.id && one.type === other.type

/**
 * `POST /api/failed-schedules/:id/dismiss`, for users who may do the job's action manually: deletes a failed job and
 * other failures of the same action. Pending jobs answer 404; they are removed in the document's schedule drawer.
 */
export const dismissEndpoint: Endpoint = {
  path: '/failed-schedules/:id/dismiss',
  method: 'post',
  handler: async (req) => {
    const { payload } = req
    const id = toDatabaseId(payload, String(req.routeParams?.id))
    const failed = req.user && isDatabaseId(payload, id) ? await readFailed(req) : []
    const job = failed.find((one) => one.id === id)
    const troubled = job && toTroubled(payload, job)
    const headers = { 'Cache-Control': 'no-store' }
    if (!troubled || !(await mayDo(req, troubled)))
      return Response.json({ errors: [{ message: say(req, notFound) }] }, { status: 404, headers })
    const same = failed.filter((one) => isSame(toTroubled(payload, one), troubled))
    await payload.db.deleteMany({
      collection: jobs as CollectionSlug,
      where: { id: { in: same.map((one) => one.id) } },
    })
    return Response.json({}, { headers })
  },
}
