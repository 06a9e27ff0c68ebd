import type { FlattenedField, PayloadRequest } from 'payload'
import { expect, it } from 'vitest'
import { DataRefused } from '../../../plugins/guard/errors.js'
import { toSafeData } from '../../../plugins/guard/toSafeData.js'
import { i18nOf } from '../../helpers/messages.js'

type Asked = { node: { fields: { blockType: string } } }

/** As Payload's editor asks for the fields of a block, of which it takes for granted that it has some. */
const features = {
  getSubFields: new Map([
    [
      'block',
      ({ node }: Asked) =>
        node.fields.blockType === 'plan' && [
          { name: 'beds', type: 'relationship', relationTo: 'beds', hasMany: true },
        ],
    ],
  ]),
  getSubFieldsData: new Map([['block', ({ node }: Asked) => node.fields]]),
}

const fields = [
  { name: 'title', type: 'text' },
  { name: 'names', type: 'text', hasMany: true },
  { name: 'sownAt', type: 'date' },
  { name: 'body', type: 'richText', localized: true, editor: { editorConfig: { features } } },
  { name: 'kind', type: 'select', options: ['herb', { value: 'tree', label: 'Tree' }] },
  { name: 'isWild', type: 'checkbox' },
  { name: 'height', type: 'number' },
  { name: 'isbn', type: 'text', custom: { takesNumbers: true } },
  { name: 'bed', type: 'relationship', relationTo: 'beds' },
  { name: 'near', type: 'relationship', relationTo: ['plants', 'beds'] },
  { name: 'care', type: 'group', flattenedFields: [{ name: 'since', type: 'date' }] },
  { name: 'visits', type: 'array', flattenedFields: [{ name: 'at', type: 'date' }] },
  {
    name: 'layout',
    type: 'blocks',
    blocks: [{ slug: 'note', flattenedFields: [{ name: 'until', type: 'date' }] }],
  },
] as unknown as FlattenedField[]

/** A database with numbers for ids, and a host with two languages. */
const toRequest = (locale = 'en') =>
  ({
    locale,
    i18n: i18nOf('en'),
    payload: {
      blocks: {},
      collections: { plants: {}, beds: {} },
      config: { localization: { localeCodes: ['en', 'es'] } },
      db: { defaultIDType: 'number' },
    },
  }) as unknown as PayloadRequest
const req = toRequest()
const write = (data: unknown, isDraftable = true, more = {}) =>
  toSafeData(data, { fields, isDraftable, req, ...more })
const refusal = (data: unknown, locale?: string): string => {
  try {
    write(data, true, { req: toRequest(locale) })
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
    visits: [{ at: null }, { at: new Date(0) }],
    layout: [{ blockType: 'note', until: '2026-05-01' }],
    more: [null, true, 1.5],
  }
  expect(write(data)).toEqual(data)
})

it('no rows are an empty list, no date and no choice are none, and no group says nothing of what is in it', () => {
  expect(write({ visits: null, layout: 0, care: null, sownAt: '', kind: '' })).toEqual({
    visits: [],
    layout: [],
    sownAt: null,
    kind: null,
  })
})

it('what is written in all locales at once is looked at in each, and only there', () => {
  const body = { en: text(), es: null }
  expect(write({ body }, true, { req: toRequest('all') })).toEqual({ body })
  expect(refusal({ body: { en: text(), es: 'palabras' } }, 'all')).toMatch(/body/)
  expect(refusal({ body }, 'en')).toMatch(/body/)
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
    '2026-02-30',
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
  expect(toSafeData({ at: '?' }, { fields: own, isDraftable: true, req })).toEqual({ at: '?' })
  for (const at of [1, true, [], {}])
    expect(() => toSafeData({ at }, { fields: own, isDraftable: true, req })).toThrow(DataRefused)
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
    text({ type: 'text', text: null }),
    text({ type: 'upload', relationTo: '__proto__', value: 1 }),
    text({ type: 'upload', relationTo: 'beds', value: {} }),
    text({ type: 'block' }),
    text({ type: 'block', fields: { blockType: 'plan', beds: 'x' } }),
  ])
    expect(refusal({ body })).toMatch(/^`body(?:\.beds)?` can’t hold that\.$/)
  const body = text({ type: 'block', fields: { blockType: 'plan', beds: [1] } })
  expect(write({ body })).toEqual({ body })
})

it('when something was made and changed is the server’s to say', () => {
  const written = '2026-05-01T00:00:00.000Z'
  for (const instant of [written, null, '?'])
    expect(write({ createdAt: instant, updatedAt: instant, deletedAt: null })).toEqual({ deletedAt: null })
  expect(write({ createdAt: written }, true, { isTrusted: true })).toEqual({ createdAt: written })
})

it('where drafts are kept, which nobody validates, a field holds what it can', () => {
  const good = { kind: 'tree', isWild: 'true', height: 1.5 }
  expect(write(good)).toEqual(good)
  expect(refusal({ kind: 'stone' })).toBe('`kind` can’t hold that.')
  expect(write({ kind: 'stone' }, false)).toEqual({ kind: 'stone' })
})

it('a field holds its own JSON type alone', () => {
  for (const [field, value] of [
    ['kind', { '': '' }],
    ['kind', ['herb']],
    ['kind', 1],
    ['isWild', 'perhaps'],
    ['isWild', []],
    ['isWild', 1],
    ['height', 'high'],
    ['height', {}],
    ['height', true],
    ['height', Infinity],
    ['bed', 'x'],
    ['bed', {}],
    ['bed', []],
    ['care', 'x'],
    ['care', []],
    ['visits', {}],
    ['layout', 'x'],
  ] as const)
    for (const isDraftable of [true, false]) {
      const asked = () => toSafeData({ [field]: value }, { fields, isDraftable, req })
      expect(asked, `${field}: ${JSON.stringify(value)}`).toThrow(`\`${field}\` can’t hold that.`)
    }
  expect(refusal({ visits: [null] })).toBe('`visits.0` can’t hold that.')
  for (const row of [{}, { blockType: '__proto__' }, { blockType: ['note'] }, null])
    expect(refusal({ layout: [row] })).toBe('`layout.0` can’t hold that.')
})

it('a block that is stored already may leave out its type, and not what its fields hold', () => {
  expect(write({ layout: [{ id: 'a', until: '2026-05-01' }] })).toBeTruthy()
  expect(refusal({ layout: [{ id: 'a', until: {} }] })).toBe('`layout.0.until` can’t hold that.')
})

it('a number that was written as a text is read whole, or refused', () => {
  for (const [height, number] of [
    ['1.5', 1.5],
    ['52,5200', 52.52],
    ['54,321,000', 54_321_000],
    ['', null],
  ])
    expect(write({ height })).toEqual({ height: number })
  for (const height of ['2a', '2020-21', '3,723', '0x10'])
    expect(refusal({ height })).toBe('`height` can’t hold that.')
})

it('a text holds a text, and one of many holds a list', () => {
  for (const title of [{}, [], ['a'], [{}], 1, true])
    expect(refusal({ title })).toBe('`title` can’t hold that.')
  expect(write({ names: ['a'], isbn: 9780231156820 })).toEqual({ names: ['a'], isbn: 9780231156820 })
  for (const names of ['a', ['a', {}], ['a', null], [1]])
    expect(refusal({ names })).toBe('`names` can’t hold that.')
})

it('the field says what belongs there, in the language of whoever asks', () => {
  const asked = { ...req, i18n: i18nOf('es') } as unknown as PayloadRequest
  try {
    write({ title: [] }, true, { req: asked })
    expect.unreachable()
  } catch (error) {
    expect((error as DataRefused).data?.errors).toEqual([
      { path: 'title', message: 'Escribe aquí un texto y nada más.' },
    ])
  }
})

it('a document stands for its id', () => {
  expect(write({ bed: { id: 1, label: 'Sunny' } })).toEqual({ bed: 1 })
  expect(write({ near: { relationTo: 'beds', value: { id: 1, label: 'Sunny' } } })).toEqual({
    near: { relationTo: 'beds', value: 1 },
  })
})

it('a reference to one of several collections says which', () => {
  const near = { relationTo: 'beds', value: 1 }
  for (const good of [near, null]) expect(write({ near: good })).toEqual({ near: good })
  expect(write({ near: '' })).toEqual({ near: null })
  for (const bad of [
    [near],
    [],
    { relationTo: 'beds', value: {} },
    1,
    'x',
    [null],
    {},
    { relationTo: 'users', value: 1 },
    { relationTo: 'beds' },
  ])
    expect(refusal({ near: bad })).toBe('`near` can’t hold that.')
})

it('what nests without end is refused before anything walks through it', () => {
  let data: object = { title: 'a' }
  for (let level = 0; level < 1000; level++) data = { data }
  expect(refusal(data)).toMatch(/levels deep/)
})

it('an object without a prototype, as GraphQL makes of what stands in its document, is an object', () => {
  const written = Object.assign(Object.create(null) as object, { title: 'Thyme' })
  expect(toSafeData(written, { fields, isDraftable: false, req })).toEqual({ title: 'Thyme' })
})
