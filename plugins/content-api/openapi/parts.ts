import { maxLimit, maxPage, usualLimit } from '../lists/listQuery.js'

/** What the description is made for. */
export type Described = {
  /** Where the API begins: `https://act.example.org/api/v1`. */
  url: string
  locales: string[]
  defaultLocale: string
}

/** The languages that may be asked for. */
export type Locales = Pick<Described, 'locales' | 'defaultLocale'>

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

/** The parameter that says the language. */
export const toLocaleParameter = ({ locales, defaultLocale }: Locales) =>
  toParameter('locale', 'The language. A call that is not offered in it answers in its first and says so.', {
    type: 'string',
    enum: locales,
    default: defaultLocale,
  })

/** The parameters that say a page. */
export const pageParameters = [
  toParameter('limit', 'How many a page.', {
    type: 'integer',
    minimum: 1,
    maximum: maxLimit,
    default: usualLimit,
  }),
  toParameter('page', 'From 1; past the end it is empty.', {
    type: 'integer',
    minimum: 1,
    maximum: maxPage,
    default: 1,
  }),
]
