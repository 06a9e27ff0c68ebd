import type { CollectionSlug, Payload, PayloadRequest, SelectIncludeType, Where } from 'payload'
import { readSettings } from './settings.js'
import type { Content, Row } from './content.js'
import { type Source, toKey, toNoun } from './key.js'

// Databases take so many values in one query and no more.
const many = 1000

/** The rows of the index that meet a condition. With `among`, in as many queries as its values need. */
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
  /** What is read of each. @default all; what is not read is empty */
  select?: SelectIncludeType
}): Promise<Row[]> => {
  const read = async (and: Where[]) => {
    const { docs } = await payload.db.find<Row>({
      collection: readSettings(payload).slug as CollectionSlug,
      // Databases write into the filters that they are given.
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

/** The row of one source. */
export const readRow = async ({
  payload,
  req,
  source,
}: {
  payload: Payload
  req?: PayloadRequest
  source: string
}): Promise<Row | undefined> => (await readRows({ payload, req, where: [{ source: { equals: source } }] }))[0]

/** A source of which nothing is known yet. */
const emptyContent: Content = { sourceIsLive: false, live: [], newest: [], places: [] }

/**
 * Makes the row of a source. False where another made it first, which only the unique key can tell. With `req` it
 * happens inside its transaction, where a refusal would end it: for sources that nobody else knows of yet.
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

/** The source of the one row that is no document's: it says that the index is complete, and for which collections. */
export const markerKey = ':index'
