import type { Payload } from 'payload'
import { slugs } from '../../slugs.js'
import { isWithdrawn, toDocumentName } from '../../withdrawals/marks.js'

/** Whether a call was withdrawn since somebody read it. */
export const isCallWithdrawn = (
  payload: Payload,
  { id, createdAt }: { id: number | string; createdAt?: unknown },
): Promise<boolean> => isWithdrawn(payload, [toDocumentName({ noun: slugs.calls, id, createdAt })])
