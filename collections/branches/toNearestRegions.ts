import { toSlug } from '../shared/slug/toSlug.js'
import type { Region } from './regions.js'
import { toRegionSlugs } from './toRegionSlugs.js'

const toPairs = (slug: string): string[] =>
  Array.from({ length: slug.length + 1 }, (_, at) => ` ${slug} `.slice(at, at + 2))

/** How alike two texts are, from 0 to 1: the pairs of letters that they share (Sørensen and Dice). */
const toLikeness = (one: string[], other: string[]): number => {
  const left = [...other]
  const shared = one.filter((pair) => {
    const at = left.indexOf(pair)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return (2 * shared.length) / (one.length + other.length)
}

/** The regions of a country that are called most like what was typed, the likest first. */
export const toNearestRegions = (typed: string, country: string, most = 3): Region[] => {
  const pairs = toPairs(toSlug(typed))
  return toRegionSlugs(country)
    .map(({ region, whole }) => ({
      region,
      likeness: Math.max(...[...whole].map((slug) => toLikeness(pairs, toPairs(slug)))),
    }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ region }) => region)
}
