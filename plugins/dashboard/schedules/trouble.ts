/** A publication that was scheduled and did not happen, for somebody who may see to it. */
export type Trouble = {
  /** The job's id. */
  id: number | string
  type: 'publish' | 'unpublish'
  /** `failed`: it was tried, and is not tried again · `overdue`: its time has come, and nobody has tried it. */
  state: 'failed' | 'overdue'
  title: string
  /** The document's page in the panel. */
  url: string
  /** When it was to happen, ISO 8601. */
  dueAt: string
  /** Why it did not happen, in the asker's language; at least one. */
  reasons: string[]
}
