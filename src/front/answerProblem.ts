import type { ServerResponse } from 'node:http'
import { type ProblemCode, problemHeaders, problems, toProblem } from 'payload-broadside/door'

/** Answers with a problem of the content API, to be read as if the app itself had answered it. */
export const answerProblem = (
  response: ServerResponse,
  { code, detail, headers }: { code: ProblemCode; detail: string; headers?: Record<string, string> },
): void => {
  const body = JSON.stringify(toProblem(code, detail))
  response.writeHead(problems[code].status, {
    ...problemHeaders,
    'Content-Length': Buffer.byteLength(body),
    ...headers,
  })
  // Node leaves the body out where the question was HEAD.
  response.end(body)
}

/** Answers that the app is not there just now, and may be asked again in two seconds. */
export const answerUnavailable = (response: ServerResponse): void =>
  answerProblem(response, {
    code: 'UNAVAILABLE',
    detail: 'Broadside is starting or stopping. Please try again in a few seconds.',
    headers: { 'Retry-After': '2' },
  })
