import type { CollectionAfterChangeHook } from 'payload'
import { releaseHeld } from '../../claims/claims.js'
import { forgetCall } from '../operations/forgetCall.js'
import { isCallWithdrawn } from '../operations/isCallWithdrawn.js'
import { toWithdrawalError } from '../withdrawalErrors.js'
import { readTransactionId } from '../../claims/transactions.js'

/**
 * A write that a withdrawal overtook takes back what it has stored, and is refused. It comes before whatever else
 * follows a write: what has passed here was stored before the withdrawal began to delete.
 */
export const removeWithdrawn: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const { id } = doc as { id: number | string }
  const { createdAt } = previousDoc as { createdAt?: unknown }
  if (operation !== 'update' || !(await isCallWithdrawn(req.payload, { id, createdAt }))) return
  await releaseHeld(req)
  // A transaction is undone with all that it has written.
  if ((await readTransactionId(req)) === null) await forgetCall(req.payload, id)
  throw toWithdrawalError(req, 'WITHDRAWN')
}
