import { APIError, type PayloadRequest } from 'payload'
import { say, type Sentence } from './messages.js'

/**
 * Defines a folder's errors by their permanent codes. People read the sentence, programs read `data.code`.
 *
 * @example
 * export const toClosingError = defineErrors({ FORBIDDEN: { status: 403, sentence: message('closing:forbidden') } })
 * throw toClosingError(req, 'FORBIDDEN')
 */
export const defineErrors =
  <Code extends string>(errors: Record<Code, { status: number; sentence: Sentence }>) =>
  (req: PayloadRequest, code: Code): APIError<{ code: Code }> =>
    new APIError(say(req, errors[code].sentence), errors[code].status, { code }, true)
