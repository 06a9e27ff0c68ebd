import type { Block, FlattenedField } from 'payload'
import { naughtyText, naughtyValue } from './naughty.js'
import type { Random } from './random.js'

export type Id = number | string

/** What generated values may name: the ids of what is stored, by collection, and the blocks of the config. */
export type Known = { ids: Record<string, Id[]>; blocks: Record<string, Block> }

/** How a collection's documents are written: some fields good, some not, some left out. */
type Asked = {
  fields: FlattenedField[]
  random: Random
  known: Known
  depth?: number
  /** How likely a field is to hold what it can't. Chosen a document, so that some are good. */
  badness?: number
  /** How likely a field that may be left out is. */
  sparseness?: number
}

/** What a text by this name is good for. */
const usual: Record<string, string[]> = {
  country: ['ES', 'DE'],
  email: ['hello@example.org'],
  guid: ['917393e3-1b1e-5cef-ace4-edaa54e1f810'],
  isbn: ['9780306406157', '0-306-40615-2'],
  key: ['a-key-of-ours', 'another'],
  language: ['en', 'es-MX'],
  languages: ['en'],
  phone: ['+34911234567'],
  region: ['ES-MD'],
  siteURL: ['https://example.org'],
  slug: ['come-to-the-gate', 'constructor', '__proto__', 'toString', 'hasOwnProperty'],
  type: ['audio/mpeg'],
  url: ['https://example.org/a', 'https://example.org/b?c=d', 'https://paper.example/ñ'],
  website: ['https://example.org'],
}

const words = ['Come to the gate', 'Sí, se puede', 'Nobody is illegal', 'Bread and roses']

const node = (type: string, more: object = {}) => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  ...more,
})

const nodesOf = (random: Random, known: Known, depth: number): unknown[] =>
  random.times(random.below(3), () => {
    const { pick, chance } = random
    if (chance(0.15)) return naughtyValue(random)
    const children = depth > 3 ? [] : nodesOf(random, known, depth + 1)
    switch (random.below(7)) {
      case 0:
        return node('link', {
          fields: chance(0.5)
            ? { linkType: 'custom', url: naughtyText(random), newTab: pick([true, 'x', null]) }
            : {
                linkType: 'internal',
                doc: pick([
                  null,
                  1,
                  { relationTo: '__proto__', value: 1 },
                  { relationTo: 'calls', value: pick([...(known.ids.calls ?? []), 'x']) },
                ]),
              },
          children,
        })
      case 1:
        return node('upload', {
          relationTo: pick(['media', 'users', 'x', '__proto__', 'constructor']),
          value: pick([...(known.ids.media ?? []), {}, null]),
          fields: pick([null, {}]),
        })
      case 2:
        return node('list', {
          listType: pick(['bullet', 'x']),
          tag: pick(['ul', 'script']),
          start: pick([1, 'x']),
          children,
        })
      case 3:
        return node('heading', { tag: pick(['h2', 'h9', null]), children })
      case 4:
        return node('text', {
          text: pick([naughtyText(random), 'Words', null, 3]),
          mode: 'normal',
          style: '',
          detail: 0,
          format: pick([0, 'x', -1]),
        })
      case 5:
        return node('block', {
          fields: pick([
            null,
            {},
            {
              blockType: pick(['slogans', 'x', '__proto__']),
              slogans: known.ids.slogans?.slice(0, 2) ?? null,
            },
            { blockType: 'slogans', slogans: naughtyValue(random) },
          ]),
        })
      default:
        return node(
          pick(['paragraph', 'quote', 'unknown', '__proto__', 'autolink', 'table', 'horizontalrule']),
          { children },
        )
    }
  })

const goodText = () => ({
  root: node('root', { children: [node('paragraph', { children: [node('text', { text: 'Words' })] })] }),
})

const richText = ({ random, known, badness }: Required<Asked>): unknown =>
  random.pick(
    badness === 0
      ? [goodText]
      : [
          goodText,
          () => ({ root: node('root', { children: nodesOf(random, known, 0) }) }),
          () => ({ root: { children: naughtyValue(random) } }),
          () => ({ root: naughtyValue(random) }),
          () => naughtyValue(random),
        ],
  )()

const goodValue = (field: FlattenedField, asked: Required<Asked>): unknown => {
  const { random, known, depth } = asked
  const { pick, below, chance, times } = random
  const many = (make: () => unknown): unknown =>
    'hasMany' in field && field.hasMany ? times(below(3), make) : make()
  const inner = (fields: FlattenedField[]) => documentOf({ ...asked, fields, depth: depth + 1 })
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'code':
      return many(() =>
        pick(
          usual[field.name] ??
            (field.name.endsWith('_tz') ? ['Europe/Madrid'] : [...words, `Words ${below(1e6)}`]),
        ),
      )
    case 'email':
      return `somebody${below(1000)}@example.org`
    case 'number':
      return many(() => pick([1, 1, 2, 40.4, -3.7, 1200]))
    case 'date':
      return pick(['2030-01-01T10:00:00.000Z', '2020-06-01T00:00:00.000Z'])
    case 'checkbox':
      return chance(0.5)
    case 'select':
    case 'radio':
      return many(() => {
        const option = pick(field.options)
        return typeof option === 'string' ? option : option.value
      })
    case 'relationship':
    case 'upload':
      return many(() => {
        const to = typeof field.relationTo === 'string' ? field.relationTo : pick(field.relationTo)
        const value = pick(known.ids[to]?.length ? known.ids[to] : [1])
        return typeof field.relationTo === 'string' ? value : { relationTo: to, value }
      })
    case 'richText':
      return richText(asked)
    case 'array':
      return depth > 3 ? [] : times(below(3), () => inner(field.flattenedFields))
    case 'group':
    case 'tab':
      return inner(field.flattenedFields)
    case 'blocks':
      if (depth > 2) return []
      return times(below(3), () => {
        const named = pick(field.blockReferences ?? field.blocks)
        const block = (typeof named === 'string' ? known.blocks[named] : named) as unknown as {
          slug: string
          flattenedFields: FlattenedField[]
        }
        return {
          blockType: chance(0.95) ? block.slug : naughtyText(random),
          ...(inner(block.flattenedFields) as object),
        }
      })
    case 'point':
      return [1, 2]
    default:
      return naughtyValue(random)
  }
}

const strayKeys = [
  '_status',
  'id',
  'createdAt',
  'deletedAt',
  'password',
  'roles',
  'collection',
  '_sid',
  'sessions',
  'file',
  'url',
  'filename',
  'sizes',
  'autosave',
  '__proto__',
  'constructor',
  '',
]

/** The data of one document, as JSON holds it. */
export const documentOf = (asked: Asked): Record<string, unknown> => {
  const { fields, random, depth = 0 } = asked
  const badness = asked.badness ?? random.pick([0, 0, 0.05, 0.15])
  const sparseness = asked.sparseness ?? random.pick([0.3, 0.6, 0.9])
  const entries = fields
    .filter(({ type }) => type !== 'join')
    .flatMap((field): [string, unknown][] => {
      const isNeeded = 'required' in field && field.required
      if (random.chance(isNeeded && sparseness < 1 ? badness : Math.min(sparseness, 0.9))) return []
      const isBad = random.chance(badness)
      const value = isBad
        ? naughtyValue(random)
        : goodValue(field, { ...asked, depth, badness, sparseness: 0.5 })
      const isByLocale = 'localized' in field && field.localized && random.chance(badness / 2)
      return [[field.name, isByLocale ? { en: value, es: naughtyValue(random) } : value]]
    })
  if (random.chance(badness)) entries.push([random.pick(strayKeys), naughtyValue(random)])
  if (depth === 0 && random.chance(0.3))
    entries.push(['_status', random.pick(['draft', 'published', 'published'])])
  // `fromEntries` defines: `__proto__` becomes a key like any other.
  return Object.fromEntries(entries)
}
