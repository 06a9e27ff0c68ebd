import type { CollectionBeforeChangeHook } from 'payload'

/** The instant of the first publication is set once, by us, whatever a client sends. A copy has none. */
export const keepFirstPublication: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const known: unknown = operation === 'update' ? originalDoc?.firstPublishedAt : null
  const isPublishing = data._status === 'published'
  return { ...data, firstPublishedAt: known ?? (isPublishing ? new Date().toISOString() : null) }
}
