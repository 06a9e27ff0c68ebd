import { createHmac, hkdfSync } from 'node:crypto'
import type { Payload } from 'payload'
import { toDatabaseId } from '../documents/ids.js'
import { slugs } from '../slugs.js'
import { toInstant } from '../values/toInstant.js'

/**
 * The keyed hash of a name: HMAC-SHA-256, RFC 2104, under a key of its own that HKDF, RFC 5869, makes of the host's
 * secret. Who has the database and not the secret can't try names against it; with another secret it is another hash.
 */
export const toMark = ({ secret }: Pick<Payload, 'secret'>, name: string): string => {
  const key = hkdfSync('sha256', secret, '', 'payload-broadside withdrawals, version 1', 32)
  return createHmac('sha256', new Uint8Array(key)).update(name).digest('base64url')
}

/**
 * A document as withdrawals name it. With the instant at which it was made it is this document for ever: SQLite may give
 * its id to another.
 */
export const toDocumentName = ({
  noun,
  id,
  createdAt,
}: {
  noun: string
  id: number | string
  createdAt?: unknown
}): string => [noun, 'document', id, ...(createdAt ? [toInstant(createdAt)] : [])].join(':')

/** Whether one of these names was withdrawn. Asked outside of any transaction: what another has marked counts at once. */
export const isWithdrawn = async (payload: Payload, names: string[]): Promise<boolean> => {
  if (names.length === 0) return false
  const marked = await payload.db.findOne<{ id: number | string }>({
    collection: slugs.withdrawals,
    where: { mark: { in: names.map((name) => toMark(payload, name)) } },
  })
  return marked !== null && marked !== undefined
}

/**
 * Marks a name as withdrawn, for ever. Safe to repeat, and by two at once. What is `pending` is a document, `calls:12`,
 * that is to be deleted: until that is done, each start does it.
 */
export const markWithdrawn = async (payload: Payload, name: string, pending = ''): Promise<void> => {
  const { db } = payload
  const mark = toMark(payload, name)
  const where = { mark: { equals: mark } }
  const isMarked = async () =>
    Boolean(
      pending
        ? await db.updateOne({
            collection: slugs.withdrawals,
            where,
            data: { pending },
            options: { atomic: true },
          })
        : await db.findOne({ collection: slugs.withdrawals, where }),
    )
  if (await isMarked()) return
  await db
    .create({ collection: slugs.withdrawals, data: { mark, pending } })
    .catch(async (error: unknown) => {
      if (!(await isMarked())) throw error
    })
}

/** The documents of a noun whose withdrawal was begun and not ended. */
export const readPending = async (payload: Payload, noun: string): Promise<(number | string)[]> => {
  const { docs } = await payload.db.find<{ id: number | string; pending: string }>({
    collection: slugs.withdrawals,
    where: { pending: { not_equals: '' } },
    limit: 0,
    pagination: false,
  })
  return docs
    .filter(({ pending }) => pending.startsWith(`${noun}:`))
    .map(({ pending }) => toDatabaseId(payload, pending.slice(noun.length + 1)))
}

/** Notes that nothing is left of a document that was to be deleted. */
export const settlePending = async (payload: Payload, name: string): Promise<void> => {
  await payload.db.updateOne({
    collection: slugs.withdrawals,
    where: { mark: { equals: toMark(payload, name) } },
    data: { pending: '' },
    options: { atomic: true },
  })
}
