import type { Endpoint, Payload, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { type Content, type Draft, toAnswer, toDraft, toProblemAnswer, toProblemDraft } from './answers.js'
import { type Body, readBody } from './bodies.js'
import { type Parameter, parseAsked, parseParameters, type Query } from './parameters.js'
import { APIProblem, type ProblemCode, problems, toProblem } from './problems.js'
import { type APISettings, readAPI, readSettings } from './settings.js'

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
   * Whether caches may keep what a `get` answers. Where they may, it is made once for all who ask, so that a handler takes
   * nothing from its request but what is in the address; and it notes what it reads (`reads.ts`).
   * @default true
   */
  isKept?: boolean
  /** By their status. */
  answers: Record<number, Answer>
  /** What each of its problems says of this route, beside those that any may have. */
  problems?: Partial<Record<ProblemCode, string>>
  /** Answers a problem to whoever can't read the API's own form of it, such as a browser's; undefined where they can. */
  renderProblem?: (asked: { req: PayloadRequest; code: ProblemCode }) => Response | undefined
  /** Throws an {@link APIProblem} for what a stranger may be told. Content is what caches may keep. */
  handle: (asked: Asked<Parameters>) => Promise<Content | Draft | Response> | Content | Draft | Response
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

const isKeptRoute = ({ method, isKept }: Route): boolean => method === 'get' && isKept !== false

/** What a request asks of a route. Throws a `BAD_PARAMETER`. */
const toQuery = (route: Route, search: URLSearchParams, site: APISettings) => {
  const asked = parseParameters(search, Object.keys(route.query), { refuseOthers: route.method === 'get' })
  return { asked, query: parseAsked(asked, { query: route.query, site }) }
}

/** Whether a request has other values than the usual ones for parameters that clients can make up. */
const hasMadeUp = (route: Route, query: Record<string, unknown>, site: APISettings): boolean =>
  Object.entries(route.query).some(
    ([name, { isOpen, parse }]) => isOpen && query[name] !== parse(undefined, { name, site }),
  )

/** The name of an answer: what is asked, however it is spelled. */
const toMemoryKey = (
  { operationId }: Route,
  { path, query }: { path: Record<string, string>; query: Record<string, unknown> },
): string => JSON.stringify([operationId, Object.values(path), Object.values(query)])

/** The statuses of problems that hold for every request, until something is published. */
const keptProblems: readonly number[] = [404, 410]

/** A route's answer with its CORS headers. Problems that may be kept are answers too; others are thrown. */
const make = async (
  work: () => ReturnType<Route['handle']>,
  { open, isMinor }: { open: Record<string, string>; isMinor: boolean },
): Promise<Draft | Response> => {
  try {
    const made = await work()
    if (made instanceof Response) return made
    const draft = 'text' in made ? made : toDraft(made)
    return { ...draft, headers: { ...draft.headers, ...open }, isMinor }
  } catch (error) {
    if (!(error instanceof APIProblem) || !keptProblems.includes(problems[error.code].status)) throw error
    const draft = toProblemDraft(toProblem(error.code, error.detail))
    return { ...draft, headers: { ...draft.headers, ...open } }
  }
}

/** A route's answer to a request, whatever happens. What nobody foresaw is told to the operator, not to a stranger. */
const answer = async (route: Route, req: PayloadRequest, open: Record<string, string>): Promise<Response> => {
  const refuse = (code: ProblemCode, detail: string): Response =>
    route.renderProblem?.({ req, code }) ?? toProblemAnswer(req, toProblem(code, detail))
  const { pathname, search, searchParams } = new URL(req.url!)
  try {
    const { settings } = readSettings(req.payload)
    const { asked, query } = toQuery(route, searchParams, settings)
    const path = Object.fromEntries(
      partNames(route.path).map((name) => [name, String(req.routeParams?.[name])]),
    )
    const body = route.body && (await readBody(req, route.body))
    const handle = async () => route.handle({ req, path, query, asked, body })
    if (!isKeptRoute(route)) return (await handle()) as Response
    const memory = readAPI(req.payload).memory(req.payload)
    const key = toMemoryKey(route, { path, query })
    const answered = await memory.read(key, () =>
      make(handle, { open, isMinor: hasMadeUp(route, query, settings) }),
    )
    // It is the answer of others too, who ask for the same at once.
    if (answered instanceof Response) return answered.clone()
    memory.offer({ key, url: pathname + search })
    return toAnswer(req, answered)
  } catch (err) {
    if (err instanceof APIProblem) return refuse(err.code, err.detail)
    // Without the query: a parameter may be a token that opens something.
    req.payload.logger.error({ msg: `${route.operationId} failed at ${pathname}`, err })
    return refuse('INTERNAL', 'Please try again later.')
  }
}

/** To a browser that asks before it sends from another origin. */
const preflight = (): Response =>
  new Response(null, { status: 204, headers: { 'Access-Control-Max-Age': '86400' } })

/** Every origin may ask what is public. Errors and redirects too: a script has to see them. */
const toOpenHeaders = (methods: string): Record<string, string> => ({
  'Access-Control-Allow-Origin': '*',
  // Said with every answer, or Payload says that one may write.
  'Access-Control-Allow-Methods': methods,
  'Access-Control-Allow-Headers': 'Content-Type, If-None-Match, If-Modified-Since',
  'Access-Control-Expose-Headers': 'ETag, Last-Modified, Content-Language, Location',
  'X-Content-Type-Options': 'nosniff',
})

const withHeaders = (response: Response, headers: Record<string, string>): Response => {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}

const toMethods = (here: Route[]) => {
  const methods = here.flatMap(({ method }) => (method === 'get' ? (['get', 'head'] as const) : [method]))
  return { methods, allowed: [...methods, 'options'].map((method) => method.toUpperCase()).join(', ') }
}

/** The endpoints of routes: Payload answers HEAD and OPTIONS only where an endpoint says so. */
export const toEndpoints = (routes: Route[]): Endpoint[] =>
  [...new Set(routes.map(({ path }) => path))].flatMap((path) => {
    const here = routes.filter((route) => route.path === path)
    const { methods, allowed } = toMethods(here)
    const at = `/v1${path.replace(/\{(\w+)\}/g, ':$1')}`
    const open = toOpenHeaders(allowed)
    return [
      ...methods.map((method): Endpoint => {
        const route = here.find((one) => one.method === (method === 'head' ? 'get' : method))!
        return { path: at, method, handler: async (req) => withHeaders(await answer(route, req, open), open) }
      }),
      { path: at, method: 'options', handler: () => withHeaders(preflight(), open) },
    ]
  })

type Place = { route: Route; pattern: RegExp; names: string[] }

const placesOf = new WeakMap<readonly Route[], Place[]>()

/** Where the reads among some routes are, in the order in which Payload looks for them. */
const toPlaces = (routes: readonly Route[]): Place[] => {
  const places =
    placesOf.get(routes) ??
    routes
      .filter(({ method }) => method === 'get')
      .map((route) => ({
        route,
        pattern: new RegExp(`^/v1${route.path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '([^/]+)')}$`),
        names: partNames(route.path),
      }))
  placesOf.set(routes, places)
  return places
}

/**
 * The answer to a `GET` or `HEAD`, where it is kept: the one that the endpoint would give, without all that Payload does
 * before it asks one. Undefined for whatever else is asked.
 */
export const findKept = async (
  payload: Payload,
  request: Pick<Request, 'headers' | 'method' | 'url'>,
): Promise<Response | undefined> => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
  const { pathname, search, searchParams } = new URL(request.url)
  const { api } = payload.config.routes
  if (!pathname.startsWith(`${api}/v1/`)) return undefined
  const { settings, routes, memory } = readAPI(payload)
  for (const { route, pattern, names } of toPlaces(routes)) {
    const found = pattern.exec(pathname.slice(api.length))
    if (!found) continue
    if (!isKeptRoute(route)) return undefined
    try {
      const path = Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(found[at + 1]!)]))
      const { query } = toQuery(route, searchParams, settings)
      const key = toMemoryKey(route, { path, query })
      const opened = memory(payload)
      const prepared = await opened.find(key)
      if (prepared) opened.offer({ key, url: pathname + search })
      return prepared && toAnswer(request, prepared)
    } catch {
      // The endpoint says what is wrong.
      return undefined
    }
  }
  return undefined
}
