import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, Payload } from 'payload'
import { slugs } from '../../collections/slugs.js'
import { releaseHeld } from '../../collections/uniqueness/claims/claims.js'
import { readTransactionId } from '../../collections/uniqueness/claims/transactions.js'
import { isWithdrawn, toDocumentName } from '../../collections/withdrawals/marks.js'
import { toWithdrawalError } from './errors.js'
import { forgetCall } from './forgetCall.js'

/** Whether a call was withdrawn since somebody read it. */
export const isCallWithdrawn = (
  payload: Payload,
  { id, createdAt }: { id: number | string; createdAt?: unknown },
): Promise<boolean> => isWithdrawn(payload, [toDocumentName({ noun: slugs.calls, id, createdAt })])

/**
 * Nobody writes a call that was withdrawn since they read it. It comes first, so that its author is told this and not that
 * the address is closed, and again after whatever claims an address: a claim is a text, too, and one that was taken before
 * this is asked is found by the withdrawal.
 */
export const refuseWithdrawn: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const call = originalDoc as { id: number | string; createdAt?: unknown }
  if (operation !== 'update' || !(await isCallWithdrawn(req.payload, call))) return data
  await releaseHeld(req)
  throw toWithdrawalError(req, 'WITHDRAWN')
}

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
