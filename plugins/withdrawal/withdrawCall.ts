import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { isDatabaseId, toDatabaseId } from '../../collections/documents/ids.js'
import { slugs } from '../../collections/slugs.js'
import { isWithdrawn, toDocumentName } from '../../collections/withdrawals/marks.js'
import { toWithdrawalError } from './errors.js'
import { forgetCall } from './forgetCall.js'

/**
 * Withdraws a call, whatever its state, and forgets it: its text stands in no table and no answer any more, its addresses
 * answer 410 for ever, and what pointed to it leaves the step out, whatever uses it. Safe to repeat, and by two at once.
 *
 * @throws an `APIError` whose `data.code` is `NOT_FOUND`
 *
 * @example await withdrawCall({ req, id: 12 })
 */
export const withdrawCall = async ({
  req,
  id: asked,
}: {
  req: PayloadRequest
  id: number | string
}): Promise<{ id: number | string }> => {
  const { payload } = req
  const id = toDatabaseId(payload, String(asked))
  if (!isDatabaseId(payload, id)) throw toWithdrawalError(req, 'NOT_FOUND')
  const call = await payload.findByID({
    collection: slugs.calls,
    id,
    trash: true,
    select: { createdAt: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale', 'user']),
  })
  // Whoever asks again had no answer the first time.
  if (!call && !(await isWithdrawn(payload, [toDocumentName({ noun: slugs.calls, id })])))
    throw toWithdrawalError(req, 'NOT_FOUND')
  await forgetCall(payload, id)
  return { id }
}
