import { defineErrors } from '../../collections/messages/errors.js'
import { message } from '../../collections/messages/messages.js'

/** Why a call can't be withdrawn, or written any more. */
export const toWithdrawalError = defineErrors({
  FORBIDDEN: { status: 403, sentence: message('withdrawal:forbidden') },
  NOT_FOUND: { status: 404, sentence: message('withdrawal:notFound') },
  WITHDRAWN: { status: 410, sentence: message('withdrawal:withdrawn') },
})
