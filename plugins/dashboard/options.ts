import type { PayloadRequest } from 'payload'

/** A scheduled publication or unpublication of a document that did not happen. */
export type Troubled = { collection: string; id: number | string; type: 'publish' | 'unpublish' }

/** What {@link dashboard} is told. */
export type DashboardOptions = {
  /**
   * What stands in the way now, in the asker's language; empty where nothing does, unset where nobody knows.
   * @default asks nobody: what the job itself kept is all that is told
   */
  readObstacles?: (asked: Troubled & { req: PayloadRequest }) => Promise<string[] | undefined>
}
