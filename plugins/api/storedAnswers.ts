import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { answersSlug } from '../../collections/answers/index.js'
import { lateMs, readEventKeys } from '../../collections/revisions/events.js'
import { prepare } from './answers.js'
import type { Kept } from './store.js'

/** Answers in the database, for processes that don't have them in memory. */
export type StoredAnswers = {
  /** The answer under a key, if nothing that it was made from has changed since. */
  read: (key: string) => Promise<Kept | undefined>
  /** Stores an answer in the background. `began` is when its first input was read, in milliseconds since 1970. */
  write: (key: string, kept: Kept, began: number) => void
  /** Removes everything, because rows may hold content that is no longer public. */
  clear: () => Promise<void>
}

type Row = {
  id: number | string
  key: string
  at: number
  until?: number | null
  changed: number
  headers: Record<string, string>
  text: string
  tags: string[]
  told: string[]
}

/** The maximum age of a row, because writes that bypass the hooks report no event. */
const longestMs = 3_600_000
/** The maximum number of waiting writes. A slow database gets fewer rows. */
const mostWaiting = 50

/** Opens the stored answers of a Payload. Those of other versions aren't found. */
export const openStoredAnswers = (payload: Payload, version: string): StoredAnswers => {
  const toHash = (key: string) => createHash('sha256').update(`${version}\0${key}`).digest('base64url')
  let waiting = 0
  let queue = Promise.resolve()
  let prunedAt = 0

  const prune = async () => {
    if (Date.now() - prunedAt < longestMs) return
    prunedAt = Date.now()
    await payload.db.deleteMany({
      collection: answersSlug,
      where: { at: { less_than: Date.now() - longestMs } },
    })
  }

  const store = async (key: string, { prepared, tags }: Kept, began: number) => {
    const { headers, representations, changed, until } = prepared
    const row: Omit<Row, 'id'> = {
      key: toHash(key),
      at: began,
      until: Number.isFinite(until) ? until : null,
      changed: changed!.getTime(),
      headers,
      text: representations.at(-1)!.bytes.toString(),
      tags: [...tags],
      told: readEventKeys(payload, tags, began - lateMs),
    }
    const where = { key: { equals: row.key } }
    const stored = await payload.db.findOne<Row>({ collection: answersSlug, where, select: { key: true } })
    if (stored)
      await payload.db.updateOne({ collection: answersSlug, id: stored.id, data: row, returning: false })
    else await payload.db.create({ collection: answersSlug, data: row, returning: false })
    await prune()
  }

  return {
    read: async (key) => {
      const row = await payload.db.findOne<Row>({
        collection: answersSlug,
        where: { key: { equals: toHash(key) } },
      })
      const until = row?.until ?? Infinity
      if (!row || row.at < Date.now() - longestMs || until <= Date.now()) return undefined
      // An event of another process may have become visible after the answer was begun.
      const events = readEventKeys(payload, row.tags, row.at - lateMs)
      if (events.some((event) => !row.told.includes(event))) return undefined
      const draft = { status: 200, headers: row.headers, text: row.text }
      const prepared = await prepare(draft, { changed: new Date(row.changed), until })
      return { prepared, tags: row.tags, until: Math.min(until, row.at + longestMs) }
    },
    write: (key, kept, began) => {
      if (waiting >= mostWaiting) return
      waiting++
      queue = queue
        .then(() => store(key, kept, began))
        // Another process may have stored the same answer, and a missing row does no harm.
        .catch((err: unknown) => payload.logger.debug({ msg: 'An answer was not stored.', err }))
        .finally(() => void waiting--)
    },
    clear: async () => {
      await queue
      await payload.db.deleteMany({ collection: answersSlug, where: {} })
    },
  }
}
