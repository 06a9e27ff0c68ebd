import { badId, encodeText, naughtyText } from './naughty.js'
import type { Random } from './random.js'
import type { Sent } from './sent.js'
import type { Stored } from './world.js'

type Parameter = {
  name: string
  in: string
  schema: { enum?: unknown[]; minimum?: number; maximum?: number }
}
type Operation = {
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { schema: { $ref: string } }> }
}

/** The part of the content API's own description that requests are made from. */
export type Description = {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, { properties?: object }> }
}

const conditions = [
  'If-None-Match',
  'If-Modified-Since',
  'Accept',
  'Accept-Encoding',
  'Origin',
  'Range',
  'Access-Control-Request-Method',
]

const valueOf = ({ schema, name }: Parameter, random: Random): string => {
  const { pick, chance, below } = random
  if (chance(0.4)) return encodeText(naughtyText(random)).slice(0, 20_000)
  if (schema.enum) return encodeText(String(pick(schema.enum)))
  if (schema.maximum !== undefined) return String(below(schema.maximum * 2) - 2)
  return name === 'country'
    ? pick(['ES', 'DE', 'es', 'XX'])
    : pick(['open', 'upcoming', 'closed', '2', '99999999999999'])
}

/** A request to the content API, by its own description. */
export const apiRequest = ({
  description,
  random,
  stored,
}: {
  description: Description
  random: Random
  stored: Stored
}): Sent => {
  const { pick, chance } = random
  const [path, operations] = pick(Object.entries(description.paths))
  const method = chance(0.9)
    ? pick(Object.keys(operations))
    : pick(['post', 'put', 'patch', 'delete', 'options'])
  const { parameters = [] } = Object.values(operations)[0]!
  const filled = path.replace(/\{\w+\}/g, () =>
    chance(0.6) ? encodeText(pick(stored.slugs)) : badId(random),
  )
  const query = parameters
    .filter((parameter) => parameter.in === 'query' && chance(0.5))
    .flatMap((parameter) => {
      const odd = chance(0.1) ? pick(['[]', '[a]', '[0]', '[', '%00']) : ''
      const pair = `${parameter.name}${odd}=${valueOf(parameter, random)}`
      return chance(0.06) ? [pair, pair] : [pair]
    })
  if (chance(0.1))
    query.push(
      `${encodeText(naughtyText(random)).slice(0, 2000)}=${encodeText(naughtyText(random)).slice(0, 2000)}`,
    )
  const headers = chance(0.3)
    ? { [pick(conditions)]: toHeader(pick(['*', '"x"', 'W/"', '""', naughtyText(random)])) }
    : {}
  return {
    method: method.toUpperCase(),
    path: `/api/v1${filled}${query.length > 0 ? `?${query.join('&')}` : ''}`,
    headers: headers as Record<string, string>,
  }
}

/** A text as a header can hold it. */
export const toHeader = (text: string): string =>
  text
    .replace(/[^\x20-\x7e]/g, '')
    .trim()
    .slice(0, 4000)
