import type { Problem, ProblemCode } from '../types.js'

/** What went wrong, by its permanent name. An API that is newer than this client may have more of them. */
export type ErrorCode = ProblemCode | 'UNKNOWN_ANSWER' | (string & {})

/** An error answer of the content API, identified by its permanent `code`. */
export class ProblemError extends Error {
  override name = 'ProblemError'
  readonly code: ErrorCode
  readonly status: number
  /** Of `BAD_ENTRY`: each field of a form that can't be taken, with a sentence for whoever filled it in. */
  readonly errors: NonNullable<Problem['errors']>
  constructor(readonly problem: Problem) {
    super(`${problem.code}: ${problem.detail}`)
    this.code = problem.code
    this.status = problem.status
    this.errors = problem.errors ?? []
  }
}

/**
 * Parses the problem of an error answer. An answer without one, such as a proxy's error page, gets the code
 * `UNKNOWN_ANSWER`.
 */
export const readProblem = async (answer: Response): Promise<Problem> => {
  if (answer.headers.get('content-type')?.startsWith('application/problem+json')) {
    return (await answer.json()) as Problem
  }
  return {
    type: 'about:blank',
    title: answer.statusText,
    status: answer.status,
    code: 'UNKNOWN_ANSWER',
    detail: `${answer.url} answered with status ${answer.status}, and not in the words of the content API.`,
  }
}
