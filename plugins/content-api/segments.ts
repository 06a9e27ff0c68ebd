import type { CollectionSlug, Payload, TypedLocale, Where } from 'payload'
import { type List, type ListQuery, toList } from '../api/lists.js'
import { toInstant } from '../contract/values.js'
import type { Id, Stored } from './documents.js'

/**
 * A part of a list, with its filter and order. Databases sort missing values differently, so each segment sorts by
 * fields that all its documents have, and by the id at last.
 */
export type Segment = { where: Where[]; sort: string[] }

type Key = { id: Id; updatedAt?: Stored }

type Asked = {
  payload: Payload
  collection: CollectionSlug
  segments: Segment[]
  /** The language of localized fields in the filters. */
  locale: string
  limit: number
  page: number
  /** Only what was edited after this instant. */
  modified?: string
}

/** The pages of `limit` documents that cover a window, which may begin in the middle of one. */
const toPages = ({ skip, take, limit }: { skip: number; take: number; limit: number }): number[] => {
  const first = Math.floor(skip / limit)
  const last = Math.floor((skip + take - 1) / limit)
  return Array.from({ length: last - first + 1 }, (_, nth) => first + nth + 1)
}

/**
 * The documents on a page of a segmented list, and the total. A page past the end is empty. It reads at most two pages of
 * rows a segment, however long the list is.
 */
export const readSegments = async ({
  payload,
  collection,
  segments: all,
  locale,
  limit,
  page,
  modified,
}: Asked): Promise<{ keys: Key[]; total: number }> => {
  const edited: Where[] = modified ? [{ updatedAt: { greater_than: modified } }] : []
  const segments = all.map(({ where, sort }) => ({ where: [...where, ...edited], sort }))
  const asked = { collection, locale: locale as TypedLocale, overrideAccess: true } as const
  const counts = await Promise.all(
    segments.map(({ where }) => payload.count({ ...asked, where: { and: structuredClone(where) } })),
  )
  const keys: Key[] = []
  let before = 0
  for (const [nth, { where, sort }] of segments.entries()) {
    const { totalDocs } = counts[nth]!
    const skip = Math.max(0, (page - 1) * limit - before)
    const take = Math.min(limit - keys.length, totalDocs - skip)
    before += totalDocs
    if (take <= 0) continue
    const pages = toPages({ skip, take, limit })
    const read: Key[] = []
    for (const one of pages) {
      const { docs } = await payload.find({
        ...asked,
        where: { and: structuredClone(where) },
        sort,
        select: { updatedAt: true } as never,
        fallbackLocale: false,
        limit,
        page: one,
        depth: 0,
        // MongoDB's adapter knows no page without it.
        pagination: one > 1,
      })
      read.push(...(docs as unknown as Key[]))
    }
    const from = skip - (pages[0]! - 1) * limit
    keys.push(...read.slice(from, from + take))
  }
  return { keys, total: before }
}

/** A page of a list that the database sorts. */
export const readSegmentedList = async <Item>({
  payload,
  collection,
  segments,
  read,
  query: { locale, limit = 20, page = 1, modified },
}: Pick<Asked, 'payload' | 'collection' | 'segments'> & {
  /** Loads the items of a page, in the order of the ids. */
  read: (ids: Id[]) => Promise<Item[]>
  query: Omit<ListQuery, 'payload'>
}): Promise<List<Item>> => {
  const { keys, total } = await readSegments({ payload, collection, segments, locale, limit, page, modified })
  const edits = keys.flatMap(({ updatedAt }) => toInstant(updatedAt) ?? [])
  return toList(await read(keys.map(({ id }) => id)), { edits, total, limit, page, locale })
}
