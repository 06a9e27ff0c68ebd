import { APIError } from 'payload'
import type { Use } from './uses.js'

/** The permanent code of a refusal to take away what live content uses. */
export const IN_USE = 'IN_USE'

/** A live document that stands in the way. */
export type Obstacle = Pick<Use, 'collection' | 'id' | 'kind' | 'title' | 'url'>

/** Refuses, with status 409, to take away what live content uses. Its `data` names what uses it. */
export class InUseError extends APIError<{ code: typeof IN_USE; uses: Obstacle[]; hidden: number }> {
  constructor(message: string, obstacles: { uses: Obstacle[]; hidden: number }) {
    super(message, 409, { code: IN_USE, ...obstacles }, true)
    this.name = 'InUseError'
  }
}
