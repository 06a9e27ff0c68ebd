import { expect, it } from 'vitest'
import type { ToldPlace } from '../../../plugins/signup/confirm/describeSignup.js'
import { toCalendar } from '../../../plugins/signup/places/toCalendar.js'

const place: ToldPlace = {
  ...{ id: 'a1', what: 'Vigil; lamps, candles', place: 'Old mill\nBack door \\ left', ends: null },
  starts: { at: '2035-03-06T09:00:00.000Z', timeZone: 'Europe/Madrid' },
  coordinates: { latitude: 40.4, longitude: -3.7 },
  accessibility: `Escalones: ${'ñandú '.repeat(40)}\0`,
}
const site = { name: 'Lanternfolk', host: 'act.example.org', now: new Date('2035-03-01T08:00:00.500Z') }

it('is an iCalendar file of lines of 75 octets, in which nothing typed ends a line or a field', () => {
  const calendar = toCalendar([place], site)!
  const lines = calendar.split('\r\n')
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\n\r\0]/)
  const unfolded = calendar.replaceAll('\r\n ', '').split('\r\n')
  expect(unfolded).toEqual([
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Broadside//Signups//EN', 'METHOD:PUBLISH'],
    'BEGIN:VEVENT',
    'UID:a1@act.example.org',
    'DTSTAMP:20350301T080000Z',
    'SEQUENCE:2056348800',
    'DTSTART:20350306T090000Z',
    String.raw`SUMMARY:Vigil\; lamps\, candles`,
    String.raw`LOCATION:Old mill\nBack door \\ left`,
    'GEO:40.4;-3.7',
    `DESCRIPTION:Escalones: ${'ñandú '.repeat(40)}`,
    ...['END:VEVENT', 'END:VCALENDAR', ''],
  ])
})

it('is none where nothing has a time', () => {
  expect(toCalendar([{ ...place, starts: null }], site)).toBeNull()
})
