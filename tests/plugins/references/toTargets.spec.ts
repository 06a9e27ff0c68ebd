import fc from 'fast-check'
import { type Field, flattenAllFields } from 'payload'
import { expect, it } from 'vitest'
import { toContent } from '../../../collections/references/content.js'
import { toPointers, toPointerSelect } from '../../../collections/references/pointers.js'

const schema = { locales: ['en', 'es'] }

const toTargets = (fields: Field[], row: Row) =>
  toPointers({ fields: flattenAllFields({ fields }), row, schema })
const toKeys = (fields: Field[], row: Row) =>
  new Set(toTargets(fields, row).map(({ collection, id }) => `${collection}:${id}`))

/** Fields with data for them, and what the data points to. */
type Case = { field: Field; value: unknown; targets: string[] }

const id = fc.integer({ min: 1, max: 99 })
const slug = fc.constantFrom('people', 'notes')
const related = fc.tuple(slug, id)
const rich = (inner: unknown[]) => ({ root: { type: 'root', children: inner } })

const leaf = (name: string): fc.Arbitrary<Case> =>
  fc.oneof(
    related.map(([relationTo, one]): Case => ({
      field: { name, type: 'relationship', relationTo: relationTo as never },
      value: one,
      targets: [`${relationTo}:${one}`],
    })),
    fc.tuple(slug, fc.array(id)).map(([relationTo, ids]): Case => ({
      field: { name, type: 'upload', relationTo: relationTo as never, hasMany: true },
      value: ids,
      targets: ids.map((one) => `${relationTo}:${one}`),
    })),
    fc.array(related).map((pairs): Case => ({
      field: { name, type: 'relationship', relationTo: ['people', 'notes'] as never, hasMany: true },
      value: pairs.map(([relationTo, value]) => ({ relationTo, value })),
      targets: pairs.map((pair) => pair.join(':')),
    })),
    fc.array(related).map((pairs): Case => ({
      field: { name, type: 'richText' },
      value: rich([
        {
          type: 'paragraph',
          children: pairs.map(([relationTo, value]) => ({
            type: 'link',
            fields: { doc: { relationTo, value } },
          })),
        },
        ...pairs.map(([relationTo, value]) => ({ type: 'upload', relationTo, value: { id: value } })),
      ]),
      targets: pairs.map((pair) => pair.join(':')),
    })),
    fc.constant<Case>({ field: { name, type: 'text' }, value: 'people:1', targets: [] }),
    fc.constant<Case>({
      field: { name, type: 'relationship', relationTo: 'people' as never },
      value: null,
      targets: [],
    }),
  )

const toData = (cases: Case[]) =>
  Object.fromEntries(cases.map(({ field, value }) => [(field as { name: string }).name, value]))
const toTargetsOf = (cases: Case[]) => cases.flatMap(({ targets }) => targets)
const toFields = (cases: Case[]) => cases.map(({ field }) => field)

const { tree } = fc.letrec<{ tree: Case; cases: Case[] }>((tie) => ({
  cases: fc
    .array(tie('tree'), { maxLength: 3 })
    .map((cases) =>
      cases.map((one, index) => ({ ...one, field: { ...one.field, name: `f${index}` } as Field })),
    ),
  tree: fc.oneof(
    { depthSize: 'small' },
    leaf('f'),
    tie('cases').map((cases): Case => ({
      field: { name: 'f', type: 'group', fields: toFields(cases) },
      value: toData(cases),
      targets: toTargetsOf(cases),
    })),
    tie('cases').map((cases): Case => ({
      field: { name: 'f', type: 'array', fields: [{ type: 'row', fields: toFields(cases) }] },
      value: [toData(cases), {}, toData(cases)],
      targets: toTargetsOf(cases),
    })),
    tie('cases').map((cases): Case => ({
      field: {
        name: 'f',
        type: 'blocks',
        localized: true,
        blocks: [
          { slug: 'other', fields: [] },
          { slug: 'one', fields: toFields(cases) },
        ],
      },
      value: { en: [{ blockType: 'one', ...toData(cases) }], es: [{ blockType: 'other', ...toData(cases) }] },
      targets: toTargetsOf(cases),
    })),
    tie('tree').map((one): Case => ({
      ...one,
      field: { ...one.field, name: 'f', localized: true } as Field,
      // Where it is kept by locale already, it stays as it is.
      value: 'localized' in one.field && one.field.localized ? one.value : { en: one.value },
    })),
  ),
}))

it('whatever the fields, and in whichever locale, each pointer is found, and nothing else', () => {
  fc.assert(
    fc.property(tree, ({ field, value, targets }) => {
      expect([...toKeys([field], { f: value })].sort()).toEqual([...new Set(targets)].sort())
    }),
  )
})

type Row = Record<string, unknown>

/** What a database hands out of a value when these of its fields are selected. */
const project = (value: unknown, select: unknown): unknown => {
  if (select === true || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value))
    return value.map((row: Row) => {
      const ofBlock = (select as Row)[String(row.blockType)]
      return 'blockType' in row
        ? { blockType: row.blockType, ...(ofBlock ? (project(row, ofBlock) as Row) : {}) }
        : project(row, select)
    })
  const isByLocale = Object.keys(value).every((key) => schema.locales.includes(key))
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isByLocale || key in (select as Row))
      .map(([key, inner]) => [key, project(inner, isByLocale ? select : (select as Row)[key])]),
  )
}

it('the fields that are selected hold all that a document points to', () => {
  fc.assert(
    fc.property(tree, ({ field, value }) => {
      const data = { f: value }
      const select = toPointerSelect(flattenAllFields({ fields: [field] }))
      const selected = project(data, select) as Row
      expect(toTargets([field], selected)).toEqual(toTargets([field], data))
    }),
  )
})

it('what can’t point is not selected', () => {
  const fields: Field[] = [
    { name: 'title', type: 'text' },
    { type: 'row', fields: [{ name: 'image', type: 'upload', relationTo: 'media' }] },
    { name: 'updates', type: 'array', fields: [{ name: 'text', type: 'textarea' }] },
    {
      name: 'actions',
      type: 'blocks',
      blocks: [
        { slug: 'spread', fields: [{ name: 'code', type: 'text' }] },
        { slug: 'joinCall', fields: [{ name: 'call', type: 'relationship', relationTo: 'calls' }] },
      ],
    },
    {
      type: 'tabs',
      tabs: [{ name: 'seo', fields: [{ name: 'image', type: 'upload', relationTo: 'media' }] }],
    },
  ]
  expect(toPointerSelect(flattenAllFields({ fields }))).toEqual({
    image: true,
    actions: { joinCall: { call: true } },
    seo: { image: true },
  })
})

it('no data, of whatever shape, makes it throw', () => {
  fc.assert(
    fc.property(tree, fc.anything(), ({ field }, value) => {
      toTargets([field], { f: value })
    }),
  )
})

it('a pointer is told with the path of its field', () => {
  const fields: Field[] = [
    {
      type: 'tabs',
      tabs: [
        { name: 'seo', fields: [{ name: 'image', type: 'upload', relationTo: 'media' }] },
        {
          label: 'Plain',
          fields: [
            {
              name: 'rows',
              type: 'array',
              fields: [{ name: 'who', type: 'relationship', relationTo: 'users' }],
            },
          ],
        },
      ],
    },
    { name: 'body', type: 'richText' },
  ]
  const link = { type: 'link', fields: { doc: { relationTo: 'calls', value: 7 } } }
  const data = { seo: { image: 1 }, rows: [{}, { who: 2 }], body: rich([link]) }
  expect(toTargets(fields, data)).toEqual([
    { collection: 'media', id: 1, path: 'seo.image' },
    { collection: 'users', id: 2, path: 'rows.1.who' },
    { collection: 'calls', id: 7, path: 'body' },
  ])
})

it('the fields of a block inside a rich text are looked into, whatever stands around it', () => {
  const sub: Field[] = [{ name: 'slogans', type: 'relationship', relationTo: 'slogans', hasMany: true }]
  const node = { type: 'block', fields: { blockType: 'slogans', slogans: [3, 4] } }
  const editor = { editorConfig: { features: { getSubFields: new Map([['block', () => sub]]) } } }
  const body = { name: 'body', type: 'richText', localized: true, editor } as unknown as Field
  const data = { body: { es: rich([{ type: 'quote', children: [node] }]) } }
  expect(toTargets([body], data)).toEqual([
    { collection: 'slogans', id: 3, path: 'body', locale: 'es' },
    { collection: 'slogans', id: 4, path: 'body', locale: 'es' },
  ])
})

it('what is published in some locales alone points there alone, its draft in all', () => {
  const fields: Field[] = [{ name: 'image', type: 'upload', relationTo: 'media', localized: true }]
  const published = { image: { en: 1, es: 2 } }
  const asked = {
    fields: flattenAllFields({ fields }),
    schema,
    self: 'calls:1',
    published,
    newest: published,
    sourceIsLive: true,
  }
  expect(toContent({ ...asked, only: ['en'] })).toMatchObject({
    live: ['media:1'],
    newest: ['media:1', 'media:2'],
  })
  expect(toContent(asked)).toMatchObject({ live: ['media:1', 'media:2'] })
})

it('a document is not in its own way, and a draft’s pointers are apart from what is published', () => {
  const fields: Field[] = [{ name: 'next', type: 'relationship', relationTo: 'calls', hasMany: true }]
  expect(
    toContent({
      fields: flattenAllFields({ fields }),
      schema,
      self: 'calls:1',
      published: { next: [1, 2] },
      newest: { next: [1, 3] },
      sourceIsLive: true,
    }),
  ).toEqual({
    sourceIsLive: true,
    live: ['calls:2'],
    newest: ['calls:3'],
    places: [
      { target: 'calls:2', live: ['next'], newest: [] },
      { target: 'calls:3', live: [], newest: ['next'] },
    ],
  })
})
