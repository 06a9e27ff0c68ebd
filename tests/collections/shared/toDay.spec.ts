import { expect, it } from 'vitest'
import { toDay } from '../../../collections/shared/fields/day.js'

it.each([
  ['2030-05-01', '2030-05-01T12:00:00.000Z'],
  [' 2030-05-01 ', '2030-05-01T12:00:00.000Z'],
  ['2030-05-01T00:00:00.000Z', '2030-05-01T12:00:00.000Z'],
  ['2030-05-01T23:30:00-05:00', '2030-05-01T12:00:00.000Z'],
  ['2030-05-01T12:00:00.000Z', '2030-05-01T12:00:00.000Z'],
  [new Date('2030-05-01T12:00:00Z'), '2030-05-01T12:00:00.000Z'],
  ['2028-02-29', '2028-02-29T12:00:00.000Z'],
])('%s is the day %s', (written, day) => {
  expect(toDay(written)).toBe(day)
})

it.each([
  '2030-02-30',
  '2029-02-29',
  '2030-13-01',
  '2030-5-1',
  '1 May 2030',
  '20300501',
  'soon',
  '',
  5,
  {},
  null,
])('%j is no day', (written) => {
  expect(toDay(written)).toBeUndefined()
})
