import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest, Where } from 'payload'
import { slugs } from '../../collections/slugs.js'

/**
 * What every mailed link of an account holds on to: it is another with each new password, address, suspension and ending
 * of sessions, and a link of before is worth nothing then. `null` for an account that had none of these yet.
 */
export type SecurityStamp = string | null

/** A new stamp, and no link that sets a password: what an account is given when its links end. */
export const toEndedLinks = () => ({
  securityStamp: randomUUID(),
  resetPasswordToken: null,
  resetPasswordExpiration: null,
})

/** Ends all links that were mailed for an account. */
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
 * Uses up a link: changes the stamp where all of `where` still holds, in one atomic statement. Of many who come at once
 * with one link one is told yes.
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
