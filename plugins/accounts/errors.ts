import { APIError, type PayloadRequest } from 'payload'
import { message, say, type Sentence } from '../../collections/messages/messages.js'
import { linkExpired } from '../../collections/users/resetMail.js'

/** Why something about an account was refused: the permanent code, its status, and the sentence for whoever asked. */
export const accountErrors = {
  FORBIDDEN: {
    status: 403,
    sentence: message('accounts:forbidden'),
  },
  NOT_FOUND: {
    status: 404,
    sentence: message('accounts:notFound'),
  },
  WRONG_PASSWORD: {
    status: 403,
    sentence: message('accounts:wrongPassword'),
  },
  LINK_EXPIRED: {
    status: 403,
    sentence: linkExpired,
  },
  TOO_MANY_ATTEMPTS: {
    status: 429,
    sentence: message('accounts:tooManyAttempts'),
  },
} as const satisfies Record<string, { status: number; sentence: Sentence }>

/** One of the permanent codes. */
export type AccountError = keyof typeof accountErrors

/** The error of a code, in the language of whoever asked. */
export const toAccountError = (req: PayloadRequest, code: AccountError): APIError => {
  const { status, sentence } = accountErrors[code]
  return new APIError(say(req, sentence), status, { code }, true)
}
