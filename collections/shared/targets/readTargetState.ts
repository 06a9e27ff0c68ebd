/** What became of something that is pointed to. */
export type TargetState = 'missing' | 'there' | 'trashed' | 'unpublished'

/** What became of a document that was read with its `deletedAt` and `_status`. One without drafts has no status. */
export const readTargetState = (doc: Record<string, unknown> | undefined): TargetState => {
  if (!doc) return 'missing'
  if (doc.deletedAt) return 'trashed'
  return doc._status === 'draft' ? 'unpublished' : 'there'
}
