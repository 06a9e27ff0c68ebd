import type { AfterErrorHook } from 'payload'

type Fault = { name?: string; status?: number; cause?: Fault; code?: string }

// What a database or a parser says of a request that can't be meant. It is the client's fault, and no word of it leaves.
const clientFaults = new Set(['BSONError', 'CastError', 'SyntaxError', 'URIError'])

const isClientFault = (error: Fault): boolean =>
  clientFaults.has(error.name ?? '') || (error.cause !== undefined && isClientFault(error.cause))

/** A request that nothing can be made of is answered 400, not 500: it is no fault of the server's, and nothing is told of it. */
export const answerFaults: AfterErrorHook = ({ error }) => {
  const fault = error as Fault
  if ((fault.status ?? 500) < 500 || !isClientFault(fault)) return
  return { status: 400, response: { errors: [{ message: 'The request can’t be read.' }] } as never }
}
