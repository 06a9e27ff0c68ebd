import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { isDatabaseId, toDatabaseId } from '../../collections/documents/ids.js'
import { slugs } from '../../collections/slugs.js'
import { isWithdrawn, toDocumentName } from '../../collections/withdrawals/marks.js'
import { toWithdrawalError } from './errors.js'
import { forgetCall } from './forgetCall.js'

/**
 * Withdraws and erases a call in any state, even if live content uses it. Its text is removed from every table and
 * answer, its addresses answer 410 permanently, and documents that pointed to it omit the step. Idempotent and safe to
 * run concurrently.
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
  // A repeated request succeeds, because the first answer may have been lost.
  if (!call && !(await isWithdrawn(payload, [toDocumentName({ noun: slugs.calls, id })])))
    throw toWithdrawalError(req, 'NOT_FOUND')
  await forgetCall(payload, id)
  return { id }
}
