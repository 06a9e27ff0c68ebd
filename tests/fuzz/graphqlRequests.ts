import { createRequire } from 'node:module'
import type * as Graphql from 'graphql'
import type {
  GraphQLArgument,
  GraphQLField,
  GraphQLInputType,
  GraphQLOutputType,
  GraphQLSchema,
} from 'graphql'
import { bodyOf } from './bodies.js'
import { documentOf } from './fieldValues.js'
import { naughtyText, naughtyValue } from './naughty.js'
import type { Random } from './random.js'
import type { Sent } from './sent.js'
import type { Stored } from './world.js'

// The one that Payload makes its schema with: Vite would take another, and neither knows the other's types.
const {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} = createRequire(import.meta.url)('graphql') as typeof Graphql

type Asked = {
  random: Random
  stored: Stored
  noun: string
  /** What is declared beside the document: by its name, of which type and what it is. */
  variables: Map<string, { type: string; value: unknown }>
}

/** A value in a document's own words. */
const print = (value: unknown): string => {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return `[${value.map(print).join(', ')}]`
  if (typeof value === 'object')
    return `{${Object.entries(value)
      .filter(([name]) => /^[A-Za-z_]\w*$/.test(name))
      .map(([name, inner]) => `${name}: ${print(inner)}`)
      .join(', ')}}`
  return JSON.stringify(value)
}

const scalar = (name: string, asked: Asked): string => {
  const { random, stored, noun } = asked
  const { pick, chance } = random
  if (chance(0.06)) return print(naughtyValue(random)).slice(0, 100_000)
  switch (name) {
    case 'Int':
      return chance(0.6)
        ? String(pick([...(stored.ids[noun] ?? []), 1, 2]))
        : pick(['0', '-1', '2147483647', '2147483648', '1e9', '"1"'])
    case 'Float':
      return pick(['1', '1.5', '-1e308', '1e400', '0'])
    case 'Boolean':
      return pick(['true', 'false'])
    case 'JSON':
    case 'JSONObject':
      return print(pick([naughtyValue(random), { a: 1 }, { in: ['1'] }, { equals: 'x' }, 'en', ['en'], 1]))
    case 'DateTime':
      return pick(['"2030-01-01T00:00:00.000Z"', '"x"', '"2026-02-30"', '0'])
    case 'EmailAddress':
      return pick(['"a@example.org"', '"a"', '"organiser@example.org"'])
    default:
      return print(
        chance(0.4)
          ? String(pick([...(stored.ids[noun] ?? []), ...(stored.versions[noun] ?? []), 'x']))
          : naughtyText(random),
      )
  }
}

const input = (type: GraphQLInputType, asked: Asked, depth = 0): string => {
  const { random } = asked
  if (isNonNullType(type)) return random.chance(0.02) ? 'null' : input(type.ofType, asked, depth)
  if (random.chance(0.03)) return 'null'
  if (isListType(type))
    return random.chance(0.1)
      ? input(type.ofType, asked, depth)
      : `[${random.times(depth > 3 ? 0 : random.below(3), () => input(type.ofType, asked, depth + 1)).join(', ')}]`
  if (isEnumType(type)) return random.chance(0.95) ? random.pick(type.getValues()).name : 'nothing'
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || random.chance(depth > 3 ? 0.03 : 0.25),
    )
    return `{${fields.map((field) => `${field.name}: ${input(field.type, asked, depth + 1)}`).join(', ')}}`
  }
  return scalar(getNamedType(type).name, asked)
}

const args = (wanted: readonly GraphQLArgument[], asked: Asked): string => {
  const given = wanted.filter(({ type }) =>
    isNonNullType(type) ? asked.random.chance(0.98) : asked.random.chance(0.35),
  )
  const { random, stored, noun, variables } = asked
  const toValue = ({ name, type }: GraphQLArgument): string => {
    const fields = stored.fields[noun]
    const known = stored.ids[noun] ?? []
    if (name === 'id' && known.length > 0 && random.chance(0.7)) return JSON.stringify(random.pick(known))
    if (name !== 'data' || !fields || random.chance(0.2)) return input(type, asked)
    const variable = `v${variables.size}`
    const named = getNamedType(type)
    const taken = isInputObjectType(named) && random.chance(0.9) ? named.getFields() : null
    const value = documentOf({
      fields: taken ? fields.filter((one) => one.name in taken) : fields,
      random,
      known: stored,
    })
    variables.set(variable, { type: String(type), value })
    return `$${variable}`
  }
  return given.length > 0 ? `(${given.map((one) => `${one.name}: ${toValue(one)}`).join(', ')})` : ''
}

const field = (one: GraphQLField<unknown, unknown>, asked: Asked, depth: number): string =>
  `${one.name}${args(one.args, asked)}${selection(one.type, asked, depth)}`

const selection = (type: GraphQLOutputType, asked: Asked, depth: number): string => {
  const { random } = asked
  const named = getNamedType(type)
  if (isUnionType(named)) {
    const some = named.getTypes().filter(() => random.chance(0.4))
    return ` { __typename ${some.map((one) => `... on ${one.name}${selection(one, asked, depth + 1)}`).join(' ')} }`
  }
  if (!isObjectType(named)) return ''
  const fields = Object.values(named.getFields())
  const leaves = fields.filter((one) => isLeafType(getNamedType(one.type)) && random.chance(0.4))
  const branches =
    depth < 5
      ? fields
          .filter((one) => !isLeafType(getNamedType(one.type)) && (depth < 2 || random.chance(0.25)))
          .filter((one) => one.name === 'docs' || random.chance(0.35))
      : []
  const inner = [...leaves, ...branches].map((one) => field(one, asked, depth + 1))
  return ` { ${inner.length > 0 ? inner.join(' ') : '__typename'} }`
}

const odd = (random: Random): unknown =>
  random.pick([
    '',
    '{',
    '{ Calls',
    'query { Calls { docs { id } }',
    'mutation { nothing }',
    '{ __schema { types { name fields { name type { name } } } } }',
    '{ __proto__ }',
    `{ ${'a { '.repeat(3000)}${'}'.repeat(3001)}`,
    `query ${random.pick(['($a: Int!)', '($a: JSON)', '($a: nothing)'])} { Calls(limit: $a) { docs { id } } }`,
    'fragment f on Query { ...f } { ...f }',
    'query a { __typename } query b { __typename }',
    'subscription { a }',
    `{ ${Array.from({ length: 200 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
    '{ Calls(where: {AND: {AND: {OR: [{title: {like: "("}}]}}}) { docs { id } } }',
    '{ Calls(sort: "users.hash") { docs { id } } }',
    naughtyText(random),
    naughtyValue(random),
  ])

/** The collection that a field of the schema is about, by its name: `updateBranch`. */
const nounOf = (name: string, nouns: string[]): string =>
  nouns
    .filter((slug) => name.toLowerCase().includes(slug.replaceAll('-', '').replace(/(?<=h)es$|s$/, '')))
    .sort((a, b) => b.length - a.length)[0] ?? 'calls'

/** A document for GraphQL's door, made from the schema. */
export const graphqlRequest = ({
  schema,
  random,
  stored,
}: {
  schema: GraphQLSchema
  random: Random
  stored: Stored
}): Sent => {
  const { pick, chance } = random
  const at = { method: 'POST', path: '/api/graphql' }
  const isMutation = chance(0.45)
  const root = isMutation ? schema.getMutationType()! : schema.getQueryType()!
  const named = Object.values(root.getFields())
  const variables: Asked['variables'] = new Map()
  const documents = random.times(chance(0.9) ? 1 : 3, () => {
    const one = pick(named)
    const noun = nounOf(one.name, stored.nouns)
    return field(one, { random, stored, noun, variables }, 0)
  })
  const declared =
    variables.size > 0 ? `(${[...variables].map(([name, { type }]) => `$${name}: ${type}`).join(', ')})` : ''
  const query = chance(0.1)
    ? odd(random)
    : `${isMutation ? 'mutation' : 'query'}${declared} { ${documents.map((one, n) => `f${n}: ${one}`).join(' ')} }`
  const asked = {
    query,
    variables: Object.fromEntries([...variables].map(([name, { value }]) => [name, value])),
    ...(chance(0.05) && { variables: chance(0.5) ? { a: naughtyValue(random) } : naughtyValue(random) }),
    ...(chance(0.05) && { operationName: naughtyValue(random) }),
    ...(chance(0.03) && { extensions: naughtyValue(random) }),
    ...(chance(0.05) && { locale: naughtyText(random) }),
  }
  if (chance(0.06)) return { ...at, ...bodyOf(random, asked) }
  return { ...at, headers: { 'content-type': 'application/json' }, body: JSON.stringify(asked) }
}
