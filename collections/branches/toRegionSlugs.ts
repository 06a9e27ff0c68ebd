import { toSlug } from '../shared/slug/toSlug.js'
import { type Region, toRegionsOf } from './regions.js'

/** A region with the ways in which its name is written, as slugs; the whole name first. */
export type RegionSlugs = { region: Region; slugs: string[] }

// The words for a kind of region that people leave out.
const kind =
  /^(?:Comunidad(?: Foral)? de|Principado de|Región de|City of|The Vale of|County|Hlavní město|Respublika) /

/** Whole, without the word for its kind, one of its languages alone. */
const toNames = ({ name }: Region): string[] => {
  const bare = name.replace(/\s*\(.*\)$/, '')
  return [name, bare, bare.replace(kind, ''), ...bare.split(/\s*[/,]\s*/)]
}

const known = new Map<string, RegionSlugs[]>()

/** The regions of a country with their names as slugs, made once. */
export const toRegionSlugs = (country: string): RegionSlugs[] => {
  const made =
    known.get(country) ??
    toRegionsOf(country).map((region) => ({ region, slugs: toNames(region).map(toSlug) }))
  known.set(country, made)
  return made
}
