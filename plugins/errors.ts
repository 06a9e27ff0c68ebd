export { ConfigError } from '../collections/configError.js'

/** What is the same about every error of one code: its HTTP status and its title. */
export type ProblemKind = { status: number; title: string }

/** The body of an error answer, RFC 9457. `code` is permanent; what else a program reads may be reworded. */
export type ProblemBody = { type: string; title: string; status: number; code: string; detail: string }

/** An error of one code as the body of an answer. `detail` is read by strangers: no internal message goes in. */
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

/** The headers that go with a problem: nothing keeps an error, every origin may read it. */
export const problemHeaders = {
  'Content-Type': 'application/problem+json; charset=utf-8',
  'Cache-Control': 'no-store',
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
} as const
