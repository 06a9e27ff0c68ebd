import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { type Source, toKey, toNoun } from '../key.js'
import { readSettings } from '../settings.js'
import type { Content } from './content.js'
import { readRow } from './readRows.js'

/** A source of which nothing is known yet. */
export const emptyContent: Content = { sourceIsLive: false, live: [], newest: [], places: [] }

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
