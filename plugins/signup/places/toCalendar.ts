import type { ToldPlace } from '../confirm/describeSignup.js'

/** RFC 5545, 3.3.11. A line's end by itself is none of a text's. */
const toText = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')

    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')

const toUTC = (instant: Date | string): string =>
  new Date(instant).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '')

/** Lines of 75 octets at most, and never cut within a character: RFC 5545, 3.1. */
const fold = (line: string): string => {
  const lines: string[] = []
  let current = ''
  for (const character of line) {
    if (Buffer.byteLength(current + character) > 75) {
      lines.push(current)
      current = ' '
    }
    current += character
  }
  return [...lines, current].join('\r\n')
}

/**
 * Places and times as an iCalendar file (RFC 5545). An event keeps its UID, and a later file says more than an earlier one:
 * a calendar that has it changes it. Null where nothing has a time.
 */
export const toCalendar = (
  places: ToldPlace[],
  { name, host, now = new Date() }: { name: string; host: string; now?: Date },
): string | null => {
  const timed = places.filter(({ starts }) => starts !== null)
  if (timed.length === 0) return null
  const events = timed.flatMap(({ id, what, place, starts, ends, coordinates, accessibility }) => [
    'BEGIN:VEVENT',
    `UID:${id}@${host}`,
    `DTSTAMP:${toUTC(now)}`,
    `SEQUENCE:${Math.floor(now.getTime() / 1000)}`,
    `DTSTART:${toUTC(starts!.at)}`,
    ...(ends ? [`DTEND:${toUTC(ends.at)}`] : []),
    `SUMMARY:${toText(what ?? name)}`,
    `LOCATION:${toText(place)}`,
    ...(coordinates ? [`GEO:${coordinates.latitude};${coordinates.longitude}`] : []),
    ...(accessibility ? [`DESCRIPTION:${toText(accessibility)}`] : []),
    'END:VEVENT',
  ])
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Broadside//Signups//EN', 'METHOD:PUBLISH'],
    ...events,
    'END:VCALENDAR',
  ]
  return `${lines.map(fold).join('\r\n')}\r\n`
}
