import { describe, expect, it, onTestFinished, test } from 'vitest'
import { parseTyped } from '../../../collections/panel/WallTimePicker/parseTyped.js'
import { isTimeZone } from '../../../collections/values/zones/isTimeZone.js'
import { formatOffset, resolveWallTime, toWallTime } from '../../../collections/values/zones/wallTime.js'
import { zoneRows } from '../../../collections/values/zones/zoneRows.js'
import { listZones, matchesZone, toCity } from '../../../collections/values/zones/zones.js'

const utc = (text: string) => Date.parse(`${text}Z`)
const toText = (instant: number) => new Date(instant).toISOString().slice(0, 16)

describe('a time on the clocks of a zone', () => {
  it.each([
    ['Europe/Madrid', '2027-03-14T02:30', '2027-03-14T01:30', 'once'],
    ['Europe/Madrid', '2026-03-29T02:30', '2026-03-29T01:30', 'never'],
    ['Europe/Madrid', '2026-10-25T02:30', '2026-10-25T00:30', 'twice'],
    ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:30', 'never'],
    ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30', 'twice'],
    ['America/Santiago', '2026-09-06T00:30', '2026-09-06T04:30', 'never'],
    ['Antarctica/Troll', '2026-03-29T01:30', '2026-03-29T01:30', 'never'],
    ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45', 'never'],
    ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45', 'twice'],
    ['Asia/Kathmandu', '2027-07-01T18:00', '2027-07-01T12:15', 'once'],
    ['America/St_Johns', '2027-01-01T18:00', '2027-01-01T21:30', 'once'],
    ['Pacific/Kiritimati', '2027-02-14T00:00', '2027-02-13T10:00', 'once'],
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00', 'never'],
  ])('in %s %s is %s UTC: it occurs %s', (zone, asked, instant, occurs) => {
    const resolved = resolveWallTime(utc(asked), zone)
    expect([toText(resolved.instant), resolved.occurs]).toEqual([instant, occurs])
  })

  it('is found again on the clocks of every zone, on every day of a year, unless they skip it', () => {
    for (const [zone] of zoneRows)
      for (let day = 0; day < 366; day += 7) {
        const asked = utc('2026-01-01T02:30') + day * 86_400_000
        const { instant, occurs } = resolveWallTime(asked, zone)
        if (occurs !== 'never') expect(toText(toWallTime(instant, zone)), zone).toBe(toText(asked))
      }
  })

  it('tells its distance from UTC', () => {
    const [winter, summer] = [utc('2027-01-01T00:00'), utc('2027-07-01T00:00')]
    expect(formatOffset(winter, 'Europe/Madrid')).toBe('UTC+1')
    expect(formatOffset(summer, 'Europe/Madrid')).toBe('UTC+2')
    expect(formatOffset(summer, 'Europe/Lisbon')).toBe('UTC+1')
    expect(formatOffset(winter, 'Europe/Lisbon')).toBe('UTC')
    expect(formatOffset(winter, 'America/St_Johns')).toBe('UTC−3:30')
    expect(formatOffset(winter, 'Asia/Kathmandu')).toBe('UTC+5:45')
  })
})

describe('the zones', () => {
  const at = utc('2027-07-01T00:00')
  const find = (typed: string, language = 'en') =>
    listZones({ at, language }).filter((zone) => matchesZone(zone, typed))

  it('are all that the IANA database has, each known to the server', () => {
    const names = new Set(zoneRows.flatMap(([id, , , , , aliases]) => [id, ...aliases.split(' ')]))
    expect(Intl.supportedValuesOf('timeZone').filter((zone) => !names.has(zone))).toEqual([])
    expect(zoneRows.map(([id]) => id).filter((id) => !isTimeZone(id))).toEqual([])
    expect(listZones({ at, language: 'en' })).toHaveLength(zoneRows.length + 1)
  })

  it.each([
    ['Kathmandu', 'Asia/Kathmandu'],
    ['Katmandú', 'Asia/Kathmandu'],
    ['Tehran', 'Asia/Tehran'],
    ['Kabul', 'Asia/Kabul'],
    ['Johannesburg', 'Africa/Johannesburg'],
    ['Nairobi', 'Africa/Nairobi'],
    ['Jerusalem', 'Asia/Jerusalem'],
    ['tel aviv', 'Asia/Jerusalem'],
    ['Mumbai', 'Asia/Kolkata'],
    ['Nueva York', 'America/New_York'],
    ['Londres', 'Europe/London'],
    ['belfast', 'Europe/London'],
    ['España', 'Europe/Madrid'],
    ['barcelona', 'Europe/Madrid'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['america/tijuana', 'America/Tijuana'],
    ['UTC+5:45', 'Asia/Kathmandu'],
    ['utc', 'UTC'],
  ])('are found by “%s”', (typed, zone) => {
    expect(find(typed).map(({ value }) => value)).toContain(zone)
  })

  it('are called by their city in the panel’s language', () => {
    expect(find('new york')[0]?.label).toBe('New York — UTC−4')
    expect(find('new york', 'es')[0]?.label).toBe('Nueva York — UTC−4')
    expect(toCity('Asia/Calcutta', 'en')).toBe('Kolkata')
    expect(find('zzz')).toEqual([])
  })
})

describe('a date that is typed', () => {
  const parse = (text: string) => {
    const time = parseTyped(text, { format: 'MMM d, yyy h:mm a' })
    return time === undefined ? undefined : toText(time)
  }

  it('is read as it is shown, and as people write it; not before it has its year', () => {
    expect(parse('Mar 14, 2027 2:30 AM')).toBe('2027-03-14T02:30')
    expect(parse('Mar 14 2027 2:30 AM')).toBe('2027-03-14T02:30')
    expect(parse('14 Feb 2027')).toBe('2027-02-14T00:00')
    expect(parse('Mar 14')).toBeUndefined()
    expect(parse('Mar 14, 20 2:30 AM')).toBeUndefined()
    expect(parse('nonsense')).toBeUndefined()
  })
})

test.each(['America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Australia/Lord_Howe'])(
  'what is typed means the same where the machine’s clocks are those of %s',
  (zone) => {
    const before = process.env.TZ
    onTestFinished(() => {
      process.env.TZ = before
      if (before === undefined) delete process.env.TZ
    })
    process.env.TZ = zone
    expect(new Date(2027, 0, 1).toISOString()).not.toBe('2027-01-01T00:00:00.000Z')
    const typed = parseTyped('Mar 14, 2027 2:30 AM', { format: 'MMM d, yyy h:mm a' })!
    expect(toText(resolveWallTime(typed, 'Europe/Madrid').instant)).toBe('2027-03-14T01:30')
  },
)
