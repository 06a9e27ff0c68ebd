import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, Payload, PayloadRequest } from 'payload'
import { readStored } from '../../collections/drafts/stored.js'
import { slugs } from '../../collections/slugs.js'
import { heldClaims, releaseHeld } from '../../collections/uniqueness/claims/claims.js'
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
 * Whether a withdrawal may have overtaken a write: the call is gone or in the trash, or the write reserved an address, which
 * holds text too. {@link removeWithdrawn} finds withdrawals that begin later.
 */
const mayBeWithdrawn = async (
  req: PayloadRequest,
  { id, isPublished }: { id: number | string; isPublished: boolean },
): Promise<boolean> => {
  if (heldClaims(req).size > 0) return true
  const stored = await readStored(req, { collection: slugs.calls, id, isBrief: !isPublished })
  return !stored || Boolean(stored.deletedAt)
}

/**
 * Rejects a write to a call that was withdrawn after it was read. It runs first, so the author gets this error and not
 * one about the address. It runs again after the hooks that reserve an address, because a reservation holds text too;
 * one made before this check is found by the withdrawal.
 */
export const refuseWithdrawn: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update') return data
  const call = originalDoc as { id: number | string; createdAt?: unknown }
  const isPublished = (data as { _status?: unknown })._status === 'published'
  if (!(await mayBeWithdrawn(req, { id: call.id, isPublished }))) return data
  if (!(await isCallWithdrawn(req.payload, call))) return data
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
