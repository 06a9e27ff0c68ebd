/** What the description is made for. */
export type Described = {
  /** Where the API begins: `https://act.example.org/api/v1`. */
  url: string
  locales: string[]
  defaultLocale: string
}

type Locales = Pick<Described, 'locales' | 'defaultLocale'>

const toContent = (type: string, schema: string) => ({
  [type]: { schema: { $ref: `#/components/schemas/${schema}` } },
})

const text = (description: string) => ({ description, schema: { type: 'string' } })

/** A good answer, of one schema. */
export const toGoodAnswer = (description: string, schema: string) => ({
  description,
  headers: {
    ETag: text('Strong; of the very bytes.'),
    'Last-Modified': text('When the answer last changed.'),
    'Cache-Control': text('How long a cache may keep it.'),
    'Content-Language': text('The language of the answer.'),
  },
  content: toContent('application/json', schema),
})

/** An error answer. */
export const toProblemAnswer = (description: string) => ({
  description,
  content: toContent('application/problem+json', 'Problem'),
})

/** A parameter behind the question mark. */
export const toParameter = (name: string, description: string, schema: object) => ({
  name,
  in: 'query',
  description,
  schema,
})

const toLocaleParameter = ({ locales, defaultLocale }: Locales) =>
  toParameter('locale', 'The language. A call that is not offered in it answers in its first and says so.', {
    type: 'string',
    enum: locales,
    default: defaultLocale,
  })

const pageParameters = [
  toParameter('limit', 'How many a page.', { type: 'integer', minimum: 1, maximum: 100, default: 20 }),
  toParameter('page', 'From 1; past the end it is empty.', { type: 'integer', minimum: 1, default: 1 }),
]

type Read = {
  operationId: string
  summary: string
  parameters: object[]
  responses: Record<number, object>
}

/** A read answers GET and HEAD alike, but that HEAD has no body. */
export const toReads = ({ operationId, summary, parameters, responses }: Read) => {
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

/** The reads of a list. */
export const toListReads = ({
  schema,
  parameters = [],
  locales,
  ...read
}: Omit<Read, 'parameters' | 'responses'> & {
  schema: string
  parameters?: object[]
  locales: Locales
}) =>
  toReads({
    ...read,
    parameters: [toLocaleParameter(locales), ...parameters, ...pageParameters],
    responses: { 200: toGoodAnswer(read.summary, schema) },
  })

/** The reads of a document that has addresses. */
export const toDocumentReads = ({
  schema,
  slugs = ['slug'],
  isPaged = false,
  code,
  locales,
  ...read
}: Omit<Read, 'parameters' | 'responses'> & {
  schema: string
  /** The parts of its address. @default ['slug'] */
  slugs?: string[]
  /** Whether it holds a page of a list. @default false */
  isPaged?: boolean
  /** Of the problem that nothing has this address. */
  code: string
  locales: Locales
}) =>
  toReads({
    ...read,
    parameters: [
      ...slugs.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
      toLocaleParameter(locales),
      ...(isPaged ? pageParameters : []),
    ],
    responses: {
      200: toGoodAnswer(read.summary, schema),
      301: {
        description: 'It has another address now.',
        headers: { Location: { schema: { type: 'string', format: 'uri' } } },
      },
      404: toProblemAnswer(`Nothing live has this address: \`${code}\`.`),
    },
  })
