import { type CollectionSlug, createLocalReq, type Payload, type TypedUser } from 'payload'
import { maySchedule } from '../../collections/access/mayUpdate.js'
import { findCollection } from '../../collections/documents/findCollection.js'

type Scheduled = {
  id: number | string
  input?: {
    type?: unknown
    doc?: { relationTo: unknown; value: unknown }
    user?: { relationTo: unknown; value: unknown }
  }
}

const mayPublish = async (
  payload: Payload,
  { doc, type, user }: NonNullable<Scheduled['input']>,
): Promise<boolean> => {
  const { relationTo, value } = user ?? {}
  if (!doc || !findCollection(payload, relationTo)?.config.auth) return false
  const account = await payload.findByID({
    collection: relationTo as CollectionSlug,
    id: value as string,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  if (!account) return false
  const asker = { ...(account as object), collection: relationTo } as TypedUser
  const req = await createLocalReq({ user: asker }, payload)
  return maySchedule(req, { collection: doc.relationTo, id: doc.value, type })
}

/**
 * Hands scheduled publications over to the organisation. While their author still may publish, the author is removed
 * from the job, so Payload runs it without a user even if that person leaves. Jobs the author may not publish keep
 * their user and fail Payload's own check (docs/decisions/006-scheduled-publication.md). A job that can't be checked is
 * logged and doesn't block the others.
 */
export const adoptSchedules = async (payload: Payload): Promise<void> => {
  const { docs } = await payload.db.find<Scheduled & { id: number | string }>({
    collection: 'payload-jobs',
    limit: 0,
    pagination: false,
    where: {
      and: [
        { taskSlug: { equals: 'schedulePublish' } },
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
        { processing: { equals: false } },
      ],
    },
  })
  for (const { id, input } of docs) {
    try {
      if (!input?.user || !(await mayPublish(payload, input))) continue
      // Kept for the failure mail. Payload runs the job without a user.
      const { user: madeBy, ...rest } = input
      await payload.db.updateJobs({ id, data: { input: { ...rest, madeBy } } as never, returning: false })
    } catch (err) {
      payload.logger.error({ msg: `Schedule ${id} could not be looked at.`, err })
    }
  }
}
