import { createHmac, hkdfSync } from 'node:crypto'
import type { Payload } from 'payload'
import { toDatabaseId } from '../documents/ids.js'
import { slugs } from '../slugs.js'
import { toInstant } from '../values/toInstant.js'

/**
 * The keyed hash of a name: HMAC-SHA-256 (RFC 2104), with a key derived from the host's secret by HKDF (RFC 5869).
 * Names can't be guessed from the database without the secret. Changing the secret changes all hashes.
 */
export const toMark = ({ secret }: Pick<Payload, 'secret'>, name: string): string => {
  const key = hkdfSync('sha256', secret, '', 'payload-broadside withdrawals, version 1', 32)
  return createHmac('sha256', new Uint8Array(key)).update(name).digest('base64url')
}

/** The name of a document in withdrawals. The creation time makes it permanent, because SQLite may reuse the id. */
export const toDocumentName = ({
  noun,
  id,
  createdAt,
}: {
  noun: string
  id: number | string
  createdAt?: unknown
}): string => [noun, 'document', id, ...(createdAt ? [toInstant(createdAt)] : [])].join(':')

/**
 * Whether one of these names was withdrawn. Reads outside of any transaction, so that other requests' marks count at
 * once.
 */
export const isWithdrawn = async (payload: Payload, names: string[]): Promise<boolean> => {
  if (names.length === 0) return false
  const marked = await payload.db.findOne<{ id: number | string }>({
    collection: slugs.withdrawals,
    where: { mark: { in: names.map((name) => toMark(payload, name)) } },
  })
  return marked !== null && marked !== undefined
}

/**
 * Marks a name as withdrawn, forever. Safe to repeat and to run concurrently. `pending` is a document to delete,
 * `calls:12`; each start retries it until that is done.
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

/** The documents of a collection whose withdrawal has begun but not finished. */
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

/** Records that a pending document has been deleted. */
export const settlePending = async (payload: Payload, name: string): Promise<void> => {
  await payload.db.updateOne({
    collection: slugs.withdrawals,
    where: { mark: { equals: toMark(payload, name) } },
    data: { pending: '' },
    options: { atomic: true },
  })
}
