import type { AfterErrorHook } from 'payload'
import { isClientFault, unreadable } from './clientFaults.js'

type Fault = { message?: string; originalError?: Fault; status?: number }

// Payload's schema promises a `permission` where its answer leaves out what one may not do.
const isWithheld = ({ message = '' }: Fault): boolean =>
  /^Cannot return null for non-nullable field \w+\.(?:permission|canAccessAdmin)\.$/.test(message)

/** A request that nothing can be made of is answered 400, not 500: it is no fault of the server's, and nothing is told of it. */
export const answerFaults: AfterErrorHook = ({ error, graphqlResult }) => {
  const fault = error as Fault
  const answer = isWithheld(fault)
    ? { status: 403, message: 'You are not allowed to perform this action.' }
    : (fault.status ?? 500) >= 500 && isClientFault(fault.originalError ?? fault)
      ? { status: 400, message: unreadable }
      : null
  if (!answer) return
  const { status, message } = answer
  return graphqlResult
    ? { graphqlResult: { ...graphqlResult, message, extensions: { statusCode: status } } as never }
    : { status, response: { errors: [{ message }] } as never }
}
