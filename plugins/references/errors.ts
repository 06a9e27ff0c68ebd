import { APIError } from 'payload'
import type { Use } from './uses.js'

/** The permanent error code for removing a document in use. */
export const IN_USE = 'IN_USE'

/** A live document that blocks the removal. */
export type Obstacle = Pick<Use, 'collection' | 'id' | 'kind' | 'title' | 'url'>

/** Status 409: live content uses the document. `data` lists the uses. */
export class InUseError extends APIError<{ code: typeof IN_USE; uses: Obstacle[]; hidden: number }> {
  constructor(message: string, obstacles: { uses: Obstacle[]; hidden: number }) {
    super(message, 409, { code: IN_USE, ...obstacles }, true)
    this.name = 'InUseError'
  }
}
