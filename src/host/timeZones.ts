import type { Config } from 'payload'

type TimeZones = NonNullable<NonNullable<Config['admin']>['timezones']>

const more = [
  ['America/Mexico_City', '(UTC-06:00) Mexico City'],
  ['America/Tegucigalpa', '(UTC-06:00) Tegucigalpa'],
  ['America/Havana', '(UTC-05:00) Havana'],
  ['America/Lima', '(UTC-05:00) Lima'],
  ['America/Guayaquil', '(UTC-05:00) Guayaquil, Quito'],
  ['America/Santo_Domingo', '(UTC-04:00) Santo Domingo'],
  ['America/La_Paz', '(UTC-04:00) La Paz'],
  ['America/Asuncion', '(UTC-03:00) Asunción'],
  ['America/Montevideo', '(UTC-03:00) Montevideo'],
  ['Atlantic/Canary', '(UTC+00:00) Canarias'],
  ['Europe/Madrid', '(UTC+01:00) Madrid, Barcelona'],
].map(([value, label]) => ({ value: value!, label: label! }))

/** The time zones that the panel offers for a date. Written out, so that every Node makes the same list. */
export const timeZones: TimeZones = {
  supportedTimezones: ({ defaultTimezones }) => [
    ...defaultTimezones,
    ...more.filter(({ value }) => !defaultTimezones.some((zone) => zone.value === value)),
  ],
}
