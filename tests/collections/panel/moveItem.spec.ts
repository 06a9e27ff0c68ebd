import { expect, it } from 'vitest'
import { moveItem } from '../../../collections/panel/Order/moveItem.js'

it.each([
  [{ from: 0, to: 1 }, ['b', 'a', 'c']],
  [{ from: 0, to: 2 }, ['b', 'c', 'a']],
  [{ from: 2, to: 0 }, ['c', 'a', 'b']],
  [{ from: 1, to: 1 }, ['a', 'b', 'c']],
])('moved %o, the others keep their order', (move, expected) => {
  expect(moveItem(['a', 'b', 'c'], move)).toEqual(expected)
})

it('the list itself is left as it was', () => {
  const items = Object.freeze(['a', 'b'])
  expect(moveItem(items, { from: 1, to: 0 })).toEqual(['b', 'a'])
  expect(items).toEqual(['a', 'b'])
})
