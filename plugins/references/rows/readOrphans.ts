import type { CollectionSlug, Payload } from 'payload'
import { isPossibleId } from '../isPossibleId.js'
import { parseKey, toKey, toNoun } from '../key.js'
import { readSettings } from '../settings.js'
import type { Row } from './content.js'
import { markerKey } from './markerKey.js'

/** The rows of one page that belong to no document, or to none that is looked into. */
const toOrphans = async (payload: Payload, rows: Row[]): Promise<Row[]> => {
  const { collections, globals } = readSettings(payload)
  const known = new Set([...collections, ...globals.map((slug) => toNoun({ slug, id: null }))])
  const there = new Set<string>(globals.map((slug) => toNoun({ slug, id: null })))
  for (const slug of new Set(rows.map(({ noun }) => noun).filter((noun) => collections.includes(noun)))) {
    const ids = rows
      .filter(({ noun }) => noun === slug)
      .map(({ source }) => parseKey(payload, source).id)
      .filter((id) => isPossibleId(payload, slug, id))
    const { docs } = await payload.db.find<{ id: number | string }>({
      collection: slug as CollectionSlug,
      where: { id: { in: ids } },
      select: { id: true },
      limit: 0,
      pagination: false,
    })
    for (const { id } of docs) there.add(toKey({ slug, id }))
  }
  return rows.filter(({ source, noun }) => !known.has(noun) || !there.has(source))
}

/** The rows of the index that belong to no document, page by page. */
export async function* readOrphans({
  payload,
  size,
}: {
  payload: Payload
  size: number
}): AsyncGenerator<Row[]> {
  let last: number | string | undefined
  for (;;) {
    const { docs } = await payload.db.find<Row>({
      collection: readSettings(payload).slug as CollectionSlug,
      where: last === undefined ? {} : { id: { greater_than: last } },
      sort: 'id',
      limit: size,
      pagination: false,
    })
    if (docs.length === 0) return
    last = docs.at(-1)!.id
    yield toOrphans(
      payload,
      docs.filter(({ source }) => source !== markerKey),
    )
  }
}
