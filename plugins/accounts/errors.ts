import { defineErrors } from '../../collections/messages/errors.js'
import { message } from '../../collections/messages/messages.js'

/** The errors of accounts. */
export const toAccountError = defineErrors({
  FORBIDDEN: { status: 403, sentence: message('accounts:forbidden') },
  NOT_FOUND: { status: 404, sentence: message('accounts:notFound') },
  WRONG_PASSWORD: { status: 403, sentence: message('accounts:wrongPassword') },
  // The message doesn't tell which of the reasons applies.
  LINK_EXPIRED: { status: 403, sentence: message('accounts:linkExpired') },
  SUSPENDED: { status: 403, sentence: message('accounts:thisAccountIsSuspended') },
  CONFLICT: { status: 409, sentence: message('accounts:busy') },
  TOO_MANY_ATTEMPTS: { status: 429, sentence: message('accounts:tooManyAttempts') },
})
