import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDuration, MAX_DURATION, parseDuration } from '../../../collections/values/parseDuration.js'
import { inWords } from '../../helpers/messages.js'

const seconds = () => fc.integer({ min: 0, max: MAX_DURATION })

describe('a duration', () => {
  it.each([
    ['1:02:03', 3723],
    ['62:03', 3723],
    ['3723', 3723],
    [3723, 3723],
    [' 0:05 ', 5],
    ['00:00:00', 0],
    ['100:00:00', 360_000],
    ['１：０２：０３', 3723],
    ['12,4', 12],
    ['12:34:56.789', 45_297],
    ['0:59,9', 60],
    [12.6, 13],
    ['1h2m3s', 3723],
    ['12 min 30 s', 750],
    ['2 h', 7200],
    ['90s', 90],
    ['3 horas', 10_800],
    ['00:00:14.000', 14],
  ])('%j is %i seconds', (typed, read) => {
    expect(parseDuration(typed)).toEqual({ seconds: read })
  })

  it.each([
    ['m', /not a duration/, /no es una duración/],
    [' s', /not a duration/, /no es una duración/],
    ['an hour', /not a duration/, /no es una duración/],
    ['', /not a duration/, /no es una duración/],
    [null, /not a duration/, /no es una duración/],
    [Number.NaN, /not a duration/, /no es una duración/],
    ['3,723', /not a duration/, /no es una duración/],
    ['1:02:03:04', /not a duration/, /no es una duración/],
    ['1:2', /two digits/, /dos cifras/],
    ['1:60', /00 to 59/, /00 a 59/],
    ['1:60:00', /00 to 59/, /00 a 59/],
    ['-5', /minus/, /signo menos/],
    [-5, /minus/, /signo menos/],
    ['100:00:01', /hundred hours/, /cien horas/],
    [Infinity, /hundred hours/, /cien horas/],
  ])('%j is refused in words', (typed, en, es) => {
    const reading = parseDuration(typed)
    expect('fault' in reading && reading.fault).toMatchObject({
      en: expect.stringMatching(en) as string,
      es: expect.stringMatching(es) as string,
    })
  })

  it('keeps thousandths where they are asked for', () => {
    expect(parseDuration('1:02:03.5004', 3)).toEqual({ seconds: 3723.5 })
    expect(parseDuration('00:12:30,250', 3)).toEqual({ seconds: 750.25 })
    expect(parseDuration(12.1, 3)).toEqual({ seconds: 12.1 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAX_DURATION * 1000 }), (thousandths) => {
        const seconds = thousandths / 1000
        expect(parseDuration(formatDuration(seconds), 3)).toEqual({ seconds })
      }),
    )
  })

  it('reads back as it is shown', () => {
    fc.assert(
      fc.property(seconds(), (count) => {
        expect(parseDuration(formatDuration(count))).toEqual({ seconds: count })
      }),
    )
  })

  it('is the same in minutes, in hours and in seconds', () => {
    fc.assert(
      fc.property(seconds(), (count) => {
        const inMinutes = `${Math.floor(count / 60)}:${String(count % 60).padStart(2, '0')}`
        expect(parseDuration(inMinutes)).toEqual({ seconds: count })
        expect(parseDuration(String(count))).toEqual({ seconds: count })
        expect(parseDuration(count)).toEqual({ seconds: count })
      }),
    )
  })

  it('is read or refused, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d:.,-]*$/), fc.anything()),
        (typed) => {
          const reading = parseDuration(typed)
          if ('seconds' in reading) {
            expect(Number.isInteger(reading.seconds)).toBe(true)
            expect(reading.seconds).toBeGreaterThanOrEqual(0)
          } else expect(inWords(reading.fault).es).not.toBe('')
        },
      ),
    )
  })
})

it.each([
  [0, '0:00'],
  [63, '1:03'],
  [3723, '1:02:03'],
])('%i seconds are shown as %s', (count, shown) => {
  expect(formatDuration(count)).toBe(shown)
})
