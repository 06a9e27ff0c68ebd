import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { toProblemAnswer } from './answers.js'
import { type Body, readBody } from './bodies.js'
import { type Parameter, parseAsked, parseParameters, type Query } from './parameters.js'
import { APIProblem, type ProblemCode, toProblem } from './problems.js'
import { readSettings } from './settings.js'

/** What a route's handler is given: the request, the parts of its address and its parameters, read and judged. */
export type Asked<Parameters extends Query = Query> = {
  req: PayloadRequest
  /** The parts of the address by their names: `{slug}` is `path.slug`. */
  path: Record<string, string>
  query: { [Name in keyof Parameters]: Parameters[Name] extends Parameter<infer Value> ? Value : never }
  /** The parameters as they were sent: those of a redirect. */
  asked: Record<string, string>
  /** What the body holds, of any shape; undefined where the route takes none. */
  body: unknown
}

/** A good answer, as the description tells of it. */
export type Answer = {
  /** @default the route's summary */
  description?: string
  /** Of its JSON body; a redirect has none. */
  schema?: z.ZodType
}

/**
 * One address of the API, as data. Its endpoints, its part of the OpenAPI document, the client's method and its row in
 * docs/api.md are made from it.
 */
export type Route<Parameters extends Query = Query> = {
  /** `get` is answered to HEAD too. */
  method: 'get' | 'post'
  /** Under `/v1`, as OpenAPI writes it: `/podcasts/{podcast}/episodes/{slug}`. Its parts are slugs. */
  path: string
  operationId: string
  /** The client's method, `calls.list`; the description of the API itself has none. */
  client?: `${string}.${string}`
  summary: string
  query: Parameters
  /** What it takes; a route without one reads no body. */
  body?: Body
  /**
   * Whether caches may keep what a `get` answers.
   * @default true
   */
  isKept?: boolean
  /** By their status. */
  answers: Record<number, Answer>
  /** What each of its problems says of this route, beside those that any may have. */
  problems?: Partial<Record<ProblemCode, string>>
  /** Answers a problem to whoever can't read the API's own form of it, such as a browser's; undefined where they can. */
  renderProblem?: (asked: { req: PayloadRequest; code: ProblemCode }) => Response | undefined
  /** Throws an {@link APIProblem} for what a stranger may be told. */
  handle: (asked: Asked<Parameters>) => Promise<Response> | Response
}

/** A route whose handler is given the parameters that it names. */
export const defineRoute = <Parameters extends Query>(route: Route<Parameters>): Route =>
  route as unknown as Route

/** What any route may answer beside its own problems. */
export const commonProblems = {
  BAD_PARAMETER: 'A parameter is not valid',
  INTERNAL: 'Something went wrong here',
} satisfies Partial<Record<ProblemCode, string>>

const partNames = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)

/** A route's answer to a request, whatever happens. What nobody foresaw is told to the operator, not to a stranger. */
const answer = async (route: Route, req: PayloadRequest): Promise<Response> => {
  const refuse = (code: ProblemCode, detail: string): Response =>
    route.renderProblem?.({ req, code }) ?? toProblemAnswer(req, toProblem(code, detail))
  try {
    const asked = parseParameters(new URL(req.url!).searchParams, Object.keys(route.query))
    const query = parseAsked(asked, { query: route.query, site: readSettings(req.payload).settings })
    const path = Object.fromEntries(
      partNames(route.path).map((name) => [name, String(req.routeParams?.[name])]),
    )
    const body = route.body && (await readBody(req, route.body))
    return await route.handle({ req, path, query, asked, body })
  } catch (err) {
    if (err instanceof APIProblem) return refuse(err.code, err.detail)
    // Without the query: a parameter may be a token that opens something.
    req.payload.logger.error({ msg: `${route.operationId} failed at ${new URL(req.url!).pathname}`, err })
    return refuse('INTERNAL', 'Please try again later.')
  }
}

/** To a browser that asks before it sends from another origin. */
const preflight = (): Response =>
  new Response(null, { status: 204, headers: { 'Access-Control-Max-Age': '86400' } })

/** Every origin may ask what is public. Errors and redirects too: a script has to see them. */
const withCORS = async (answering: Promise<Response> | Response, methods: string): Promise<Response> => {
  const response = await answering
  const open = {
    'Access-Control-Allow-Origin': '*',
    // Said with every answer, or Payload says that one may write.
    'Access-Control-Allow-Methods': methods,
    'Access-Control-Allow-Headers': 'Content-Type, If-None-Match, If-Modified-Since',
    'Access-Control-Expose-Headers': 'ETag, Last-Modified, Content-Language, Location',
    'X-Content-Type-Options': 'nosniff',
  }
  for (const [name, value] of Object.entries(open)) response.headers.set(name, value)
  return response
}

/** The endpoints of routes: Payload answers HEAD and OPTIONS only where an endpoint says so. */
export const toEndpoints = (routes: Route[]): Endpoint[] =>
  [...new Set(routes.map(({ path }) => path))].flatMap((path) => {
    const here = routes.filter((route) => route.path === path)
    const methods = here.flatMap(({ method }) => (method === 'get' ? (['get', 'head'] as const) : [method]))
    const allowed = [...methods, 'options'].map((method) => method.toUpperCase()).join(', ')
    const at = `/v1${path.replace(/\{(\w+)\}/g, ':$1')}`
    return [
      ...methods.map((method): Endpoint => {
        const route = here.find((one) => one.method === (method === 'head' ? 'get' : method))!
        return { path: at, method, handler: (req) => withCORS(answer(route, req), allowed) }
      }),
      { path: at, method: 'options', handler: () => withCORS(preflight(), allowed) },
    ]
  })
