import type { CollectionSlug, Payload, PayloadRequest, SelectIncludeType, Where } from 'payload'
import { readSettings } from './settings.js'
import type { Content, Row } from './content.js'
import { type Source, toKey, toNoun } from './key.js'

// Databases limit the number of values in a query.
const many = 1000

/** The rows that match a condition. `among` is split into as many queries as its values require. */
export const readRows = async ({
  payload,
  req,
  where = [],
  among,
  select,
}: {
  payload: Payload
  req?: PayloadRequest
  where?: Where[]
  among?: { field: 'live' | 'newest' | 'source'; values: string[] }
  /** The fields to read. Others are empty. @default all */
  select?: SelectIncludeType
}): Promise<Row[]> => {
  const read = async (and: Where[]) => {
    const { docs } = await payload.db.find<Row>({
      collection: readSettings(payload).slug as CollectionSlug,
      // Copied, because databases modify their filters.
      where: { and: structuredClone(and) },
      select,
      limit: 0,
      pagination: false,
      req,
    })
    return docs.map((row) => ({
      ...row,
      live: row.live ?? [],
      newest: row.newest ?? [],
      places: row.places ?? [],
    }))
  }
  if (!among) return read(where)
  const rows = new Map<string, Row>()
  for (let from = 0; from < among.values.length; from += many)
    for (const row of await read([
      ...where,
      { [among.field]: { in: among.values.slice(from, from + many) } },
    ]))
      rows.set(row.source, row)
  return [...rows.values()]
}

/** The row of a source. */
export const readRow = async ({
  payload,
  req,
  source,
}: {
  payload: Payload
  req?: PayloadRequest
  source: string
}): Promise<Row | undefined> => (await readRows({ payload, req, where: [{ source: { equals: source } }] }))[0]

/** The content of a source that hasn't been read yet. */
const emptyContent: Content = { sourceIsLive: false, live: [], newest: [], places: [] }

/**
 * Creates the row of a source. Returns false if another process was first, which only the unique key can tell. With
 * `req` it runs in the request's transaction, which a conflict would abort, so this is only for sources that nobody
 * else can know yet.
 */
export const addRow = async ({
  payload,
  req,
  source,
  content = emptyContent,
  token,
}: {
  payload: Payload
  req?: PayloadRequest
  source: Source
  content?: Content
  token: string
}): Promise<boolean> => {
  const insert = () =>
    payload.db.create({
      collection: readSettings(payload).slug as CollectionSlug,
      data: { ...content, source: toKey(source), noun: toNoun(source), token },
      returning: false,
      req,
    })
  if (req) {
    await insert()
    return true
  }
  try {
    await insert()
    return true
  } catch (error) {
    if (await readRow({ payload, source: toKey(source) })) return false
    throw error
  }
}

/** The key of the marker row: it says that the index is complete, and for which collections. */
export const markerKey = ':index'
