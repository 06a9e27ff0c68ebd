import type { Endpoint } from 'payload'
import { isEditor } from '../../shared/access/permissions.js'
import { withdrawCall } from '../operations/withdrawCall.js'
import { toWithdrawalError } from '../withdrawalErrors.js'

/** `POST /api/calls/:id/withdraw`, for editors: withdraws a call and forgets it. Answers `{ id }`, again when repeated. */
export const withdraw: Endpoint = {
  path: '/:id/withdraw',
  method: 'post',
  handler: async (req) => {
    if (!isEditor({ req })) throw toWithdrawalError(req, 'FORBIDDEN')
    return Response.json(await withdrawCall({ req, id: String(req.routeParams?.id) }), {
      headers: { 'Cache-Control': 'no-store' },
    })
  },
}
