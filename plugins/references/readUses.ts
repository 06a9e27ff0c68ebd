import type { CollectionSlug, Endpoint, Payload, PayloadRequest } from 'payload'
import { mayReadInPanel } from '../../collections/access/mayReadInPanel.js'
import { message, say } from '../../collections/messages/messages.js'
import type { Row } from '../../collections/references/content.js'
import { isPossibleId, parseKey, toKey } from '../../collections/references/key.js'
import { readRoots, readUsedByLive } from '../../collections/references/liveUse.js'
import { readRows } from '../../collections/references/rows.js'
import { readSettings } from '../../collections/references/settings.js'
import { toUses, type Uses, type UseState } from './uses.js'

/** Finds the sources that are in the trash, with one query per collection. */
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
 * The documents that use one, live ones first: those the user (`req.user`) may read, and the number of others. The
 * caller must check that the user may read the document itself.
 *
 * @param limit Maximum number of uses to read. @default 200
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

/** What `GET /api/{collection}/:id/uses` answers. */
export type UsesAnswer = Uses & {
  /** Whether the user may remove the document even though live content uses it. */
  mayBreakLive: boolean
}

const notFound = message('references:notFound')

/** `GET /api/{collection}/:id/uses`: the documents that use one, for whoever may read it. */
export const usesEndpoint = (collection: string): Endpoint => ({
  path: '/:id/uses',
  method: 'get',
  handler: async (req) => {
    const { payload } = req
    const { id } = parseKey(payload, toKey({ slug: collection, id: String(req.routeParams?.id) }))
    const headers = { 'Cache-Control': 'no-store' }
    const isKnown = isPossibleId(payload, collection, id) && (await mayReadInPanel({ req, collection, id }))
    if (!isKnown)
      return Response.json({ errors: [{ message: say(req, notFound) }] }, { status: 404, headers })
    const uses = await readUses({ payload, req, collection, id })
    const mayBreakLive = Boolean(req.user) && readSettings(payload).mayBreakLive({ req })
    return Response.json({ ...uses, mayBreakLive } satisfies UsesAnswer, { headers })
  },
})
