import { beginsWord, foldName } from '../text.js'
import { formatOffset } from './wallTime.js'
import { zoneRows } from './zoneRows.js'

/** An IANA zone: its name, its city in the panel's languages, and other search terms. */
type Zone = { id: string; country: string; city: { en: string; es: string }; names: string[] }

const zones: Zone[] = [
  ...zoneRows.map(([id, country, en, es, others, aliases]): Zone => ({
    id,
    country,
    city: { en, es: es || en },
    names: [id, en, es, ...others.split('|'), ...aliases.split(' ')].filter(Boolean),
  })),
  { id: 'UTC', country: '', city: { en: 'UTC', es: 'UTC' }, names: ['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT'] },
]

const byName = new Map(zones.flatMap((zone) => zone.names.map((name) => [name, zone] as const)))
for (const zone of zones) byName.set(zone.id, zone)

/** The browser's zone under its current name. Some browsers report an older one. */
export const readBrowserZone = (): string => {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  return byName.get(timeZone)?.id ?? timeZone
}

/** The city of a zone, or its name if unknown. */
export const toCity = (id: string, language: string): string =>
  byName.get(id)?.city[language === 'es' ? 'es' : 'en'] ?? id

/** A zone's label: `Madrid — UTC+2`. */
export type ZoneOption = { value: string; label: string }

/** A zone with its offset at an instant. */
export const toZoneOption = (id: string, { at, language }: { at: number; language: string }): ZoneOption => {
  const [city, offset] = [toCity(id, language), formatOffset(at, id)]
  return { value: id, label: city === offset ? city : `${city} — ${offset}` }
}

/** Whether this runtime knows a zone. Older runtimes lack the newest ones. */
const isKnown = ({ id }: Zone): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: id }))
  } catch {
    return false
  }
}

let known: Zone[] | undefined

/** All zones sorted by city, each with its offset at an instant. */
export const listZones = ({ at, language }: { at: number; language: string }): ZoneOption[] => {
  const { compare } = new Intl.Collator(language)
  known ??= zones.filter(isKnown)
  return known.map(({ id }) => toZoneOption(id, { at, language })).sort((a, b) => compare(a.label, b.label))
}

const folded = new Map<string, string[]>()

const toNames = (id: string): string[] => {
  const zone = byName.get(id)
  const known = folded.get(id)
  if (known || !zone) return known ?? [foldName(id)]
  const countries = zone.country
    ? ['en', 'es'].map((language) => new Intl.DisplayNames(language, { type: 'region' }).of(zone.country)!)
    : []
  const names = [...zone.names, ...countries].map(foldName)
  folded.set(id, names)
  return names
}

/** Whether a typed text matches a zone: by city, country, current or older name, or offset from UTC. */
export const matchesZone = ({ value, label }: ZoneOption, typed: string): boolean => {
  const asked = foldName(typed)
  return asked === '' ? typed.trim() === '' : beginsWord([...toNames(value), foldName(label)], asked)
}
