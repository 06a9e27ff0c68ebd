import { expect, it } from 'vitest'
import { formatDay, formatTimes, formatZone } from '../../src/site/formatInstant.js'

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

it('a time zone is named by its city, with its offset on that day', () => {
  expect(formatZone(midnight, 'en')).toBe('Madrid (GMT+1)')
  expect(formatZone({ ...midnight, at: '2026-07-01T12:00:00.000Z' }, 'en')).toBe('Madrid (GMT+2)')
  expect(formatZone({ ...midnight, timeZone: null }, 'en')).toBe('UTC')
})
