import { type ProblemBody, type ProblemKind, toProblem as toAnyProblem } from '../errors.js'

/** The codes of the API. They are permanent: a code is never renamed nor given another meaning. */
export const problems = {
  BAD_ENTRY: { status: 400, title: 'An entry can’t be taken' },
  BAD_PARAMETER: { status: 400, title: 'A parameter is not valid' },
  BAD_REQUEST: { status: 400, title: 'The request can’t be read' },
  BRANCH_NOT_FOUND: { status: 404, title: 'There is no such branch' },
  CALL_NOT_FOUND: { status: 404, title: 'There is no such call' },
  EPISODE_NOT_FOUND: { status: 404, title: 'There is no such episode' },
  GONE: { status: 410, title: 'It was withdrawn' },
  HEADERS_TOO_LARGE: { status: 431, title: 'The headers are too large' },
  INTERNAL: { status: 500, title: 'Something went wrong here' },
  METHOD_NOT_ALLOWED: { status: 405, title: 'This method is not taken' },
  PODCAST_NOT_FOUND: { status: 404, title: 'There is no such podcast' },
  TOKEN_EXPIRED: { status: 410, title: 'The link has expired' },
  TOKEN_UNKNOWN: { status: 404, title: 'The link is not valid' },
  TOO_LARGE: { status: 413, title: 'The request is too large' },
  TOO_MANY_CONNECTIONS: { status: 429, title: 'Too many connections at once' },
  TOO_SLOW: { status: 408, title: 'The request came too slowly' },
  UNAVAILABLE: { status: 503, title: 'Not ready yet' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, title: 'This type of body is not taken' },
} as const satisfies Record<string, ProblemKind>

/** A code of the API. */
export type ProblemCode = keyof typeof problems

/** An error that a stranger may read: a route throws it, and its answer is the problem. `detail` is a sentence. */
export class APIProblem extends Error {
  override name = 'APIProblem'
  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`)
  }
}

/**
 * The body of an error answer of the API.
 *
 * @example toProblem('UNAVAILABLE', 'Broadside is starting. Please try again in a few seconds.')
 */
export const toProblem = (code: ProblemCode, detail: string): ProblemBody =>
  toAnyProblem({ code, kind: problems[code], detail })
