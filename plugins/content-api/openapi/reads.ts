import { slugPattern } from '../isSlug.js'
import { type Locales, pageParameters, toGoodAnswer, toLocaleParameter, toProblemAnswer } from './parts.js'

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

const toGone = (mayBe: boolean): Record<number, object> =>
  mayBe ? { 410: toProblemAnswer('What had this address was withdrawn, for ever: `GONE`.') } : {}

/** The reads of a document that has addresses. */
export const toDocumentReads = ({
  schema,
  slugs = ['slug'],
  isPaged = false,
  code,
  mayBeGone = false,
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
  /** Whether it can be withdrawn for ever. @default false */
  mayBeGone?: boolean
  locales: Locales
}) =>
  toReads({
    ...read,
    parameters: [
      ...slugs.map((name) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string', pattern: slugPattern },
      })),
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
      ...toGone(mayBeGone),
    },
  })
