import { expect, it } from 'vitest'
import { toInstant } from '../../../collections/values/toInstant.js'
import { isTimeZone } from '../../../collections/values/zones/isTimeZone.js'

it.each([
  ['2030-05-01', '2030-05-01T00:00:00.000Z'],
  ['2030-05-01T18:00:00+02:00', '2030-05-01T16:00:00.000Z'],
  ['2030-05-01T18:00', '2030-05-01T18:00:00.000Z'],
  ['2030-05-01T18:00:00Z', '2030-05-01T18:00:00.000Z'],
])('%s is the instant %s', (written, instant) => {
  expect(toInstant(written)).toBe(instant)
})

it.each(['soon', '2030-13-01', '99999-01-01', '+275760-09-13', 5, {}, true])(
  '%j is no instant',
  (written) => {
    expect(toInstant(written)).toBeUndefined()
  },
)

it.each(['Europe/Madrid', 'America/Tegucigalpa', 'UTC'])('%s is a time zone', (zone) => {
  expect(isTimeZone(zone)).toBe(true)
})

it.each(['Europe/Atlantis', '+02:00', '', 2, null])('%j is no time zone', (zone) => {
  expect(isTimeZone(zone)).toBe(false)
})
