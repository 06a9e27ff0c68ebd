import type { Endpoint, PayloadHandler } from 'payload'
import { ReadError, toProblem } from '../errors.js'
import { toPreflight, toProblemAnswer } from './toAnswer.js'

/** A handler whose every error is a problem. What nobody foresaw is told to the operator, not to a stranger. */
const withProblems =
  (handler: PayloadHandler): PayloadHandler =>
  async (req) => {
    try {
      return await handler(req)
    } catch (err) {
      if (err instanceof ReadError) return toProblemAnswer(req, toProblem(err.code, err.detail))
      req.payload.logger.error({ msg: `A read of ${req.url} failed`, err })
      return toProblemAnswer(req, toProblem('INTERNAL', 'Please try again later.'))
    }
  }

/** One read at all its methods: Payload answers HEAD only where an endpoint says so. */
export const toReads = (path: string, handler: PayloadHandler): Endpoint[] => [
  { path, method: 'get', handler: withProblems(handler) },
  { path, method: 'head', handler: withProblems(handler) },
  { path, method: 'options', handler: toPreflight },
]
