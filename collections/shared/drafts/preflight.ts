import {
  type CollectionSlug,
  type Endpoint,
  isolateObjectProperty,
  type PayloadRequest,
  type TypedLocale,
} from 'payload'
import { isEditor } from '../access/permissions.js'
import { toRuleFaults } from '../fields/publishRule.js'
import { isDatabaseId, toDatabaseId } from '../ids.js'
import { readFieldLabel } from '../readFieldLabel.js'
import type { Fault } from '../refuse.js'
import { say } from '../say.js'
import type { PreflightAnswer } from './preflightAnswer.js'
import { readFieldFaults } from './readFieldFaults.js'
import { isLive } from '../live.js'

type Row = Record<string, unknown>

/** What a publication asks of a document beyond its fields' own rules. */
export type Check = (req: PayloadRequest, data: Row) => Fault[] | Promise<Fault[]>

const notFound = {
  en: 'There is no such document, or you may not read it.',
  es: 'Ese documento no existe o no tienes permiso para verlo.',
}

const read = async (req: PayloadRequest, slug: string, draft: boolean): Promise<Row | null> => {
  const id = toDatabaseId(req.payload, String(req.routeParams?.id))
  if (!isDatabaseId(req.payload, id)) return null
  const { localization } = req.payload.config
  return (await req.payload.findByID({
    collection: slug as CollectionSlug,
    id,
    draft,
    depth: 0,
    // A schedule publishes in the first language.
    ...(localization && { locale: localization.defaultLocale as TypedLocale }),
    fallbackLocale: false,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale', 'user']),
  })) as Row | null
}

const toFindings = async (
  req: PayloadRequest,
  { slug, row, check }: { slug: string; row: Row; check: Check },
): Promise<PreflightAnswer['findings']> => {
  const fields = req.payload.collections[slug as CollectionSlug]!.config.flattenedFields
  const asked = { collection: slug, id: row.id as number | string, data: row }
  const told = [
    ...(await readFieldFaults(req, { ...asked, fields, row })),
    ...[...toRuleFaults(fields, row), ...(await check(req, row))].map(({ path, sentence }) => ({
      path,
      message: say(req, sentence),
    })),
  ]
  const toRank = (path: string) => fields.findIndex(({ name }) => name === path.split('.')[0])
  // A field that is missing is said once, though it breaks two rules.
  return [...new Map(told.map((one) => [one.path, one])).values()]
    .sort((a, b) => toRank(a.path) - toRank(b.path))
    .map(({ path, message }) => ({
      path,
      step: null,
      message: `${readFieldLabel(req, { collection: slug, path, document: row })}: ${message}`,
      weight: 'refuses',
    }))
}

/**
 * `GET /api/{noun}/:id/preflight`, for editors: what keeps the newest draft of a document from being published, in the
 * asker's language. For collections whose texts are in one language.
 */
export const preflight = (slug: string, check: Check): Endpoint => ({
  path: '/:id/preflight',
  method: 'get',
  handler: async (req) => {
    const headers = { 'Cache-Control': 'no-store' }
    const row = isEditor({ req }) ? await read(req, slug, true) : null
    if (!row) return Response.json({ errors: [{ message: say(req, notFound) }] }, { status: 404, headers })
    const live = await read(req, slug, false)
    const answer: PreflightAnswer = {
      isLive: isLive(live),
      findings: await toFindings(req, { slug, row, check }),
    }
    return Response.json(answer, { headers })
  },
})
