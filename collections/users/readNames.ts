import type { Payload } from 'payload'
import { isDatabaseId, toDatabaseId } from '../documents/ids.js'
import { slugs } from '../slugs.js'

/**
 * The names of accounts by id as text, without deleted ones. The caller is responsible for access: colleagues at the
 * same document or signup, who can't read each other's accounts.
 */
export const readNames = async (payload: Payload, ids: Iterable<string>): Promise<Map<string, string>> => {
  const asked = [...new Set(ids)]
    .map((id) => toDatabaseId(payload, id))
    .filter((id) => isDatabaseId(payload, id))
  if (asked.length === 0) return new Map()
  const { docs } = await payload.db.find<{ id: number | string; name?: string | null }>({
    collection: slugs.users,
    where: { id: { in: asked } },
    select: { name: true },
    limit: asked.length,
    pagination: false,
  })
  return new Map(docs.map(({ id, name }) => [String(id), name ?? '']))
}
