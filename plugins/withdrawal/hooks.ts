import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, Payload } from 'payload'
import { slugs } from '../../collections/slugs.js'
import { releaseHeld } from '../../collections/uniqueness/claims/claims.js'
import { readTransactionId } from '../../collections/uniqueness/claims/transactions.js'
import { isWithdrawn, toDocumentName } from '../../collections/withdrawals/marks.js'
import { toWithdrawalError } from './errors.js'
import { forgetCall } from './forgetCall.js'

/** Whether a call was withdrawn after it was read. */
export const isCallWithdrawn = (
  payload: Payload,
  { id, createdAt }: { id: number | string; createdAt?: unknown },
): Promise<boolean> => isWithdrawn(payload, [toDocumentName({ noun: slugs.calls, id, createdAt })])

/**
 * Rejects a write to a call that was withdrawn after it was read. It runs first, so the author gets this error and not
 * one about the address. It runs again after the hooks that reserve an address, because a reservation holds text too;
 * one made before this check is found by the withdrawal.
 */
export const refuseWithdrawn: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const call = originalDoc as { id: number | string; createdAt?: unknown }
  if (operation !== 'update' || !(await isCallWithdrawn(req.payload, call))) return data
  await releaseHeld(req)
  throw toWithdrawalError(req, 'WITHDRAWN')
}

/**
 * Undoes and rejects a write that a withdrawal overtook. It runs before all other after-change hooks: a write that
 * passes was stored before the withdrawal began deleting.
 */
export const removeWithdrawn: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const { id } = doc as { id: number | string }
  const { createdAt } = previousDoc as { createdAt?: unknown }
  if (operation !== 'update' || !(await isCallWithdrawn(req.payload, { id, createdAt }))) return
  await releaseHeld(req)
  // With a transaction, the rollback undoes the write.
  if ((await readTransactionId(req)) === null) await forgetCall(req.payload, id)
  throw toWithdrawalError(req, 'WITHDRAWN')
}
