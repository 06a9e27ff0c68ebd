import {
  type CollectionSlug,
  type Endpoint,
  type FlattenedField,
  isolateObjectProperty,
  type PayloadRequest,
  type TypedLocale,
} from 'payload'
import { isEditor } from '../access/permissions.js'
import { type Row, toInner } from '../documents/fieldTree.js'
import { isDatabaseId, toDatabaseId } from '../documents/ids.js'
import { toRuleFaults } from '../fields/publishRule.js'
import { message, say } from '../messages/messages.js'
import { readFieldLabel } from '../messages/readFieldLabel.js'
import type { Fault } from '../messages/refuse.js'
import { isLive } from './live.js'

/** The answer of `GET /api/{collection}/:id/preflight`, in the asker's language. */
export type PreflightAnswer = {
  /** Whether the document is live. Findings about unchanged content then only warn. */
  isLive: boolean
  /** In the order of the fields. */
  findings: {
    /** The path of the field: `actions.2.episode`. */
    path: string
    /** The way to act concerned, in calls. */
    step: { number: number; kind: string; heading: string | null } | null
    message: string
    /** The message beside the field, which needn't name it. */
    atField?: string
    /** The content languages concerned; unset for all. */
    languages?: string[]
    /** `refuses` blocks the publication, `warns` doesn't. */
    weight: 'refuses' | 'warns'
  }[]
}

type Asked = {
  collection: string
  id: number | string
  /** The whole document. */
  data: Row
}
/** A field's validator: returns `true` or a message in the asker's language. */
type Validator = (value: unknown, asked: object) => unknown

/** Runs the fields' publication validators without writing. Payload only runs them during a write. */
export const readFieldFaults = async (
  req: PayloadRequest,
  { fields, row, path = '', ...asked }: Asked & { fields: FlattenedField[]; row: Row; path?: string },
): Promise<{ path: string; message: string }[]> => {
  const faults: { path: string; message: string }[] = []
  for (const field of fields) {
    const at = path + field.name
    const about = { operation: 'update', path: at.split('.'), blockData: undefined, user: req.user } as const
    const { condition } = field.admin ?? {}
    if (condition && !condition(asked.data, row, about as never)) continue
    const { validate } = field as { validate?: Validator }
    const answer = validate
      ? await validate(row[field.name], {
          ...field,
          ...about,
          ...{ id: asked.id, collectionSlug: asked.collection, data: asked.data, siblingData: row },
          ...{ event: 'submit', overrideAccess: false, preferences: { fields: {} }, req },
        })
      : true
    if (typeof answer === 'string') faults.push({ path: at, message: answer })
    for (const inner of toInner(field, row[field.name]))
      faults.push(
        ...(await readFieldFaults(req, {
          ...asked,
          fields: inner.fields,
          row: inner.row,
          path: inner.at ? `${at}.${inner.at}.` : `${at}.`,
        })),
      )
  }
  return faults
}

/** What publication requires beyond the fields' own rules. */
export type Check = (req: PayloadRequest, data: Row) => Fault[] | Promise<Fault[]>

const notFound = message('documents:notFound')

const read = async (req: PayloadRequest, slug: string, draft: boolean): Promise<Row | null> => {
  const id = toDatabaseId(req.payload, String(req.routeParams?.id))
  if (!isDatabaseId(req.payload, id)) return null
  const { localization } = req.payload.config
  return (await req.payload.findByID({
    collection: slug as CollectionSlug,
    id,
    draft,
    depth: 0,
    // Schedules publish in the default locale.
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
  // A missing field is reported once, even if it breaks two rules.
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
 * `GET /api/{collection}/:id/preflight`, for editors: what blocks publishing the newest draft, in the asker's language.
 * For collections without localised texts.
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
