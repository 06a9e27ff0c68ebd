import type { CollectionBeforeChangeHook } from 'payload'
import { releaseHeld } from '../../claims/claims.js'
import { isCallWithdrawn } from '../operations/isCallWithdrawn.js'
import { toWithdrawalError } from '../withdrawalErrors.js'

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
