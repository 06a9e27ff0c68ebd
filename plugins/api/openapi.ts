import { z } from 'zod'
import { bodyTypes } from './bodies.js'
import { slugPattern } from './addresses.js'
import type { Parameter } from './parameters.js'
import { type ProblemCode, problems } from './problems.js'
import { problemSchema } from './problemSchema.js'
import { type Answer, commonProblems, type Route } from './route.js'
import type { APISettings } from './settings.js'

/** What the description is made for: where the API begins (`https://act.example.org/api/v1`) and its languages. */
export type Described = Pick<APISettings, 'locales' | 'defaultLocale'> & { url: string }

/** The description of the API, OpenAPI 3.1, made of its routes. */
export const toOpenAPI = (routes: Route[], { url, ...site }: Described) => {
  const schemas = toSchemas(routes)
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) Object.assign((paths[route.path] ??= {}), toOperations(route, site))
  return {
    openapi: '3.1.1',
    info: {
      title: 'Broadside content API',
      version: '1',
      description:
        'Live calls to action and what they lead to, resolved and in one language. What an answer carries beyond its schema may be ignored. Errors are problems (RFC 9457) with a permanent `code`: ' +
        Object.keys(problems).join(', ') +
        '.',
    },
    servers: [{ url }],
    // Nothing needs a key: a checker of descriptions would ask whether that was forgotten.
    security: [],
    paths,
    components: { schemas },
  }
}

/** GET and HEAD answer alike, but that HEAD has no body. */
const toOperations = (route: Route, site: Pick<Described, 'locales' | 'defaultLocale'>) => {
  const { method, operationId, summary, path, query, body } = route
  const operation = {
    operationId,
    summary,
    parameters: [
      ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string', pattern: slugPattern },
      })),
      ...Object.entries(query).map(([name, parameter]) => toParameter(name, parameter, site)),
    ],
    ...(body && {
      requestBody: {
        required: true,
        content: Object.fromEntries(bodyTypes.map((type) => [type, { schema: toReference(body.schema) }])),
      },
    }),
    responses: toResponses(route),
  }
  if (method !== 'get') return { [method]: operation }
  const bodiless = Object.fromEntries(
    Object.entries(operation.responses).map(([status, answer]) => [
      status,
      { ...answer, content: undefined },
    ]),
  )
  return { get: operation, head: { ...operation, operationId: `${operationId}Head`, responses: bodiless } }
}

const bodyProblems = {
  BAD_REQUEST: 'The body can’t be read',
  TOO_LARGE: 'The body is too large',
  UNSUPPORTED_MEDIA_TYPE: 'The body has another type',
} satisfies Partial<Record<ProblemCode, string>>

const toParameter = (
  name: string,
  { description, required, schema }: Parameter,
  site: Pick<Described, 'locales' | 'defaultLocale'>,
) => ({
  name,
  in: 'query',
  description,
  required,
  schema: typeof schema === 'function' ? schema(site) : schema,
})

const text = (description: string) => ({ description, schema: { type: 'string' } })

const cached = {
  ETag: text('Strong; of the very bytes.'),
  'Last-Modified': text('When the answer last changed.'),
  'Cache-Control': text('How long a cache may keep it.'),
  'Content-Language': text('The language of the answer.'),
}

const toResponses = (route: Route): Record<string, object> => {
  const { method, summary, answers, problems: own, body, isKept = method === 'get' } = route
  const good = Object.entries(answers).map(
    ([status, { description = summary, schema }]: [string, Answer]) => [
      status,
      {
        description,
        ...(schema
          ? {
              ...(isKept && { headers: cached }),
              content: { 'application/json': { schema: toReference(schema) } },
            }
          : { headers: { Location: { schema: { type: 'string', format: 'uri' } } } }),
      },
    ],
  )
  const current = { description: 'What you have is current: by `If-None-Match` or `If-Modified-Since`.' }
  return {
    ...Object.fromEntries(good),
    ...(isKept && { 304: current }),
    ...toProblems({ ...own, ...(body && bodyProblems), ...commonProblems }),
  }
}

/** The problems of a route by their status, each with its sentence. */
const toProblems = (told: Partial<Record<ProblemCode, string>>): Record<string, object> => {
  const sentences: Record<string, string[]> = {}
  for (const [code, sentence] of Object.entries(told) as [ProblemCode, string][])
    (sentences[problems[code].status] ??= []).push(`${sentence}: \`${code}\`.`)
  return Object.fromEntries(
    Object.entries(sentences).map(([status, said]) => [
      status,
      {
        description: said.join(' '),
        content: { 'application/problem+json': { schema: toReference(problemSchema) } },
      },
    ]),
  )
}

const at = '#/components/schemas/'

/** A named schema by its name, another as it is. */
const toReference = (schema: z.ZodType): object => {
  const { id } = schema.meta() ?? {}
  if (id) return { $ref: `${at}${id}` }
  const { $schema: _, ...plain } = z.toJSONSchema(schema, { io: 'input' })
  return plain
}

/** Every named schema that an answer or a body is made of, under its name. */
const toSchemas = (routes: Route[]): Record<string, object> => {
  const told = routes.flatMap(({ answers, body }) =>
    [...Object.values(answers), body].flatMap((one) => one?.schema ?? []),
  )
  const { $defs = {} } = z.toJSONSchema(z.tuple([problemSchema, ...told]), { io: 'input' })
  // Zod keeps them where JSON Schema does; OpenAPI has a place of its own.
  return JSON.parse(JSON.stringify($defs).replaceAll('"#/$defs/', `"${at}`), (key, value: unknown) =>
    key === 'id' && typeof value === 'string' && value in $defs ? undefined : value,
  ) as Record<string, object>
}
