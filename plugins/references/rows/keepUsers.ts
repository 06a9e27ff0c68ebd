import type { PayloadRequest } from 'payload'
import { type Key, parseKey } from '../key.js'
import { keepRow } from './keepRow.js'
import { readRows } from './readRows.js'

/** Looks again into what points to a document; with `nouns`, into that of those kinds alone. */
export const keepUsers = async ({
  req,
  key,
  nouns,
}: {
  req: PayloadRequest
  key: Key
  nouns?: string[]
}): Promise<void> => {
  const { payload } = req
  const where = nouns ? [{ noun: { in: nouns } }] : []
  const users = new Set<Key>()
  for (const field of ['live', 'newest'] as const)
    for (const { source } of await readRows({ payload, req, where, among: { field, values: [key] } }))
      users.add(source)
  for (const source of users) await keepRow({ req, source: parseKey(payload, source) })
}
