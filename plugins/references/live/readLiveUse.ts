import type { Payload, PayloadRequest } from 'payload'
import { readRows } from '../rows/readRows.js'
import { isPossibleId } from '../isPossibleId.js'
import { type Key, parseKey } from '../key.js'
import { readRoots } from './readRoots.js'

/** The ids of each collection that something live uses. */
export type LiveUse = ReadonlyMap<string, ReadonlySet<number | string>>

/**
 * What something live uses, at any remove: from all that is public by itself down, level by level, with a query a
 * level. Whether a document found here is in the trash itself, its own collection tells.
 *
 * @param collections The collections that are asked about, each a key of the answer.
 */
export const readLiveUse = async ({
  payload,
  req,
  collections,
}: {
  payload: Payload
  req?: PayloadRequest
  collections: readonly string[]
}): Promise<LiveUse> => {
  const roots = readRoots(payload)
  // Where in a document each target stands is most of a row, and not asked for.
  const select = { source: true, live: true } as const
  const isLive = () => ({ sourceIsLive: { equals: true } })
  const found = new Map<string, Set<number | string>>(collections.map((slug) => [slug, new Set()]))
  const seen = new Set<Key>()
  let rows = await readRows({ payload, req, where: [isLive(), { noun: { in: [...roots] } }], select })
  while (rows.length > 0) {
    const below: Key[] = []
    for (const target of rows.flatMap(({ live }) => live)) {
      if (seen.has(target)) continue
      seen.add(target)
      const { slug, id } = parseKey(payload, target)
      if (isPossibleId(payload, slug, id)) found.get(slug)?.add(id)
      // What is public by itself was read at first, where it is live.
      if (!roots.has(slug)) below.push(target)
    }
    rows = await readRows({
      payload,
      req,
      where: [isLive()],
      among: { field: 'source', values: below },
      select,
    })
  }
  return found
}
