import { type Key, toKey } from '../key.js'

/**
 * What a JSON names by `{ relationTo, value }` at any depth: the links, uploads and relations of a rich text, whoever
 * wrote its nodes.
 */
export const toNamed = (json: unknown): Key[] => {
  if (typeof json !== 'object' || json === null) return []
  const { relationTo, value } = json as { relationTo?: unknown; value?: unknown }
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  const isNamed =
    typeof relationTo === 'string' && (typeof id === 'number' || (typeof id === 'string' && id !== ''))
  return [
    ...(isNamed ? [toKey({ slug: relationTo, id })] : []),
    ...Object.entries(json).flatMap(([name, inner]) => (isNamed && name === 'value' ? [] : toNamed(inner))),
  ]
}
