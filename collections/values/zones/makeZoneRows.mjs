// Writes zoneRows.ts, the names of all time zones. No network is reached; fetch the sources first:
//
//   npm install --prefix /tmp/zones --ignore-scripts --no-save cldr-dates-full@48.2.0 cldr-bcp47@48.2.0 @vvo/tzdb@6.202.0
//   node collections/values/zones/makeZoneRows.mjs /tmp/zones
//
// CLDR has the zones, their older names, and the city of each in English and Spanish. tzdb has the largest cities of each
// and its country.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [, , sources = '/tmp/zones'] = process.argv
const read = (path) => readFileSync(join(sources, 'node_modules', path), 'utf8')
const readJSON = (path) => JSON.parse(read(path))
const readCities = (language) =>
  readJSON(`cldr-dates-full/main/${language}/timeZoneNames.json`).main[language].dates.timeZoneNames.zone

const zones = Object.values(readJSON('cldr-bcp47/bcp47/timezone.json').keyword.u.tz)
const cities = { en: readCities('en'), es: readCities('es') }
const places = readJSON('@vvo/tzdb/raw-time-zones.json')

const findCity = (language, names) =>
  names
    .map((name) => name.split('/').reduce((level, part) => level?.[part], cities[language])?.exemplarCity)
    .find(Boolean)
/** The place that a zone's own name ends in. */
const toPlace = (name) => name.split('/').at(-1).replaceAll('_', ' ')

const rows = zones
  .filter(({ _alias, _preferred, _deprecated }) => _alias && !_preferred && !_deprecated)
  .map(({ _alias, _iana }) => {
    const names = _alias.split(' ')
    const id = _iana ?? names[0]
    const aliases = names.filter((name) => name !== id)
    const en = findCity('en', names) ?? toPlace(id)
    const es = findCity('es', names) ?? en
    const country = places.find(({ group }) => names.some((name) => group.includes(name)))
    const largest = places.filter(({ name }) => names.includes(name)).flatMap(({ mainCities }) => mainCities)
    const others = [...new Set(largest)].filter((name) => name !== en && name !== es)
    return [id, country?.countryCode, en, es === en ? '' : es, others.join('|'), aliases.join(' ')]
  })
  // An hour at a distance from UTC, with the sign turned round, is no place.
  .filter(([id]) => !id.startsWith('Etc/'))
  .sort(([a], [b]) => (a < b ? -1 : 1))

const comment = (text) =>
  text
    .trim()
    .split('\n')
    .map((line) => ` * ${line.trimEnd()}`.trimEnd())
    .join('\n')

const licences = [read('cldr-bcp47/LICENSE'), read('@vvo/tzdb/LICENSE')].map(comment).join('\n *\n')

const quote = (text) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`)

writeFileSync(
  new URL('zoneRows.ts', import.meta.url),
  `/*
 * Written by makeZoneRows.mjs; don’t edit. From Unicode CLDR (npm cldr-bcp47 and cldr-dates-full 48.2.0) and npm
 * @vvo/tzdb 6.202.0, whose cities are GeoNames’ (geonames.org, CC BY 4.0).
 *
${licences}
 */

/** A zone’s IANA name, its country, its city in English and, where it differs, in Spanish, other cities, other names. */
export type ZoneRow = readonly [string, string, string, string, string, string]

// prettier-ignore
export const zoneRows: readonly ZoneRow[] = [
${rows.map((row) => `  [${row.map(quote).join(', ')}],`).join('\n')}
]
`,
)
