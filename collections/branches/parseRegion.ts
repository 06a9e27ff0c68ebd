import type { Sentence } from '../messages/say.js'
import { toSlug } from '../uniqueness/slug/toSlug.js'
import { isCountry } from './countries.js'
import { type Region, toRegion, toRegionsOf, toWithdrawnRegion, type WithdrawnRegion } from './regions.js'
import { toCountryName } from './toCountryName.js'
import { type RegionSlugs, toNameKey, toRegionSlugs, toShortNames } from './toRegionSlugs.js'

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

/** A region's code, or the sentence that refuses what was typed. */
type RegionReading = { code: string } | { fault: Sentence }

const faults = {
  form: {
    en: 'This is not a region. Write its code as ISO 3166-2 has it, such as ES-MD, or its name.',
    es: 'Esto no es una región. Escribe su código como está en la ISO 3166-2, por ejemplo ES-MD, o su nombre.',
  },
  noCountry: {
    en: 'Choose the country first, or write the whole code of the region, such as ES-MD.',
    es: 'Elige primero el país o escribe el código completo de la región, por ejemplo ES-MD.',
  },
} satisfies Record<string, Sentence>

const toList = (regions: Region[], language: 'en' | 'es'): string =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(
    regions.map(({ code, name }) => `${name} (${code})`),
  )

/** What to write instead, in a country: regions that are called alike, or nothing. */
const toAdvice = (typed: string, country: string): Sentence => {
  const nearest = toNearestRegions(typed, country)
  return {
    en: `Write a region of ${toCountryName(country, 'en')}, such as ${toList(nearest, 'en')}, or leave this empty.`,
    es: `Escribe una región de ${toCountryName(country, 'es')}, como ${toList(nearest, 'es')}, o deja esto vacío.`,
  }
}

const toFault = (what: Sentence, advice: Sentence): { fault: Sentence } => ({
  fault: { en: `${what.en} ${advice.en}`, es: `${what.es} ${advice.es}` },
})

const refuseUnknown = (typed: string, country: string): { fault: Sentence } => {
  const shown = typed.slice(0, 60)
  return toFault(
    {
      en: `“${shown}” is no region of ${toCountryName(country, 'en')} in ISO 3166-2.`,
      es: `«${shown}» no es una región de ${toCountryName(country, 'es')} en la ISO 3166-2.`,
    },
    toAdvice(typed, country),
  )
}

const refuseForeign = ({ code, name }: Region, country: string): { fault: Sentence } => {
  const home = code.slice(0, 2)
  const what = {
    en: `${name} (${code}) is in another country: ${toCountryName(home, 'en')}.`,
    es: `${name} (${code}) está en otro país: ${toCountryName(home, 'es')}.`,
  }
  return toFault(what, toAdvice(name, country))
}

const refuseWithoutRegions = (country: string): { fault: Sentence } => ({
  fault: {
    en: `ISO 3166-2 divides ${toCountryName(country, 'en')} into no regions. Leave this empty.`,
    es: `La ISO 3166-2 no divide ${toCountryName(country, 'es')} en regiones. Deja esto vacío.`,
  },
})

/** Refuses a withdrawn code with its successors or, where nobody tells them, with the regions of the most similar names. */
const refuseWithdrawn = (
  { code, name, replacements }: WithdrawnRegion,
  country: string,
): { fault: Sentence } => {
  const called = name ? `${name} (${code})` : code
  const what = {
    en: `${called} is in ISO 3166-2 no more.`,
    es: `${called} ya no está en la ISO 3166-2.`,
  }
  const successors = replacements.flatMap((one) => toRegion(one) ?? [])
  if (successors.length === 0) return toFault(what, toAdvice(name, country))
  return toFault(what, {
    en: `Write ${toList(successors, 'en')}, or leave this empty.`,
    es: `Escribe ${toList(successors, 'es')}, o deja esto vacío.`,
  })
}

/**
 * The regions of a country with this name: as it is called there, else as any of its names, else as a part of one. A region
 * is meant rather than a part of it, one directly in its country rather than one within another.
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
 * Reads a region of a country: its code (`ES-MD`), the code's own part (`MD`) or one of its names (`Madrid`,
 * `Cataluña`), and completes it to the code. Of two with one name, a region and a part of it, the region is meant.
 *
 * @param country The code of its country. Without one, a whole code alone is understood.
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
    { en: 'More than one region has this name.', es: 'Más de una región se llama así.' },
    {
      en: `Write the code: ${toList([named, ...others], 'en')}.`,
      es: `Escribe el código: ${toList([named, ...others], 'es')}.`,
    },
  )
}
