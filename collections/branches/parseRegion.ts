import { message, type Sentence } from '../messages/messages.js'
import { toSlug } from '../uniqueness/slug/toSlug.js'
import { isCountry } from './countries.js'
import { type Region, toRegion, toRegionsOf, toWithdrawnRegion, type WithdrawnRegion } from './regions.js'
import { toCountryName } from './toCountryName.js'
import { type RegionSlugs, toNameKey, toRegionSlugs, toShortNames } from './toRegionSlugs.js'

const toPairs = (slug: string): string[] =>
  Array.from({ length: slug.length + 1 }, (_, at) => ` ${slug} `.slice(at, at + 2))

/** The similarity of two texts from 0 to 1, by shared letter pairs (Sørensen–Dice). */
const toLikeness = (one: string[], other: string[]): number => {
  const left = [...other]
  const shared = one.filter((pair) => {
    const at = left.indexOf(pair)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return (2 * shared.length) / (one.length + other.length)
}

/** The regions of a country with the most similar names, best first. */
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

/** A region code, or the message that refuses the input. */
type RegionReading = { code: string } | { fault: Sentence }

const faults = {
  form: message('branches:faultsFormThisIsNot'),
  noCountry: message('branches:faultsNoCountryChooseTheCountry'),
} satisfies Record<string, Sentence>

const toList =
  (regions: Region[]): Sentence =>
  ({ i18n }) =>
    new Intl.ListFormat(i18n.language, { type: 'disjunction' }).format(
      regions.map(({ code, name }) => `${name} (${code})`),
    )

const toCountry =
  (code: string): Sentence =>
  ({ i18n }) =>
    toCountryName(code, i18n.language)

/** Suggests similar regions of the country. */
const toAdvice = (typed: string, country: string): Sentence =>
  message('branches:writeARegion', {
    country: toCountry(country),
    regions: toList(toNearestRegions(typed, country)),
  })

const toFault = (what: Sentence, advice: Sentence): { fault: Sentence } => ({ fault: [what, advice] })

const refuseUnknown = (typed: string, country: string): { fault: Sentence } => {
  const shown = typed.slice(0, 60)
  return toFault(
    message('branches:isNoRegion', { typed: shown, country: toCountry(country) }),
    toAdvice(typed, country),
  )
}

const refuseForeign = ({ code, name }: Region, country: string): { fault: Sentence } => {
  const home = code.slice(0, 2)
  const what = message('branches:regionIsElsewhere', { name, code, country: toCountry(home) })
  return toFault(what, toAdvice(name, country))
}

const refuseWithoutRegions = (country: string): { fault: Sentence } => ({
  fault: message('branches:countryHasNoRegions', { country: toCountry(country) }),
})

/** Refuses a withdrawn code with its successors or, if unknown, with similar regions. */
const refuseWithdrawn = (
  { code, name, replacements }: WithdrawnRegion,
  country: string,
): { fault: Sentence } => {
  const called = name ? `${name} (${code})` : code
  const what = message('branches:what', { called })
  const successors = replacements.flatMap((one) => toRegion(one) ?? [])
  if (successors.length === 0) return toFault(what, toAdvice(name, country))
  return toFault(what, message('branches:writeSuccessor', { regions: toList(successors) }))
}

/**
 * The regions of a country with this name: its local name, else any of its names, else a part of one. A region beats
 * its parts, and one directly in the country beats one inside another.
 */
const toNamed = (typed: string, country: string): Region[] => {
  const key = toNameKey(typed)
  const shortened = toShortNames(typed).map(toNameKey)
  const all = toRegionSlugs(country)
  const [own, whole, short] = [
    (one: RegionSlugs) => one.own === key,
    (one: RegionSlugs) => one.whole.has(key),
    (one: RegionSlugs) => shortened.some((name) => one.short.has(name)),
  ].map((isNamed) => all.filter(isNamed).map(({ region }) => region)) as [Region[], Region[], Region[]]
  const alike = new Map(
    all.flatMap(({ region, short: names }) => (names.has(key) ? [[region.code, region] as const] : [])),
  )
  const nearest = [own, whole, short].find((regions) => regions.length > 0) ?? []
  const named = new Set(nearest.map((region) => alike.get(region.within ?? '') ?? region))
  const direct = [...named].filter(({ within }) => within === null)
  return direct.length > 0 ? direct : [...named]
}

/**
 * Parses a region of a country by its code (`ES-MD`), the code's second part (`MD`) or a name (`Madrid`, `Cataluña`),
 * and returns the code. If a region and a part of it share a name, the region is meant. Without `country`, only whole
 * codes are understood.
 */
export const parseRegion = (typed: unknown, country: unknown): RegionReading => {
  if (typeof typed !== 'string' || !/[\p{L}\p{N}]/u.test(typed)) return { fault: faults.form }
  const text = typed.normalize('NFKC').trim()
  const code = text.toUpperCase().replace(/[\s_\p{Pd}]+/gu, '-')
  const whole = toRegion(code)
  if (!isCountry(country)) return whole ? { code } : { fault: faults.noCountry }
  if (whole?.code.startsWith(`${country}-`)) return { code }
  if (toRegion(`${country}-${code}`)) return { code: `${country}-${code}` }
  const withdrawn = code.startsWith(`${country}-`) ? toWithdrawnRegion(code) : undefined
  if (withdrawn) return refuseWithdrawn(withdrawn, country)
  if (toRegionsOf(country).length === 0) return refuseWithoutRegions(country)
  if (whole) return refuseForeign(whole, country)
  const [named, ...others] = toNamed(text, country)
  if (!named) return refuseUnknown(text, country)
  if (others.length === 0) return { code: named.code }
  return toFault(
    message('branches:moreThanOneRegionHasThis'),
    message('branches:writeTheCode', { regions: toList([named, ...others]) }),
  )
}
