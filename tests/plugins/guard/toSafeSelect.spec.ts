import { expect, it } from 'vitest'
import { QueryRefused } from '../../../plugins/guard/errors.js'
import { toSafeSelect } from '../../../plugins/guard/guardQueries.js'

it('fields are wanted or not, at any depth, as a query’s string says it too', () => {
  expect(toSafeSelect({ title: 'true', care: { water: false }, bed: {} }, 'select')).toEqual({
    title: true,
    care: { water: false },
    bed: {},
  })
})

it('anything else is refused, through which MongoDB falls', () => {
  let deep: object = { a: true }
  for (let level = 0; level < 30; level++) deep = { a: deep }
  for (const asked of [
    'title',
    ['title'],
    null,
    { title: 'x' },
    { title: 1 },
    { care: { water: null } },
    deep,
  ])
    expect(() => toSafeSelect(asked, 'select')).toThrow(QueryRefused)
})
