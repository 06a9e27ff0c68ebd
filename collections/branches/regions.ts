import { iso31662 } from 'iso-3166'

/** A subdivision of a country, as ISO 3166-2 has it. */
export type Region = {
  /** `ES-MD` */
  code: string
  /** In its own country's language and in Latin letters: ISO 3166-2 has no other. */
  name: string
  /** The code of the region that it is a part of; `null` for one directly in its country. */
  within: string | null
}

// What ISO's table adds to a name: the languages that it is in, or that another state claims the place.
const note = /\s*\((?:[a-z]{2}(?:, [a-z]{2})*|EH(?:-partial)?)\)$/

// Where a name of these countries has a comma, its kind was put last: `Madrid, Comunidad de`.
const turned = new Set(['CZ', 'ES', 'GB', 'RU'])

const toReadable = (code: string, name: string): string => {
  const [, own, kind] = /^([^,]+), ([^,]+)$/.exec(name) ?? []
  const isTurned = own && kind && turned.has(code.slice(0, 2)) && !kind.includes(' and ')
  return isTurned ? `${kind} ${own}` : name.replace(note, '')
}

const regions = new Map<string, Region>(
  iso31662.map(({ code, name, parent }) => [
    code,
    { code, name: toReadable(code, name), within: parent.includes('-') ? parent : null },
  ]),
)

const byCountry = new Map<string, Region[]>()
for (const region of regions.values()) {
  const country = region.code.slice(0, 2)
  byCountry.set(country, [...(byCountry.get(country) ?? []), region])
}

/** The region that a code names; undefined where there is none. */
export const toRegion = (code: string): Region | undefined => regions.get(code)

/** The regions of a country, those within others too, in the order of their codes. */
export const toRegionsOf = (country: string): Region[] => byCountry.get(country) ?? []
