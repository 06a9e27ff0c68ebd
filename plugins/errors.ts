export { ConfigError } from '../collections/configError.js'

/** The HTTP status and title shared by all errors of one code. */
export type ProblemKind = { status: number; title: string }

/** The body of an error answer, RFC 9457. `code` is permanent; the other texts may be reworded. */
export type ProblemBody = { type: string; title: string; status: number; code: string; detail: string }

/** Builds the body of an error answer. `detail` is public, so never pass an internal message. */
export const toProblem = ({
  code,
  kind,
  detail,
}: {
  code: string
  kind: ProblemKind
  detail: string
}): ProblemBody => ({
  type: `urn:broadside:problem:${code}`,
  title: kind.title,
  status: kind.status,
  code,
  detail,
})

/** Headers of an error answer: never cached, readable from any origin. */
export const problemHeaders = {
  'Content-Type': 'application/problem+json; charset=utf-8',
  'Cache-Control': 'no-store',
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
} as const
