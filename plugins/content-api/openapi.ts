import { z } from 'zod'
import { problems } from './errors.js'
import * as contract from './contract/index.js'

/** What the description is made for. */
export type Described = {
  /** Where the API begins: `https://act.example.org/api/v1`. */
  url: string
  locales: string[]
  defaultLocale: string
}

/** The description of the content API, OpenAPI 3.1, made from the schemas that the answers are held to. */
export const toOpenAPI = ({ url, locales, defaultLocale }: Described) => ({
  openapi: '3.1.1',
  info: {
    title: 'Broadside content API',
    version: '1',
    description:
      'Live calls to action, resolved and in one language. What an answer carries beyond its schema may be ignored. Errors are problems (RFC 9457) with a permanent `code`: ' +
      Object.keys(problems).join(', ') +
      '.',
  },
  servers: [{ url }],
  paths: {
    '/calls': toReads({
      operationId: 'listCalls',
      summary: 'Live calls: open ones first, those that close soonest before others',
      parameters: [
        toLocaleParameter({ locales, defaultLocale }),
        toParameter('state', 'Only calls in this state.', { $ref: '#/components/schemas/CallState' }),
        toParameter('limit', 'How many a page.', { type: 'integer', minimum: 1, maximum: 100, default: 20 }),
        toParameter('page', 'From 1; past the end it is empty.', {
          type: 'integer',
          minimum: 1,
          default: 1,
        }),
      ],
      responses: { 200: toAnswer('A page of calls', 'CallList') },
    }),
    '/calls/{slug}': toReads({
      operationId: 'readCall',
      summary: 'One live call',
      parameters: [
        { name: 'slug', in: 'path', required: true, schema: { type: 'string' } },
        toLocaleParameter({ locales, defaultLocale }),
      ],
      responses: {
        200: toAnswer('The call', 'Call'),
        301: {
          description: 'It has another address now.',
          headers: { Location: { schema: { type: 'string', format: 'uri' } } },
        },
        404: toProblemAnswer('No live call has this address: `CALL_NOT_FOUND`.'),
      },
    }),
    '/openapi.json': toReads({
      operationId: 'readDescription',
      summary: 'This description',
      parameters: [],
      responses: {
        200: { description: 'OpenAPI 3.1', content: { 'application/json': { schema: { type: 'object' } } } },
      },
    }),
  },
  components: { schemas: toSchemas() },
})

type Read = {
  operationId: string
  summary: string
  parameters: object[]
  responses: Record<number, object>
}

/** A read answers GET and HEAD alike, but that HEAD has no body. */
const toReads = ({ operationId, summary, parameters, responses }: Read) => {
  const all = {
    ...responses,
    304: { description: 'What you have is current: by `If-None-Match` or `If-Modified-Since`.' },
    400: toProblemAnswer('A parameter is not valid: `BAD_PARAMETER`.'),
    500: toProblemAnswer('Something went wrong here: `INTERNAL`.'),
  }
  const bodiless = Object.fromEntries(
    Object.entries(all).map(([status, answer]) => [status, { ...answer, content: undefined }]),
  )
  return {
    get: { operationId, summary, parameters, responses: all },
    head: { operationId: `${operationId}Head`, summary, parameters, responses: bodiless },
  }
}

const toContent = (type: string, schema: string) => ({
  [type]: { schema: { $ref: `#/components/schemas/${schema}` } },
})

const text = (description: string) => ({ description, schema: { type: 'string' } })

const toAnswer = (description: string, schema: string) => ({
  description,
  headers: {
    ETag: text('Strong; of the very bytes.'),
    'Last-Modified': text('When the answer last changed.'),
    'Cache-Control': text('How long a cache may keep it.'),
    'Content-Language': text('The language of the answer.'),
  },
  content: toContent('application/json', schema),
})

const toProblemAnswer = (description: string) => ({
  description,
  content: toContent('application/problem+json', 'Problem'),
})

const toParameter = (name: string, description: string, schema: object) => ({
  name,
  in: 'query',
  description,
  schema,
})

const toLocaleParameter = ({ locales, defaultLocale }: Omit<Described, 'url'>) =>
  toParameter('locale', 'The language. A call that is not offered in it answers in its first and says so.', {
    type: 'string',
    enum: locales,
    default: defaultLocale,
  })

/** Every named schema of the contract under its name. Of the contract's alone: a host may have named some of its own. */
const toSchemas = (): Record<string, object> => {
  const named = z.registry<{ id: string }>()
  for (const schema of Object.values(contract)) named.add(schema, { id: schema.meta()!.id! })
  const { schemas } = z.toJSONSchema(named, {
    io: 'input',
    uri: (id) => `#/components/schemas/${id}`,
  })
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
  )
}
