import type { Payload, PayloadRequest } from 'payload'
import { slugs } from '../../collections/slugs.js'

/** Whether any user exists. Reads one instead of counting, because a count without `where` is an estimate on MongoDB. */
export const hasUsers = async ({
  payload,
  req,
}: {
  payload: Payload
  req?: PayloadRequest
}): Promise<boolean> => {
  const { docs } = await payload.find({
    collection: slugs.users,
    limit: 1,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true,
    ...(req && { req }),
  })
  return docs.length > 0
}
