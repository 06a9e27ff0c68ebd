import { createLocalReq, docAccessOperation, type Payload, type TypedUser } from 'payload'

type Scheduled = {
  id: number | string
  input?: {
    doc?: { relationTo: string; value: number | string }
    user?: { relationTo: string; value: number | string }
  }
}

const mayPublish = async (
  payload: Payload,
  { doc, user }: NonNullable<Scheduled['input']>,
): Promise<boolean> => {
  const account = await payload
    .findByID({ collection: user!.relationTo as never, id: user!.value, depth: 0, overrideAccess: true })
    .catch(() => null)
  const collection = doc && payload.collections[doc.relationTo as never]
  if (!account || !collection) return false
  const req = await createLocalReq(
    { user: { ...(account as object), collection: user!.relationTo } as TypedUser },
    payload,
  )
  const idType = payload.db.defaultIDType === 'number' ? Number : String
  const allowed = await docAccessOperation({
    id: idType(doc.value) as never,
    collection: collection as never,
    data: { _status: 'published' },
    req,
  })
  return Boolean((allowed as { update?: unknown }).update)
}

/**
 * Makes scheduled publications the organisation's own: while whoever scheduled one is here and may publish it, their
 * name is taken from the job, and Payload then runs it in nobody's name, whoever has left by then. What is not theirs
 * to publish is left with their name, and Payload's own check refuses it (docs/decisions/006-scheduled-publication.md).
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
    if (!input?.user || !(await mayPublish(payload, input))) continue
    const { user: _user, ...rest } = input
    await payload.db.updateJobs({ id, data: { input: rest } as never, returning: false })
  }
}
