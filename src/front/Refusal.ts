import type { ProblemCode } from 'payload-broadside/door'

/** A request that the front answers itself. Whatever else its connection brings is not looked at. */
export class Refusal extends Error {
  override name = 'Refusal'
  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(`${code}: ${detail}`)
  }
}
