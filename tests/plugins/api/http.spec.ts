import { describe, expect, it } from 'vitest'
import { isDatabaseId } from '../../../collections/documents/ids.js'
import { isSlug } from '../../../plugins/api/addresses.js'
import { isNotModified, toLastModified } from '../../../plugins/api/answers.js'
import { listParameters } from '../../../plugins/api/lists.js'
import { parseParameters } from '../../../plugins/api/parameters.js'

const answer = { etag: '"abc"', changed: new Date('2026-06-01T12:00:00.900Z') }
const asked = (headers: Record<string, string>) =>
  isNotModified(
    { ifNoneMatch: headers['If-None-Match'], ifModifiedSince: headers['If-Modified-Since'] },
    answer,
  )

describe('an answer is not sent again', () => {
  it.each(['"abc"', 'W/"abc"', '"x", "abc"', '"a,b" , W/"abc"', '*'])('to If-None-Match: %s', (tags) => {
    expect(asked({ 'If-None-Match': tags })).toBe(true)
  })
  it('to a date at or after the second in which it changed', () => {
    expect(asked({ 'If-Modified-Since': 'Mon, 01 Jun 2026 12:00:00 GMT' })).toBe(true)
  })
})

describe('an answer is sent', () => {
  it.each(['"abcd"', 'abc', '', '"x"'])('to If-None-Match: %j', (tags) => {
    expect(asked({ 'If-None-Match': tags })).toBe(false)
  })
  it('to other tags whatever the date says', () => {
    const headers = { 'If-None-Match': '"x"', 'If-Modified-Since': 'Mon, 01 Jun 2026 13:00:00 GMT' }
    expect(asked(headers)).toBe(false)
  })
  it('to an earlier date, to no date and to no condition', () => {
    expect(asked({ 'If-Modified-Since': 'Mon, 01 Jun 2026 11:59:59 GMT' })).toBe(false)
    expect(asked({ 'If-Modified-Since': 'yesterday' })).toBe(false)
    expect(asked({})).toBe(false)
  })
})

it('in the second of a change its date is told a second early, so that a later change in it is not missed', () => {
  const { changed } = answer
  expect(toLastModified(changed, new Date('2026-06-01T12:00:00.950Z'))).toBe('Mon, 01 Jun 2026 11:59:59 GMT')
  expect(toLastModified(changed, new Date('2026-06-01T12:00:01.000Z'))).toBe('Mon, 01 Jun 2026 12:00:00 GMT')
})

it('an answer whose last change nobody knows is sent to any date', () => {
  const conditions = { ifModifiedSince: 'Mon, 01 Jun 2099 12:00:00 GMT' }
  expect(isNotModified(conditions, { etag: '"abc"', changed: null })).toBe(false)
})

describe('a parameter', () => {
  it.each(['locale=en&locale=es', 'locale[]=en', 'locale[a]=en', 'locale%5B%5D=en'])(
    'is refused by its name in ?%s',
    (search) => {
      expect(() => parseParameters(new URLSearchParams(search), ['locale'], { refuseOthers: false })).toThrow(
        /`locale`/,
      )
    },
  )
  it('that is nobody’s is ignored where something is posted, and refused by its name where it is read', () => {
    const search = new URLSearchParams('fbclid=1&locale=en&localex=2')
    expect(parseParameters(search, ['locale'], { refuseOthers: false })).toEqual({ locale: 'en' })
    expect(() => parseParameters(search, ['locale'], { refuseOthers: true })).toThrow(/`fbclid`, `localex`/)
  })
  it.each(['1e9', '-1', '0', '101', '1.5', '', ' 1', '٣', '9'.repeat(40), 'NaN'])(
    'that is to be from 1 to 100 is not %j',
    (limit) => {
      const site = { locales: ['en'], defaultLocale: 'en' }
      expect(() => listParameters.limit.parse(limit, { name: 'limit', site })).toThrow(/`limit`/)
    },
  )

  const site = { locales: ['en'], defaultLocale: 'en' }
  const parse = (instant: string) => listParameters.modified.parse(instant, { name: 'modified', site })
  it.each([
    ['2030-05-01T18:00:00Z', '2030-05-01T18:00:00.000Z'],
    ['2030-05-01t18:00:00.1234z', '2030-05-01T18:00:00.123Z'],
    ['2030-05-01T18:00:00+02:00', '2030-05-01T16:00:00.000Z'],
    // As a browser decodes a plus.
    ['2030-05-01T18:00:00 02:00', '2030-05-01T16:00:00.000Z'],
    ['0000-01-01T00:00:00+14:00', '1970-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59-14:00', '9999-12-31T23:59:59.999Z'],
  ])('that is an instant is read from %j as %s', (asked, instant) => {
    expect(parse(asked)).toBe(instant)
  })
  it.each([
    ...['', 'now', '2030-05-01', '2030-05-01T18:00:00', '2030-02-30T18:00:00Z', '2030-05-01T24:00:00Z'],
    ...['2030-05-01T18:00:60Z', '2030-05-01T18:00:00+25:00', '1', '1e9', ' 2030-05-01T18:00:00Z', '\0'],
  ])('that is to be an instant is not %j', (asked) => {
    expect(() => parse(asked)).toThrow(/`modified`/)
  })
})

it.each(['', 'a\0b', 'a b', 'a/b', 'a\nb', '\ud800', 'x'.repeat(201)])(
  'no call has the address %j',
  (slug) => {
    expect(isSlug(slug)).toBe(false)
  },
)

it('an id of the wrong kind or size is never asked for', () => {
  const sql = { db: { name: 'sqlite', defaultIDType: 'number' } } as never
  const mongo = { db: { name: 'mongoose', defaultIDType: 'text' } } as never
  expect([1, 2 ** 31 - 1].every((id) => isDatabaseId(sql, id))).toBe(true)
  expect([0, -1, 1.5, 2 ** 31, '1', 'abc'].some((id) => isDatabaseId(sql, id))).toBe(false)
  expect(isDatabaseId(mongo, '665f1f77bcf86cd799439011')).toBe(true)
  expect([1, 'abc', '665f1f77bcf86cd79943901'].some((id) => isDatabaseId(mongo, id))).toBe(false)
})
