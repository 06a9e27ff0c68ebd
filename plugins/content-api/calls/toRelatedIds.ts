import type { CallDocument, Id, LexicalNode } from '../documents.js'

/** What a document points to, by the collection it lies in. */
export type RelatedIds = { calls: Id[]; images: Id[]; slogans: Id[] }

/** Every id that a call points to: in its fields, its ways to act and its text. Each once. */
export const toRelatedIds = (doc: CallDocument): RelatedIds => {
  const inText = toTextIds(doc.body?.root ? [doc.body.root] : [])
  const steps = (doc.actions ?? []).map(({ call }) => call)
  return {
    calls: toIds([doc.next, ...steps, ...inText.calls]),
    images: toIds([doc.image, ...(doc.partners ?? []).map(({ logo }) => logo), ...inText.images]),
    slogans: toIds([...(doc.slogans ?? []), ...inText.slogans]),
  }
}

/** What is an id, each once. */
export const toIds = (values: unknown[]): Id[] => [
  ...new Set(values.filter((value) => typeof value === 'number' || typeof value === 'string')),
]

const toTextIds = (nodes: LexicalNode[]): { calls: unknown[]; images: unknown[]; slogans: unknown[] } => {
  const found = { calls: [] as unknown[], images: [] as unknown[], slogans: [] as unknown[] }
  for (const node of nodes) {
    const fields = (node.fields ?? {}) as {
      doc?: { relationTo?: unknown; value?: unknown }
      slogans?: unknown
    }
    if (node.type === 'upload' && node.relationTo === 'media') found.images.push(node.value)
    if (node.type === 'link' && fields.doc?.relationTo === 'calls') found.calls.push(fields.doc.value)
    if (node.type === 'block' && Array.isArray(fields.slogans)) found.slogans.push(...fields.slogans)
    if (Array.isArray(node.children)) {
      const below = toTextIds(node.children)
      found.calls.push(...below.calls)
      found.images.push(...below.images)
      found.slogans.push(...below.slogans)
    }
  }
  return found
}
