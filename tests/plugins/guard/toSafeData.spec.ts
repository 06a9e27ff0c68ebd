import type { FlattenedField } from 'payload'
import { expect, it } from 'vitest'
import { DataRefused } from '../../../plugins/guard/errors.js'
import { toSafeData } from '../../../plugins/guard/toSafeData.js'

const fields = [
  { name: 'title', type: 'text' },
  { name: 'names', type: 'text', hasMany: true },
  { name: 'sownAt', type: 'date' },
  { name: 'body', type: 'richText', localized: true, editor: { editorConfig: {} } },
  { name: 'kind', type: 'select', options: ['herb', { value: 'tree', label: 'Tree' }] },
  { name: 'isWild', type: 'checkbox' },
  { name: 'height', type: 'number' },
  { name: 'near', type: 'relationship', relationTo: ['plants', 'beds'] },
  { name: 'care', type: 'group', flattenedFields: [{ name: 'since', type: 'date' }] },
  { name: 'visits', type: 'array', flattenedFields: [{ name: 'at', type: 'date' }] },
  {
    name: 'layout',
    type: 'blocks',
    blocks: [{ slug: 'note', flattenedFields: [{ name: 'until', type: 'date' }] }],
  },
] as unknown as FlattenedField[]

const write = (data: unknown, isDraftable = true) => toSafeData(data, { fields, isDraftable })
const refusal = (data: unknown): string => {
  try {
    write(data)
    return ''
  } catch (error) {
    expect(error).toBeInstanceOf(DataRefused)
    return (error as Error).message
  }
}

const text = (...children: unknown[]) => ({ root: { type: 'root', children } })

it('good data stays as it is', () => {
  const data = {
    title: 'Basil 🌿\n',
    sownAt: '2026-05-01T00:00:00.000Z',
    body: text(
      { type: 'paragraph', children: [{ type: 'text', text: 'Water it.' }] },
      { type: 'upload', value: 1 },
    ),
    care: { since: null },
    visits: [{ at: '' }, { at: new Date(0) }],
    layout: [{ blockType: 'note', until: '2026-05-01' }],
    more: [null, true, 1.5],
  }
  expect(write(data)).toEqual(data)
})

it('no rows are an empty list, also in rows', () => {
  expect(write({ visits: null, layout: null, care: null })).toEqual({ visits: [], layout: [], care: null })
})

it('what is written in several locales at once is looked at in each', () => {
  expect(write({ body: { en: text(), es: null } })).toEqual({ body: { en: text(), es: null } })
  expect(refusal({ body: { en: text(), es: 'palabras' } })).toMatch(/body/)
})

it('NUL and halves of characters go, which Postgres can’t keep', () => {
  expect(write({ title: 'a\0b', more: { deep: ['\ud800x'], 'k\0': 1 } })).toEqual({
    title: 'ab',
    more: { deep: ['\ufffdx'], k: 1 },
  })
})

it('a key that would change what an object is, or how it is told as text, goes', () => {
  const written = write(
    JSON.parse(
      '{"title":"a","__proto__":{"roles":["admin"]},"care":{"__proto__":[],"toString":1,"valueOf":1}}',
    ),
  )
  expect(written).toEqual({ title: 'a', care: {} })
  expect((written as { roles?: unknown }).roles).toBeUndefined()
})

it('no data is no fields; what is no object is refused', () => {
  expect(write(undefined)).toEqual({})
  for (const data of [null, 'x', 1, [], [{}]]) expect(refusal(data)).toMatch(/JSON object/)
})

it('a date that is none is refused wherever it lies, for stored it would make a whole list unreadable', () => {
  for (const date of [
    '?',
    '2026-13-45',
    {},
    [],
    true,
    0,
    '11',
    '+275760-09-13T00:00:00.001Z',
    '-000001-01-01T00:00:00Z',
    1e300,
  ]) {
    expect(refusal({ sownAt: date })).toBe('`sownAt` can’t hold that.')
    expect(refusal({ care: { since: date } })).toBe('`care.since` can’t hold that.')
    expect(refusal({ visits: [{}, { at: date }] })).toBe('`visits.1.at` can’t hold that.')
    expect(refusal({ layout: [{ blockType: 'note', until: date }] })).toBe(
      '`layout.0.until` can’t hold that.',
    )
  }
})

it('a date field that has hooks of its own says it itself', () => {
  const own = [
    { name: 'at', type: 'date', hooks: { beforeValidate: [() => null] } },
  ] as unknown as FlattenedField[]
  expect(toSafeData({ at: '?' }, { fields: own, isDraftable: true })).toEqual({ at: '?' })
})

it('a rich text that no converter can walk through is refused', () => {
  for (const body of [
    'words',
    1,
    [],
    {},
    { root: null },
    { root: { children: {} } },
    text(null),
    text('x'),
    text({}),
    text({ type: 'list', children: [1] }),
  ])
    expect(refusal({ body })).toBe('`body` can’t hold that.')
})

it('when something was made and changed is the server’s to say', () => {
  const written = '2026-05-01T00:00:00.000Z'
  for (const instant of [written, null, '?'])
    expect(write({ createdAt: instant, updatedAt: instant, deletedAt: null })).toEqual({ deletedAt: null })
})

it('where drafts are kept, which nobody validates, a field holds what it can', () => {
  const good = { kind: 'tree', isWild: 'true', height: '1.5' }
  expect(write(good)).toEqual(good)
  for (const [field, value] of [
    ['kind', 'stone'],
    ['kind', { '': '' }],
    ['isWild', 'perhaps'],
    ['isWild', []],
    ['height', 'high'],
    ['height', {}],
    ['height', Infinity],
  ] as const) {
    expect(refusal({ [field]: value })).toBe(`\`${field}\` can’t hold that.`)
    expect(write({ [field]: value }, false)).toEqual({ [field]: value })
  }
})

it('a text holds no object, and one of many holds a list', () => {
  for (const title of [{}, [], ['a'], [{}]]) expect(refusal({ title })).toBe('`title` can’t hold that.')
  for (const good of [{ title: 1 }, { names: ['a', 1] }, { names: 'a' }]) expect(write(good)).toEqual(good)
  expect(refusal({ names: ['a', {}] })).toBe('`names` can’t hold that.')
})

it('a reference to one of several collections says which', () => {
  const near = { relationTo: 'beds', value: 1 }
  for (const good of [near, [near], [], null, '']) expect(write({ near: good })).toEqual({ near: good })
  for (const near of [1, 'x', [null], {}, { relationTo: 'users', value: 1 }, { relationTo: 'beds' }])
    expect(refusal({ near })).toBe('`near` can’t hold that.')
})

it('what nests without end is refused before anything walks through it', () => {
  let data: object = { title: 'a' }
  for (let level = 0; level < 1000; level++) data = { data }
  expect(refusal(data)).toMatch(/levels deep/)
})

it('an object without a prototype, as GraphQL makes of what stands in its document, is an object', () => {
  const written = Object.assign(Object.create(null) as object, { title: 'Thyme' })
  expect(toSafeData(written, { fields, isDraftable: false })).toEqual({ title: 'Thyme' })
})
