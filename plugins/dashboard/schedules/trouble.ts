/** A scheduled publication that did not happen, for a user who may resolve it. */
export type Trouble = {
  /** The job's id. */
  id: number | string
  type: 'publish' | 'unpublish'
  /** `failed`: it ran and won't be retried · `overdue`: it is due but has not run. */
  state: 'failed' | 'overdue'
  title: string
  /** The document's page in the panel. */
  url: string
  /** When it was due, ISO 8601. */
  dueAt: string
  /** Why it did not happen, in the user's language; at least one. */
  reasons: string[]
}
