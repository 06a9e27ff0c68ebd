import { toSlug } from '../uniqueness/slug/toSlug.js'
import { foldName } from '../values/text.js'
import { type Region, toRegionsOf } from './regions.js'

/** A region with the ways in which its name is written, as slugs. */
export type RegionSlugs = {
  region: Region
  /** Its name at home. */
  own: string
  /** That and its other names, whole, and without what is in brackets. */
  whole: ReadonlySet<string>
  /** Its names without the words for their kind, and the parts of those that are in two languages. */
  short: ReadonlySet<string>
}

// The words for a kind of region that people leave out, before its name and after.
const kindBefore =
  /^(?:the |la |le )?(?:comunidad(?: aut[oó]noma| foral)?|periferia|principado|regi(?:[oó]n|one|ão|oun)|provinc(?:e|ia)|província|d[eé]part(?:a|e)ment(?:o)?|canton[e]?|cantón|kanton|cantó|estado|state|distri(?:to|ct)|city|county|condado|contae|horad|vale|hlavní město|landskapet|respublika|rep[uú]blica?|gobernaci[oó]n|gobernación|governorate|wilayah?)\s+(?:(?:autonoma|autonome|autónoma|metropolitana) )?(?:of (?:the )?|de (?:la |las |los |l[’'])?|del? |da |do |di |des? |du |dei |della |dello |d[’'])?/iu
const kindAfter =
  /\s+(?:region|province|county|state|district|governorate|voblasć|voblasts[’']?|oblast[’'j]?|oblysy|kray|okrug|shi|sheng|maakunta|gewest|provinsie|megye|apskritis|novads)$/iu

const kindInChinese = /(?<=.)(?:特别行政区|自治区|都|道|府|県|縣|省|市)$/u

/** The key that all spellings of a name share: its slug or, in a script without one, the name without its marks. */
export const toNameKey = (name: string): string => toSlug(name.normalize('NFKC')) || foldName(name)

/** The ways in which people shorten a name. */
export const toShortNames = (name: string): string[] => {
  const bare = name.replace(/\s*\(.*\)$/, '')
  return [bare, ...bare.split(/\s*[/,]\s*/)].flatMap((part) => [
    part,
    part.replace(kindBefore, ''),
    part.replace(kindAfter, ''),
    part.replace(kindInChinese, ''),
  ])
}

const toKeys = (names: readonly string[]): Set<string> => new Set(names.map(toNameKey).filter(Boolean))

const known = new Map<string, RegionSlugs[]>()

/** The regions of a country with their names as slugs, made once. */
export const toRegionSlugs = (country: string): RegionSlugs[] => {
  const made =
    known.get(country) ??
    toRegionsOf(country).map((region) => {
      const names = [region.name, ...region.otherNames]
      return {
        region,
        own: toNameKey(region.name),
        whole: toKeys(names.flatMap((name) => [name, name.replace(/\s*\(.*\)$/, '')])),
        short: toKeys(names.flatMap(toShortNames)),
      }
    })
  known.set(country, made)
  return made
}
