import { expect, it } from 'vitest'
import { toStart } from '../../../src/site/podcasts/toStart.js'

it.each([
  ['90', 90],
  ['90.7', 90.7],
  ['0.5', 0.5],
  ['1:30.25', 90.25],
  ['1:30', 90],
  ['62:03', 3723],
  ['1:02:03', 3723],
  ['npt:90', 90],
])('“%s” begins at %d seconds', (t, seconds) => {
  expect(toStart(t, null)).toBe(seconds)
})

it.each([undefined, '', '0', '-5', 'now', '1e3', '1:2:3:4', '1:75', '99999999', ['90']])(
  '“%s” names no moment',
  (t) => {
    expect(toStart(t, null)).toBeNull()
  },
)

it('a moment after the end is none', () => {
  expect(toStart('90', 90)).toBeNull()
  expect(toStart('89', 90)).toBe(89)
})
