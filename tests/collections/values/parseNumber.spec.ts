import { expect, it } from 'vitest'
import { parseNumber } from '../../../collections/values/parseNumber.js'

it.each([
  ['52.52', 52.52],
  ['52,5200', 52.52],
  ['-34,6', -34.6],
  ['−58,4', -58.4],
  [' 7 ', 7],
  ['.5', 0.5],
  ['1e3', 1000],
  ['54,321,000', 54_321_000],
  ['54.321.000', 54_321_000],
  ['54 321 000', 54_321_000],
  ['54\u202f321\u202f000', 54_321_000],
  ["54'321'000", 54_321_000],
  ['1.234,56', 1234.56],
  ['1,234.56', 1234.56],
  ['５２', 52],
  ['٥٢٫٥٢', 52.52],
  ['١٬٢٣٤', 1234],
  ['\u200f-۳۴٫۶', -34.6],
  ['१२३', 123],
  ['১২', 12],
  ['54\u00a0321\u00a0000', 54_321_000],
  ['54\u2009321', 54_321],
  ['\u221258.4', -58.4],
])('%s is read whole', (typed, number) => expect(parseNumber(typed)).toBe(number))

it.each([
  ...['', ' ', 'x', '2a', '2020-21', '1968/2018', '40° 26′ N', '52.52, 13.405', '52,5200 13,4050', '0x10'],
  ...[
    '1.2.3',
    '12,34,567',
    '1,2345,678',
    '1 2',
    '--1',
    '1e309',
    '1e9999',
    'NaN',
    'Infinity',
    '9'.repeat(400),
  ],
])('%s is no number', (typed) => expect(parseNumber(typed)).toBeNull())

it('what is two numbers to two people is read only where the field can mean but one', () => {
  expect(parseNumber('3,723')).toBeNull()
  expect(parseNumber('3,723', { isWhole: true })).toBe(3723)
  expect(parseNumber('52,520', { min: -90, max: 90 })).toBe(52.52)
  expect(parseNumber('-13,405', { min: -180, max: 180 })).toBe(-13.405)
})

it('one that is out of range is read all the same, for its field to refuse', () => {
  expect(parseNumber('95,5', { min: -90, max: 90 })).toBe(95.5)
  expect(parseNumber('2.5', { isWhole: true })).toBe(2.5)
})
