import { type Endpoint, headersWithCors, type PayloadHandler } from 'payload'
import { isEditor } from '../access/permissions.js'
import { isDatabaseId, toDatabaseId } from '../ids.js'
import { readLocale } from '../readLocale.js'
import { readHolder } from './readHolder.js'
import type { UniqueRules } from './uniqueRules.js'

/**
 * `GET /api/{noun}/existing?value=…`: the document that already holds what somebody is typing, so that the panel can
 * offer to use it, or to restore it, before anything is refused: `{ existing: { id, title, isTrashed } | null }`.
 * `within` names the document in whose scope it is asked for. Editors only.
 */
export const existing = (rules: UniqueRules): Endpoint => {
  const answer: PayloadHandler = async (req) => {
    const headers = headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req })
    if (!isEditor({ req })) return Response.json({ existing: null }, { status: 403, headers })
    const asked = new URL(req.url!).searchParams
    const locale = readLocale(req)
    const key = rules.toKey((asked.get('value') ?? '').slice(0, 4096), locale)
    const scope = asked.get('within') ?? ''
    const holder =
      key === null || (rules.within && !isDatabaseId(req.payload, toDatabaseId(req.payload, scope)))
        ? null
        : await readHolder({ payload: req.payload, rules, locale, scope, key })
    return Response.json({ existing: holder }, { headers })
  }
  return { path: '/existing', method: 'get', handler: answer }
}
