import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest, Where } from 'payload'
import { slugs } from '../../collections/slugs.js'

/**
 * The value that all mailed links of an account depend on. It changes with the password, address, suspension and ended
 * sessions, which voids earlier links. `null` if none of these happened yet.
 */
export type SecurityStamp = string | null

/** A new stamp and no reset token: the data that invalidates links. */
export const toEndedLinks = () => ({
  securityStamp: randomUUID(),
  resetPasswordToken: null,
  resetPasswordExpiration: null,
})

/** Invalidates all mailed links of an account. */
export const endLinks = async ({
  payload,
  req,
  id,
}: {
  payload: Payload
  req?: PayloadRequest
  id: number | string
}): Promise<void> => {
  await payload.db.updateOne({
    collection: slugs.users,
    id,
    data: { ...toEndedLinks(), updatedAt: null },
    req,
    returning: false,
  })
}

/**
 * Uses up a link: changes the stamp if `where` still holds, in one atomic statement. Of concurrent requests, one
 * succeeds.
 */
export const takeStamp = async ({
  req,
  where,
  stamp,
}: {
  req: PayloadRequest
  where: Where[]
  stamp: string
}): Promise<boolean> =>
  Boolean(
    await req.payload.db.updateOne({
      collection: slugs.users,
      where: { and: [...where, { suspended: { not_equals: true } }] },
      data: { securityStamp: stamp, updatedAt: null },
      options: { atomic: true } as never,
      req,
    }),
  )
