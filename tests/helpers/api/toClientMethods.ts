import { format, resolveConfig } from 'prettier'
import { z } from 'zod'
import type { Route } from '../../../plugins/api/route.js'

type JSONSchema = {
  $ref?: string
  type?: string
  enum?: string[]
  default?: unknown
  minimum?: number
  maximum?: number
}
type ClientRoute = Route & { client: string }

const header = `// Made from the routes of the API, never by hand: npx vitest run tests/plugins/api/routes.spec.ts -u
`

/** The most words that a parameter's type spells out. */
const maxWords = 12

const toType = ({ $ref, type, enum: words }: JSONSchema): string => {
  if ($ref) return $ref.split('/').at(-1)!
  if (words && words.length <= maxWords) return words.map((word) => `'${word}'`).join(' | ')
  return type === 'integer' ? 'number' : 'string'
}

/** What the client is told of a parameter; of a language no more than that it is one, for each site has its own. */
const toParameter = ([name, { description, required, schema }]: [string, Route['query'][string]]) => {
  const said = typeof schema === 'function' ? {} : (schema as JSONSchema)
  const range = Number(said.maximum) <= 1000 ? ` ${said.minimum} to ${said.maximum}.` : ''
  const usual = said.default === undefined ? '' : ` @default ${JSON.stringify(said.default)}`
  return {
    type: toType(said),
    text: `/** ${description}${range}${usual} */\n${name}${required ? '' : '?'}: ${toType(said)}`,
  }
}

const toName = (schema: z.ZodType): string => (z.globalRegistry.get(schema) as { id: string }).id

const toAnswerName = ({ answers }: Route): string =>
  toName(Object.values(answers).find(({ schema }) => schema)!.schema!)

/** Where a method asks; one that sends a body says so. */
const toAddress = ({ method, path }: Route): string => (method === 'get' ? path : `POST ${path}`)

/** The source of the client's methods: where each asks, and what it takes and answers. */
export const toClientMethods = async (routes: Route[]): Promise<string> => {
  const told = routes.filter((route): route is ClientRoute => route.client !== undefined)
  const nouns = [...new Set(told.map(({ client }) => client.split('.')[0]!))]
  const methodsOf = (noun: string) => told.filter(({ client }) => client.startsWith(`${noun}.`))
  const imported = new Set<string>()
  const toSignature = (route: ClientRoute) => {
    const parts = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, part]) => `${part}: string, `)
    const parameters = Object.entries(route.query).map(toParameter)
    const isRequired = Object.values(route.query).some(({ required }) => required)
    const answer = toAnswerName(route)
    const body = route.body ? [toName(route.body.schema)] : []
    for (const name of [answer, ...body, ...parameters.map(({ type }) => type)])
      if (/^[A-Z]\w+$/.test(name)) imported.add(name)
    const taken = parameters.length
      ? `{\n${parameters.map(({ text }) => text).join('\n')}\n}`
      : 'Record<string, never>'
    return `/** ${route.summary}. */
      ${route.client.split('.')[1]}: (${parts.join('')}${body.map((name) => `body: ${name}, `).join('')}parameters${isRequired ? '' : '?'}: ${taken}, init?: RequestInit) => Promise<${answer}>`
  }
  const types = nouns.map((noun) => `${noun}: {\n${methodsOf(noun).map(toSignature).join('\n')}\n}`)
  const addresses = nouns.map((noun) => {
    const entries = methodsOf(noun).map((route) => `${route.client.split('.')[1]}: '${toAddress(route)}'`)
    return `${noun}: { ${entries.join(', ')} }`
  })
  const source = `${header}import type { ${[...imported].sort().join(', ')} } from '../types.js'

/** Where each method asks. */
export const addresses = { ${addresses.join(', ')} } as const

/**
 * The content API, typed. Every method throws a \`ProblemError\` for an error answer. What is read by its address is found
 * by an earlier one too.
 */
export type Client = { ${types.join('\n')} }
`
  return format(source, { ...(await resolveConfig('package.json')), parser: 'typescript' })
}

/** The text of docs/api.md with its table of addresses made anew. */
export const toDocs = async (text: string, routes: Route[]): Promise<string> => {
  const rows = routes.map(
    ({ method, path, summary }) => `| \`${method.toUpperCase()} /api/v1${path}\` | ${summary} |`,
  )
  const table = ['| address | answers |', '| --- | --- |', ...rows].join('\n')
  return format(text.replace(/^\| address .*(?:\n\|.*)*/m, table), {
    ...(await resolveConfig('docs/api.md')),
    parser: 'markdown',
  })
}
