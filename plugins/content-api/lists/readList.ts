import type { Id, Stored } from '../documents.js'
import { toChanged } from '../related/toChanged.js'
import { toInstant } from '../toInstant.js'
import type { ListAnswer, ListQuery } from '../../api/lists.js'

/** All that a list has, with what orders it, and when and whether its making changed. */
export type Keys<Key> = { docs: Key[]; changes: string[]; dangling?: boolean }

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
  keys: Keys<Key>
  compare: (a: Key, b: Key) => number
  /** Reads the items of a page, in the order of their ids. */
  read: (ids: Id[]) => Promise<{ items: Item[]; changes: string[]; dangling: boolean }>
  query: Omit<ListQuery, 'payload'>
}): Promise<ListAnswer<Item>> => {
  const total = keys.docs.length
  const here = keys.docs.toSorted(compare).slice((page - 1) * limit, page * limit)
  const { items, changes, dangling } = await read(here.map(({ id }) => id))
  const edits = here.flatMap(({ updatedAt }) => toInstant(updatedAt) ?? [])
  return {
    list: {
      items,
      page,
      limit,
      total,
      pages: Math.ceil(total / limit),
      locale,
      modified: edits.toSorted().at(-1) ?? null,
    },
    changed: toChanged({
      changes: [...keys.changes, ...changes],
      dangling: dangling || keys.dangling,
    }),
  }
}
