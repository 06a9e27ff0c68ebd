import type { AfterErrorHook } from 'payload'

type Fault = {
  name?: string
  message?: string
  code?: unknown
  cause?: unknown
  errors?: unknown
  originalError?: Fault
  status?: number
}

const names = new Set(['BSONError', 'CastError', 'SyntaxError', 'URIError'])

// What the readers of forms say has no name of its own.
const messages =
  /^(?:Malformed (?:content type|part header|urlencoded form)|Unsupported content type: .*|Multipart: Boundary not found|Unexpected end of form|Request is not eligible for file upload|uploadConfig\.handlers is not present for .*)$/s

// What is pointed to is not there, or a row's id is another row's: as Postgres and SQLite say it.
const codes = new Set<unknown>([
  ...['23503', 'SQLITE_CONSTRAINT_FOREIGNKEY'],
  ...['23505', 'SQLITE_CONSTRAINT_PRIMARYKEY', 'SQLITE_CONSTRAINT_UNIQUE'],
])

/** What is said of a request that can't be meant. */
export const unreadable = 'The request can’t be read.'

/** Whether an error is what a database or a parser says of a request that can't be meant: it is the client's fault. */
export const isClientFault = (error: unknown): boolean => {
  const { name = '', message = '', code, cause, errors } = (error ?? {}) as Fault
  return (
    names.has(name) ||
    codes.has(code) ||
    ((name === 'Error' || name === 'APIError') && messages.test(message)) ||
    // Mongoose says in one error what it could not cast.
    (name === 'ValidationError' && Object.values(errors ?? {}).some(isClientFault)) ||
    (Boolean(cause) && isClientFault(cause))
  )
}

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
