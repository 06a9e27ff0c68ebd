import { toSlug } from '../uniqueness/slug/toSlug.js'
import { foldName } from '../values/text.js'
import { type Region, toRegionsOf } from './regions.js'

/** A region with the spellings of its name as slugs. */
export type RegionSlugs = {
  region: Region
  /** The slug of its local name. */
  own: string
  /** The slugs of all its names, whole and without bracketed parts. */
  whole: ReadonlySet<string>
  /** Its names without words such as "province", and the parts of bilingual names. */
  short: ReadonlySet<string>
}

// The words for a kind of region that people leave out, before and after the name.
const kindBefore =
  /^(?:the |la |le )?(?:comunidad(?: aut[oó]noma| foral)?|periferia|principado|regi(?:[oó]n|one|ão|oun)|provinc(?:e|ia)|província|d[eé]part(?:a|e)ment(?:o)?|canton[e]?|cantón|kanton|cantó|estado|state|distri(?:to|ct)|city|county|condado|contae|horad|vale|hlavní město|landskapet|respublika|rep[uú]blica?|gobernaci[oó]n|gobernación|governorate|wilayah?)\s+(?:(?:autonoma|autonome|autónoma|metropolitana) )?(?:of (?:the )?|de (?:la |las |los |l[’'])?|del? |da |do |di |des? |du |dei |della |dello |d[’'])?/iu
const kindAfter =
  /\s+(?:region|province|county|state|district|governorate|voblasć|voblasts[’']?|oblast[’'j]?|oblysy|kray|okrug|shi|sheng|maakunta|gewest|provinsie|megye|apskritis|novads)$/iu

const kindInChinese = /(?<=.)(?:特别行政区|自治区|都|道|府|県|縣|省|市)$/u

/** The key shared by all spellings of a name: its slug or, in other scripts, the name without marks. */
export const toNameKey = (name: string): string => toSlug(name.normalize('NFKC')) || foldName(name)

/** The usual short forms of a name. */
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

/** The regions of a country with their slugs, cached. */
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
