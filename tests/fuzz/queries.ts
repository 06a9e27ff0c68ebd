import type { FlattenedField } from 'payload'
import { encodeText, naughtyText, naughtyValue } from './naughty.js'
import type { Random } from './random.js'
import { type Known, documentOf } from './fieldValues.js'

const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'contains',
  'like',
  'not_like',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'near',
  'within',
  'intersects',
]

/** The path to one of the fields, at any depth, through relations too: by name, whatever is there. */
export const pathOf = (fields: FlattenedField[], random: Random): string => {
  const { pick, chance } = random
  if (chance(0.06)) return naughtyText(random).slice(0, 200)
  const field = pick(fields)
  const name = field?.name ?? 'id'
  if (field && 'flattenedFields' in field && field.flattenedFields.length > 0 && chance(0.8))
    return `${name}.${pathOf(field.flattenedFields, random)}`
  if (field && (field.type === 'relationship' || field.type === 'upload') && chance(0.4))
    return `${name}.${pick(['id', 'title', 'email', 'hash', 'salt', 'password', 'resetPasswordToken', 'roles', 'value', 'relationTo', 'filename', 'x.y.z'])}`
  if (field?.type === 'blocks' && chance(0.6))
    return `${name}.${pick(['heading', 'blockType', 'id', 'call', 'spread.heading'])}`
  return chance(0.1)
    ? pick([
        'id',
        'createdAt',
        'updatedAt',
        'deletedAt',
        '_status',
        'version.title',
        'parent',
        'latest',
        'snapshot',
        `${name}.en`,
        `${name}..x`,
      ])
    : name
}

const whereOf = (fields: FlattenedField[], random: Random, known: Known, depth = 0): unknown => {
  const { pick, chance, below, times } = random
  if (chance(0.05)) return naughtyValue(random)
  if (chance(0.25) && depth < (chance(0.02) ? 12 : 3))
    return {
      [pick(['and', 'or', 'AND', 'Or'])]: times(below(4), () => whereOf(fields, random, known, depth + 1)),
    }
  const field = pick(fields)
  const good = () =>
    Object.values(documentOf({ fields: field ? [field] : [], random, known, depth: 3 }))[0] ?? 1
  return Object.fromEntries(
    times(1 + below(2), () => [
      chance(0.3) && field ? field.name : pathOf(fields, random),
      chance(0.95)
        ? {
            [chance(0.94) ? pick(operators) : naughtyText(random).slice(0, 100)]: chance(0.5)
              ? good()
              : naughtyValue(random),
          }
        : naughtyValue(random),
    ]),
  )
}

/** A value in a query string, as `qs` writes it. */
const toPairs = (value: unknown, key: string, pairs: string[], depth = 0): string[] => {
  if (pairs.length > 400 || depth > 30) return pairs
  if (value !== null && typeof value === 'object')
    for (const [name, inner] of Object.entries(value).slice(0, 200))
      toPairs(inner, `${key}[${encodeText(name)}]`, pairs, depth + 1)
  else pairs.push(`${key}=${encodeText(String(value)).slice(0, 20_000)}`)
  return pairs
}

const malformed = [
  'where[',
  'where]',
  'where[]',
  'where[a',
  'where[a][b',
  '&&&',
  '=',
  '=1',
  '%',
  '%E0%A4%A=1',
  'where=%7B',
  '__proto__[a]=1',
  'where[__proto__][equals]=1',
  'where[constructor][prototype]=1',
  'where[toString][equals]=1',
  'where[title][hasOwnProperty]=1',
  'locale=__proto__',
  'locale=constructor&draft=true',
  'fallback-locale=toString',
  'sort=__proto__',
  'sort=-constructor',
  'select[__proto__]=true',
  'populate[__proto__][title]=true',
  'joins[constructor][limit]=1',
  'limit[]=1',
  'limit=1&limit=2',
  'depth[a]=1',
  'page=1&page=',
  'locale[]=en',
  'locale=en&locale=es',
  'sort[a]=1',
  'sort[]=a&sort[]=-b',
  'select[a][b]=true',
  'select=title',
  'joins=false',
  'joins[x][limit]=1',
  'populate=1',
  'draft=true&draft=false',
  'fallback-locale=none',
  'fallbackLocale[]=es',
  'trash=true',
  'pagination=false',
  'overrideAccess=true',
  'showHiddenFields=true',
  'user=1',
  'data=%7B%7D',
  'where[or][1000000][a][equals]=1',
  'a'.repeat(9000),
]

const numbers = [
  '0',
  '1',
  '2',
  '-1',
  '100',
  '1000',
  '1e3',
  '1e309',
  '0.5',
  '99999999999999999999',
  '',
  'x',
  'NaN',
  'null',
  '٣',
]

/** A query string for a read of these fields, without its question mark. */
export const queryOf = (fields: FlattenedField[], random: Random, known: Known): string => {
  const { pick, chance } = random
  const names = fields.map(({ name }) => name)
  const flags = () =>
    Object.fromEntries(
      random.times(1 + random.below(3), () => [
        pathOf(fields, random),
        pick([true, false, 'x', naughtyValue(random)]),
      ]),
    )
  const parts: string[] = []
  if (chance(0.5)) toPairs(whereOf(fields, random, known), 'where', parts)
  if (chance(0.3)) parts.push(`sort=${encodeText(pick(['', '-']) + pathOf(fields, random))}`)
  if (chance(0.3)) parts.push(`limit=${encodeText(pick(numbers))}`)
  if (chance(0.2)) parts.push(`page=${encodeText(pick(numbers))}`)
  if (chance(0.35)) parts.push(`depth=${encodeText(pick(numbers))}`)
  if (chance(0.35))
    parts.push(`locale=${encodeText(pick(['en', 'es', 'all', '*', naughtyText(random).slice(0, 200)]))}`)
  if (chance(0.2)) toPairs(flags(), 'select', parts)
  if (chance(0.12)) toPairs({ [pick(Object.keys(known.ids))]: flags() }, 'populate', parts)
  if (chance(0.12))
    toPairs(
      {
        [pick([...names, 'x'])]: {
          limit: pick(numbers),
          sort: pathOf(fields, random),
          where: whereOf(fields, random, known),
          count: pick([true, 'x']),
          page: pick(numbers),
        },
      },
      'joins',
      parts,
    )
  if (chance(0.25)) parts.push(`draft=${pick(['true', 'false', 'x'])}`)
  if (chance(0.1)) parts.push(pick(malformed))
  if (chance(0.05))
    parts.push(
      `${encodeText(naughtyText(random)).slice(0, 3000)}=${encodeText(naughtyText(random)).slice(0, 3000)}`,
    )
  return parts.join('&')
}
