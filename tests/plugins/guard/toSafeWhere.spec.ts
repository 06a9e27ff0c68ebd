import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { QueryRefused } from '../../../plugins/guard/errors.js'
import { toSafeSort } from '../../../plugins/guard/guardQueries.js'
import { toSafeWhere, type WhereContext } from '../../../plugins/guard/toSafeWhere.js'
import { collections } from '../../helpers/guard/fields.js'

const toContext = (isTrusted: boolean): WhereContext => ({
  fields: collections.plants!,
  fieldsOf: (slug) => collections[slug],
  isId: (value) => typeof value === 'number' || /^\d+$/.test(String(value)),
  isTrusted,
})
const visitor = toContext(false)
const editor = toContext(true)
const read = (where: unknown) => toSafeWhere(where, visitor)
const refusal = (run: () => unknown): string | null => {
  try {
    run()
    return null
  } catch (error) {
    expect(error).toBeInstanceOf(QueryRefused)
    return (error as Error).message
  }
}

describe('a filter', () => {
  it('with several conditions side by side becomes one list of single ones', () => {
    const asked = {
      title: { equals: 'a', like: 'b' },
      and: [{ height: { greater_than: 1 } }],
      or: [{ isWild: { equals: true } }, { 'bed.label': { equals: 'x' }, title: { exists: true } }],
    }
    expect(read(asked)).toEqual({
      and: [
        { title: { equals: 'a' } },
        { title: { like: 'b' } },
        { and: [{ height: { greater_than: 1 } }] },
        {
          or: [
            { isWild: { equals: true } },
            { and: [{ 'bed.label': { equals: 'x' } }, { title: { exists: true } }] },
          ],
        },
      ],
    })
  })

  it('of one condition stays as it is, and an empty one asks for nothing', () => {
    expect(read({ title: { equals: 'a' } })).toEqual({ title: { equals: 'a' } })
    expect(read({})).toEqual({})
    expect(read({ or: [] })).toEqual({})
  })

  it('of more than twenty conditions in a query string is read as the list that it is', () => {
    expect(read({ or: { 0: { height: { equals: 1 } }, 1: { height: { equals: 2 } } } })).toEqual({
      or: [{ height: { equals: 1 } }, { height: { equals: 2 } }],
    })
  })

  it('by what lies in blocks is for the trusted', () => {
    const asked = { 'layout.secret': { like: 'a' } }
    expect(refusal(() => read(asked))).toMatch(/layout\.secret/)
    expect(toSafeWhere(asked, editor)).toEqual(asked)
  })

  it.each([
    ['an id that is none', { id: { equals: 'abc' } }],
    ['a list of ids with one that is none', { id: { in: '1,abc' } }],
    ['a relation to an id that is none', { bed: { equals: 'abc' } }],
    ['a relation to an object', { bed: { equals: { id: 1 } } }],
    ['a number that is none', { height: { greater_than: 'high' } }],
    ['a date that is none', { sownAt: { less_than: 'yesterday-ish' } }],
    ['a yes or no that is neither', { isWild: { equals: 'perhaps' } }],
    ['a text with a NUL', { title: { equals: 'a\0b' } }],
    ['an object for a text', { title: { equals: { $gt: '' } } }],
    ['a list for a like', { title: { like: ['a'] } }],
    ['a reference that doesn’t say to what', { near: { equals: '1' } }],
    ['a reference that is not to be', { near: { not_equals: { relationTo: 'beds', value: 1 } } }],
    ['a reference to what it never leads to', { near: { equals: { relationTo: 'users', value: 1 } } }],
    ['words in a rich text', { body: { like: 'a' } }],
    ['nothing in a list of numbers', { height: { in: ['null'] } }],
    ['nothing for a search', { title: { contains: null } }],
    ['what is no option', { kind: { in: 'herb,stone' } }],
    ['an order of options', { kind: { less_than: 'a' } }],
    ['words in an id', { id: { contains: '1' } }],
    ['another name of the id', { _id: { not_like: 'a' } }],
    ['what lies behind a date', { 'sownAt.en': { not_equals: 1 } }],
    ['rows for a number', { visits: { greater_than: 1 } }],
    ['whether there are rows', { visits: { exists: true } }],
    ['whether there are blocks', { layout: { exists: 'false' } }],
    ['whether there is a group', { care: { exists: true } }],
    ['whether there is one of several collections', { near: { exists: true } }],
    ['one of several texts behind a relation', { 'bed.earlier': { equals: 'a' } }],
    ['whether there are several texts behind a relation', { 'bed.earlier': { exists: true } }],
    ['a date that no two databases agree about', { sownAt: { in: 'Words 86060' } }],
    ['words in a date', { sownAt: { like: '2026' } }],
    ['words in a relation', { bed: { contains: '1' } }],
    ['an operator that one database alone knows', { title: { all: ['a'] } }],
    ['an operator that is none', { title: { sounds_like: 'a' } }],
    ['no operator', { title: 'a' }],
    ['a path that is none', { 'title; drop': { equals: 1 } }],
    ['an `and` that is no list', { and: 'x' }],
    ['a condition that is no object', { and: ['x'] }],
  ])('with %s is refused in words', (_, asked) => {
    expect(refusal(() => read(asked))).toMatch(/\w.*\./)
  })

  it('keeps good values of each kind', () => {
    for (const asked of [
      { bed: { equals: null } },
      { near: { equals: { relationTo: 'beds', value: '1' } } },
      { 'near.value': { equals: 1 } },
      { kind: { equals: 'null' } },
      { height: { equals: '' } },
      { bed: { not_equals: 'null' } },
      { bed: { in: [1, '2'] } },
      { height: { equals: '12.5' } },
      { sownAt: { greater_than: '2026-01-01T00:00:00.000Z' } },
      { sownAt: { greater_than: new Date() } },
      { isWild: { equals: 'false' } },
      { title: { exists: 'true' } },
      { 'care.water': { like: 'daily' } },
    ])
      expect(read(asked)).toEqual(asked)
  })

  it('compares with a list as the list that it is, however it was sent', () => {
    expect(read({ id: { in: '1,2' } })).toEqual({ id: { in: ['1', '2'] } })
    expect(read({ kind: { not_in: 'herb' } })).toEqual({ kind: { not_in: ['herb'] } })
    expect(read({ 'near.value': { in: { 0: '1', 1: '2' } } })).toEqual({ 'near.value': { in: ['1', '2'] } })
  })

  it('is bounded in depth and in conditions', () => {
    let deep: object = { title: { equals: 'a' } }
    for (let level = 0; level < 12; level++) deep = { and: [deep] }
    expect(refusal(() => read(deep))).toMatch(/levels/)
    const wide = { or: Array.from({ length: 300 }, () => ({ title: { equals: 'a' } })) }
    expect(refusal(() => read(wide))).toMatch(/conditions/)
    const across = (count: number) => ({
      or: Array.from({ length: count }, () => ({ 'bed.label': { equals: 'a' } })),
    })
    expect(refusal(() => read(across(16)))).toBeNull()
    expect(refusal(() => read(across(17)))).toMatch(/related documents/)
  })

  it('comes out with one key in each node, or is refused, whatever it was', () => {
    const isSingle = (node: unknown): boolean => {
      const entries = Object.entries(node as object)
      if (entries.length !== 1) return false
      const [key, value] = entries[0]!
      return key === 'and' || key === 'or'
        ? (value as unknown[]).every(isSingle)
        : Object.keys(value as object).length === 1
    }
    const name = fc.constantFrom('title', 'height', 'bed', 'and', 'or', 'AND', 'layout.x', 'nothing')
    const { where } = fc.letrec((tie) => ({
      where: fc.oneof(
        { maxDepth: 5 },
        fc.dictionary(name, fc.oneof(tie('operators'), tie('list'), fc.jsonValue()), { maxKeys: 3 }),
      ),
      list: fc.array(tie('where'), { maxLength: 3 }),
      operators: fc.dictionary(fc.constantFrom('equals', 'like', 'in', 'exists', '$where'), fc.jsonValue(), {
        maxKeys: 2,
      }),
    }))
    fc.assert(
      fc.property(where, (asked) => {
        let safe: object
        try {
          safe = read(asked)
        } catch (error) {
          expect(error).toBeInstanceOf(QueryRefused)
          return
        }
        expect(Object.keys(safe).length === 0 || isSingle(safe) || JSON.stringify(safe).includes('{}')).toBe(
          true,
        )
      }),
      { numRuns: 500 },
    )
  })
})

describe('an order', () => {
  it('by a related document or a block is for the trusted', () => {
    for (const asked of ['bed.label', '-bed.label', ['title', 'layout.x']]) {
      expect(refusal(() => toSafeSort(asked, visitor))).toMatch(/sorted/)
      expect(toSafeSort(asked, editor)).toBeTruthy()
    }
  })

  it('by own fields is kept, as text or as a list', () => {
    expect(toSafeSort('title,-height', visitor)).toEqual(['title', '-height'])
    expect(toSafeSort(['care.water'], visitor)).toEqual(['care.water'])
    expect(toSafeSort(undefined, visitor)).toBeUndefined()
  })

  it('by what has no order is refused', () => {
    for (const asked of ['layout', 'body', 'visits', '-care', 'sownAt.en', '_id'])
      expect(refusal(() => toSafeSort(asked, editor))).toMatch(/sorted/)
  })

  it('that is none is refused in words', () => {
    for (const asked of [{ title: 1 }, ['title; drop'], [1], Array.from({ length: 9 }, () => 'title')])
      expect(refusal(() => toSafeSort(asked, visitor))).toMatch(/sort/)
  })
})
