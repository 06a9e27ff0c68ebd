import { expect, it } from 'vitest'
import { formatDay, formatTimes, formatZone } from '../../../src/site/language/formatInstant.js'

const midnight = { at: '2026-12-31T23:30:00.000Z', timeZone: 'Europe/Madrid' }

it('a day is the day in its own time zone, not in the server’s', () => {
  expect(formatDay(midnight, 'en')).toBe('Friday, January 1, 2027')
  expect(formatDay({ ...midnight, timeZone: null }, 'en')).toBe('Thursday, December 31, 2026')
})

it('a time is written as its reader writes times', () => {
  expect(formatTimes(midnight, null, 'es')).toMatch(/^viernes, 1 de enero de 2027,? (a las )?0:30$/)
})

it('an end before its start is not shown as a range', () => {
  const starts = { at: '2026-12-12T10:00:00.000Z', timeZone: 'UTC' }
  const ends = { at: '2026-12-12T09:00:00.000Z', timeZone: 'UTC' }
  expect(formatTimes(starts, ends, 'en')).toBe(formatTimes(starts, null, 'en'))
})

it.each([
  ['2026-10-25T01:30:00.000Z', 'en', 'Sunday, October 25, 2026 at 2:30 AM GMT+2 – 2:30 AM GMT+1'],
  ['2026-10-25T01:15:00.000Z', 'es', 'domingo, 25 de octubre de 2026, 2:30 GMT+2 – 2:15 GMT+1'],
  [
    '2026-10-25T23:30:00.000Z',
    'en',
    'Sunday, October 25, 2026 at 2:30 AM GMT+2 – Monday, October 26, 2026 at 12:30 AM GMT+1',
  ],
])('an event over the hour that comes twice in autumn shows its end: %s, %s', (at, locale, told) => {
  const starts = { at: '2026-10-25T00:30:00.000Z', timeZone: 'Europe/Madrid' }
  expect(formatTimes(starts, { at, timeZone: null }, locale).replaceAll('\u202f', ' ')).toBe(told)
})

it('a time zone is named by its city, with its offset on that day', () => {
  expect(formatZone(midnight, 'en')).toBe('Madrid (GMT+1)')
  expect(formatZone({ ...midnight, at: '2026-07-01T12:00:00.000Z' }, 'en')).toBe('Madrid (GMT+2)')
  expect(formatZone({ ...midnight, timeZone: null }, 'en')).toBe('UTC')
})
