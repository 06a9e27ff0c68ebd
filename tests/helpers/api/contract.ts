import { createHash } from 'node:crypto'
import { ownActions } from '../../../plugins/actions/kinds.js'
import { description } from '../../../plugins/api/index.js'
import { toOpenAPI } from '../../../plugins/api/openapi.js'
import { toRoutes } from '../../../plugins/content-api/routes.js'
import { confirmRoutes } from '../../../plugins/signup/confirm/routes.js'
import { doorRoutes } from '../../../plugins/signup/routes.js'

/** All routes of Broadside's own. */
export const routes = [description, ...toRoutes({ actions: ownActions }), ...doorRoutes, ...confirmRoutes]

type Media = { examples?: object }
type Operation = {
  requestBody?: { content: Record<string, Media> }
  responses: Record<string, { content?: Record<string, Media> }>
}
/** An OpenAPI document with its operations. */
export type Contract = { paths: Record<string, Record<string, Operation>>; [part: string]: unknown }

/** The contract of the API as docs/openapi.json has it, but for its examples: of a host with two languages and no kinds of its own. */
export const toContract = (): Contract =>
  JSON.parse(
    JSON.stringify(
      toOpenAPI(routes, {
        url: 'http://localhost:3000/api/v1',
        locales: ['en', 'es'],
        defaultLocale: 'en',
      }),
    ),
  ) as Contract

/** Where the bodies of each operation are described, by a name that stays. */
const toMedia = ({ paths }: Contract): Map<string, Media> =>
  new Map(
    Object.entries(paths).flatMap(([path, operations]) =>
      Object.entries(operations).flatMap(([method, { requestBody, responses }]) =>
        [['body', requestBody] as const, ...Object.entries(responses)].flatMap(([part, described]) =>
          Object.entries(described?.content ?? {}).map(
            ([type, media]) => [`${method} ${path} ${part} ${type}`, media] as const,
          ),
        ),
      ),
    ),
  )

/** A contract with the examples of another, or with new ones by `get /calls 200 application/json`. */
export const withExamples = (contract: Contract, from: Contract | Map<string, object>): Contract => {
  const copy = structuredClone(contract)
  const media = toMedia(copy)
  const examples =
    from instanceof Map
      ? from
      : new Map(Array.from(toMedia(from), ([name, { examples }]) => [name, examples] as const))
  for (const [name, example] of examples) {
    const described = media.get(name)
    if (described && example) described.examples = example
  }
  return copy
}

export const renderContract = (contract: Contract): string => `${JSON.stringify(contract, null, 2)}\n`

/** What a client relies on: neither words for people, nor examples, nor where it is. Keys are in order. */
const toPromise = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(toPromise)
  if (!value || typeof value !== 'object') return value
  const kept = Object.entries(value).filter(
    ([key, inner]) =>
      !(['description', 'summary'].includes(key) && typeof inner === 'string') &&
      !['examples', 'servers', 'info'].includes(key),
  )
  return Object.fromEntries(
    kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, toPromise(inner)]),
  )
}

/** A short name of what a contract promises, which changes when that does. */
export const toFingerprint = (contract: Contract): string =>
  createHash('sha256')
    .update(JSON.stringify(toPromise(contract)))
    .digest('hex')
    .slice(0, 12)
