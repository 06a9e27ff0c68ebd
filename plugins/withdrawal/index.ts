import type { Endpoint, Plugin } from 'payload'
import { isEditor } from '../../collections/access/permissions.js'
import { addMessages } from '../../collections/messages/messages.js'
import { slugs } from '../../collections/slugs.js'
import { addToCollection, addToEdit } from '../extend.js'
import { toWithdrawalError } from './errors.js'
import { finishWithdrawals } from './forgetCall.js'
import { refuseWithdrawn, removeWithdrawn } from './hooks.js'
import { en } from './translations/en.js'
import { es } from './translations/es.js'
import { withdrawCall } from './withdrawCall.js'

/** `POST /api/calls/:id/withdraw`, for editors: withdraws and erases a call. Answers `{ id }`; idempotent. */
const endpoint: Endpoint = {
  path: '/:id/withdraw',
  method: 'post',
  handler: async (req) => {
    if (!isEditor({ req })) throw toWithdrawalError(req, 'FORBIDDEN')
    return Response.json(await withdrawCall({ req, id: String(req.routeParams?.id) }), {
      headers: { 'Cache-Control': 'no-store' },
    })
  },
}

/**
 * Lets editors withdraw a call: every trace is deleted, its addresses answer 410 permanently, and it can't be written
 * again. An interrupted withdrawal is completed at the next start.
 */
export const withdrawal = (): Plugin => (config) => ({
  ...addToCollection({
    config: addMessages(config, { en: { withdrawal: en }, es: { withdrawal: es } }),
    slug: slugs.calls,
    extend: (calls) => {
      const { components } = calls.admin ?? {}
      const { hooks } = calls
      const extended = {
        ...calls,
        endpoints: [...(calls.endpoints || []), endpoint],
        hooks: {
          ...hooks,
          beforeChange: [refuseWithdrawn, ...(hooks?.beforeChange ?? []), refuseWithdrawn],
          afterChange: [removeWithdrawn, ...(hooks?.afterChange ?? [])],
        },
        admin: {
          ...calls.admin,
          components: {
            ...components,
            beforeList: ['payload-broadside/client#TellWithdrawn', ...(components?.beforeList ?? [])],
          },
        },
      }
      return addToEdit(extended, { editMenuItems: ['payload-broadside/client#WithdrawCall'] })
    },
  }),
  onInit: async (payload) => {
    await config.onInit?.(payload)
    await finishWithdrawals(payload)
  },
})
