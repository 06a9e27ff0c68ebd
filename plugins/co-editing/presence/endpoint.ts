import { APIError, type CollectionSlug, type Endpoint, headersWithCors, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayEnterPanel, mayReadInPanel } from '../../../collections/access/mayReadInPanel.js'
import { isDatabaseId } from '../../../collections/documents/ids.js'
import { message, say } from '../../../collections/messages/messages.js'
import { arrive, leave, type Present, readOthers } from './presence.js'

const asked = z.strictObject({
  collection: z.string().max(100).optional(),
  id: z.union([z.number(), z.string().max(100)]).optional(),
  global: z.string().max(100).optional(),
  // Made by the tab for as long as it has the document open.
  tab: z.string().regex(/^[\w-]{8,64}$/),
  leaving: z.boolean().optional(),
})

/** The body of a presence request. */
export type PresenceQuestion = z.infer<typeof asked>

/** What `POST /api/presence` answers. */
export type PresenceAnswer = { others: Present[] }

const notFound = message('coEditing:notFound')

type Known = { collections: string[]; globals: string[] }

/** The key of a document that the asker may read in the panel. */
const toDocument = async (
  req: PayloadRequest,
  { collection, id, global }: PresenceQuestion,
  known: Known,
): Promise<string | undefined> => {
  const { payload } = req
  if (global !== undefined) {
    const config = payload.globals.config.find(({ slug }) => slug === global)
    return config && known.globals.includes(global) && (await config.access.read({ req }))
      ? `global:${global}`
      : undefined
  }
  if (collection === undefined || !known.collections.includes(collection)) return undefined
  if (!isDatabaseId(payload, id)) return undefined
  const mayRead = await mayReadInPanel({ req, collection: collection as CollectionSlug, id })
  return mayRead ? `${collection}:${id}` : undefined
}

/**
 * `POST /api/presence`: a panel tab announces that it opened or left a document, and gets the other users. Requires
 * read access in the panel.
 */
export const presenceEndpoint = (known: Known): Endpoint => ({
  path: '/presence',
  method: 'post',
  handler: async (req) => {
    const { payload, user } = req
    const headers = headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req })
    const { success, data: question } = asked.safeParse(await req.json?.().catch(() => null))
    const refused = () =>
      Response.json({ errors: [{ message: say(req, notFound) }] }, { status: 404, headers })
    if (!user || !(await mayEnterPanel(req))) return refused()
    if (!success) throw new APIError('Send { collection, id, tab } or { global, tab }.', 400, null, true)
    const document = await toDocument(req, question, known)
    if (document === undefined) return refused()
    const presence = { document, user: String(user.id), tab: question.tab }
    if (question.leaving) {
      await leave(payload, presence)
      return Response.json({ others: [] } satisfies PresenceAnswer, { headers })
    }
    await arrive(payload, presence)
    return Response.json({ others: await readOthers(payload, presence) } satisfies PresenceAnswer, {
      headers,
    })
  },
})
