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

// Form parsers throw plain errors, so they are recognised by message.
const messages =
  /^(?:Malformed (?:content type|part header|urlencoded form)|Unsupported content type: .*|Multipart: Boundary not found|Unexpected end of form|Request is not eligible for file upload|uploadConfig\.handlers is not present for .*)$/s

// Foreign key and unique violations in Postgres and SQLite.
const codes = new Set<unknown>([
  ...['23503', 'SQLITE_CONSTRAINT_FOREIGNKEY'],
  ...['23505', 'SQLITE_CONSTRAINT_PRIMARYKEY', 'SQLITE_CONSTRAINT_UNIQUE'],
])

/** Message for an invalid request. */
export const unreadable = 'The request can’t be read.'

/** Whether a database or parser error was caused by an invalid request. */
export const isClientFault = (error: unknown): boolean => {
  const { name = '', message = '', code, cause, errors } = (error ?? {}) as Fault
  return (
    names.has(name) ||
    codes.has(code) ||
    ((name === 'Error' || name === 'APIError') && messages.test(message)) ||
    // Mongoose collects cast errors in one error.
    (name === 'ValidationError' && Object.values(errors ?? {}).some(isClientFault)) ||
    (Boolean(cause) && isClientFault(cause))
  )
}

// Payload's schema declares `permission` as non-null but omits it when access is denied.
const isWithheld = ({ message = '' }: Fault): boolean =>
  /^Cannot return null for non-nullable field \w+\.(?:permission|canAccessAdmin)\.$/.test(message)

/** Answers invalid requests with 400 instead of 500, without details. */
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
