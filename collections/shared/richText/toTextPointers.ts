import { slugs } from '../../slugs.js'

/** What something points to: a document's id, as it was sent, in a collection. */
export type Pointer = { collection: string; id: unknown }

type Node = { type?: unknown; relationTo?: unknown; value?: unknown; fields?: unknown; children?: unknown }

/** An id, also where a populated document stands in its place. */
export const toPointedId = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && 'id' in value ? value.id : value

const toNodePointers = ({ type, relationTo, value, fields }: Node): Pointer[] => {
  const { doc, slogans } = (fields ?? {}) as { doc?: Node | null; slogans?: unknown }
  if (type === 'upload') return [{ collection: String(relationTo), id: toPointedId(value) }]
  if (type === 'link' && doc) return [{ collection: String(doc.relationTo), id: toPointedId(doc.value) }]
  if (type === 'block' && Array.isArray(slogans))
    return slogans.map((slogan) => ({ collection: slugs.slogans, id: toPointedId(slogan) }))
  return []
}

/** What the links, images and slogans of a rich text point to, in its order. */
export const toTextPointers = (document: unknown): Pointer[] => {
  const walk = (node: unknown): Pointer[] => {
    if (node === null || typeof node !== 'object') return []
    const { children } = node as Node
    return [...toNodePointers(node), ...(Array.isArray(children) ? children.flatMap(walk) : [])]
  }
  return walk((document as { root?: unknown } | null | undefined)?.root)
}
