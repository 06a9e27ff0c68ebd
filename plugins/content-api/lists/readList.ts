import type { Id, Stored } from '../documents.js'
import type { List, ListQuery } from '../../api/lists.js'
import { toInstant } from '../toInstant.js'

/**
 * A page of a list. It is ordered here, since databases disagree about alphabets and about where unset values stand;
 * `keys` come in the order that decides between equals.
 */
export const readList = async <Key extends { id: Id; updatedAt?: Stored }, Item>({
  keys,
  compare,
  read,
  query: { locale, limit = 20, page = 1 },
}: {
  /** All that the list has, with what orders it. */
  keys: Key[]
  compare: (a: Key, b: Key) => number
  /** Reads the items of a page, in the order of their ids. */
  read: (ids: Id[]) => Promise<Item[]>
  query: Omit<ListQuery, 'payload'>
}): Promise<List<Item>> => {
  const total = keys.length
  const here = keys.toSorted(compare).slice((page - 1) * limit, page * limit)
  const edits = here.flatMap(({ updatedAt }) => toInstant(updatedAt) ?? [])
  return {
    items: await read(here.map(({ id }) => id)),
    page,
    limit,
    total,
    pages: Math.ceil(total / limit),
    locale,
    modified: edits.toSorted().at(-1) ?? null,
  }
}
