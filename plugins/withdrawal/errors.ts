import { APIError, type PayloadRequest } from 'payload'
import { message, say } from '../../collections/messages/messages.js'

const errors = {
  FORBIDDEN: {
    status: 403,
    sentence: message('withdrawal:forbidden'),
  },
  NOT_FOUND: {
    status: 404,
    sentence: message('withdrawal:notFound'),
  },
  WITHDRAWN: {
    status: 410,
    sentence: message('withdrawal:withdrawn'),
  },
} as const

/** Why a call can't be withdrawn, or written any more: a permanent code in `data.code`, and a sentence. */
export const toWithdrawalError = (
  req: PayloadRequest,
  code: keyof typeof errors,
): APIError<{ code: string }> =>
  new APIError(say(req, errors[code].sentence), errors[code].status, { code }, true)
