import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import type { Row } from '../rows/content.js'
import { readRows } from '../rows/readRows.js'
import { parseKey, toKey } from '../key.js'
import { readRoots } from '../live/readRoots.js'
import { readUsedByLive } from '../live/readUsedByLive.js'
import { toUses } from './toUses.js'
import type { Uses, UseState } from './use.js'

/** Those of the sources that are in the trash. One query a collection. */
const readTrashed = async ({
  payload,
  req,
  rows,
}: {
  payload: Payload
  req: PayloadRequest
  rows: Row[]
}) => {
  const trashed = new Set<string>()
  for (const slug of new Set(rows.map(({ noun }) => noun))) {
    if (!payload.collections[slug as CollectionSlug]?.config.trash) continue
    const ids = rows.filter(({ noun }) => noun === slug).map(({ source }) => parseKey(payload, source).id)
    const { docs } = await payload.db.find<{ id: number | string }>({
      collection: slug as CollectionSlug,
      where: { and: [{ id: { in: ids } }, { deletedAt: { not_equals: null } }] },
      select: { deletedAt: true },
      limit: 0,
      pagination: false,
      req,
    })
    for (const { id } of docs) trashed.add(toKey({ slug, id }))
  }
  return trashed
}

/**
 * The documents that use one, live ones first: those that the asker (`req.user`) may read, and how many there are
 * beside. Whether the asker may read the document itself is for the caller to ask.
 *
 * @param limit How many are read at most. @default 200
 */
export const readUses = async ({
  payload,
  req,
  collection,
  id,
  limit = 200,
}: {
  payload: Payload
  req: PayloadRequest
  collection: string
  id: number | string
  limit?: number
}): Promise<Uses> => {
  const target = toKey({ slug: collection, id })
  const values = [target]
  const [live, newest] = [
    await readRows({ payload, req, among: { field: 'live', values } }),
    await readRows({ payload, req, among: { field: 'newest', values } }),
  ]
  const rows = [...new Map([...live, ...newest].map((row) => [row.source, row])).values()]
  const roots = readRoots(payload)
  const used = await readUsedByLive({
    payload,
    req,
    keys: live
      .filter(({ noun, sourceIsLive }) => sourceIsLive && !roots.has(noun))
      .map(({ source }) => source),
  })
  const trashed = await readTrashed({ payload, req, rows: rows.filter(({ sourceIsLive }) => !sourceIsLive) })
  const toState = ({ source, noun, sourceIsLive, live: pointed }: Row): UseState => {
    if (trashed.has(source)) return 'trash'
    const isOut = sourceIsLive && pointed.includes(target)
    if (isOut && (roots.has(noun) || used.has(source))) return 'live'
    const { versions } = payload.collections[noun as CollectionSlug]?.config ?? {}
    return versions?.drafts ? 'draft' : 'unused'
  }
  const order: UseState[] = ['live', 'draft', 'unused', 'trash']
  const found = rows
    .map((row) => ({ row, state: toState(row) }))
    .sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state))
  return toUses({
    payload,
    req,
    target,
    found: found.slice(0, limit),
    more: Math.max(0, found.length - limit),
  })
}
