import type { CollectionAfterChangeHook } from 'payload'
import { releaseHeld } from '../../claims/operations/releaseHeld.js'
import { slugs } from '../../slugs.js'
import { forgetCall } from '../operations/forgetCall.js'
import { isCallWithdrawn } from '../operations/isCallWithdrawn.js'
import { toWithdrawalError } from '../withdrawalErrors.js'

/**
 * A write that a withdrawal overtook takes back what it has stored, and is refused. It comes before whatever else
 * follows a write: what has passed here was stored before the withdrawal began to delete.
 */
export const removeWithdrawn: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const { id } = doc as { id: number | string }
  const { createdAt } = previousDoc as { createdAt?: unknown }
  if (operation !== 'update' || !(await isCallWithdrawn(req.payload, { id, createdAt }))) return
  await releaseHeld(req)
  const { payload } = req
  if (await req.transactionID) {
    // It holds what a deletion from outside would wait for, and a bulk operation commits it all the same.
    await payload.db.deleteVersions({ collection: slugs.calls, where: { parent: { equals: id } }, req })
    await payload.db.deleteMany({ collection: slugs.calls, where: { id: { equals: id } }, req })
  } else await forgetCall(payload, id)
  throw toWithdrawalError(req, 'WITHDRAWN')
}
