import type { CollectionSlug, Endpoint } from 'payload'
import { isDatabaseId } from '../../../collections/shared/isDatabaseId.js'
import { say } from '../../../collections/shared/say.js'
import { toDatabaseId } from '../../../collections/shared/toDatabaseId.js'
import { isSchedule, type Job, jobs } from './job.js'
import { mayDo } from './mayDo.js'
import { toTroubled } from './toTroubled.js'

const notFound = {
  en: 'There is no such schedule, or it is not yours to dismiss.',
  es: 'Esa programación no existe o no te corresponde descartarla.',
}

/**
 * `POST /api/failed-schedules/:id/dismiss`, for whoever may do by hand what the job was to do: forgets a job that failed.
 * One that is still to run is not found: it is removed in the document's own drawer.
 */
export const dismissEndpoint: Endpoint = {
  path: '/failed-schedules/:id/dismiss',
  method: 'post',
  handler: async (req) => {
    const { payload } = req
    const id = toDatabaseId(payload, String(req.routeParams?.id))
    const toWhere = () => ({ and: [{ id: { equals: id } }, isSchedule(), { hasError: { equals: true } }] })
    const job =
      req.user && isDatabaseId(payload, id)
        ? await payload.db.findOne<Job>({ collection: jobs as CollectionSlug, where: toWhere() })
        : null
    const troubled = job && toTroubled(payload, job)
    const headers = { 'Cache-Control': 'no-store' }
    if (!troubled || !(await mayDo(req, troubled)))
      return Response.json({ errors: [{ message: say(req, notFound) }] }, { status: 404, headers })
    await payload.db.deleteMany({ collection: jobs as CollectionSlug, where: toWhere() })
    return Response.json({}, { headers })
  },
}
