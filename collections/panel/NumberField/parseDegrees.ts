import { parseNumber, toPlainDigits } from '../../values/parseNumber.js'

/** 52.52°, 52° 31.2′, 52°31'12"N, N 52.52: degrees, optional minutes and seconds, and a direction. */
const degrees =
  /^([NSEWO])?\s*([+-]?[\d.,]+)\s*°?(?:\s*([\d.,]+)\s*[']\s*(?:([\d.,]+)\s*(?:"|''))?)?\s*([NSEWO])?$/i

/**
 * Parses a latitude (up to 90) or a longitude (up to 180) as maps and people write it. Null for anything else, and for
 * directions that don't fit the field or are ambiguous: `O` is west in Spanish and east in German.
 */
export const parseDegrees = (typed: string, limit: number): number | null => {
  const range = { min: -limit, max: limit }
  const plain = parseNumber(typed, range)
  if (plain !== null) return plain
  const text = toPlainDigits(typed.replace(/[º˚]/g, '°')).replace(/[′‘]/g, "'").replace(/[″“”]/g, '"')
  const [, before, whole, minutes, seconds, after] = degrees.exec(text) ?? []
  if (whole === undefined || (before && after)) return null
  const [number, sixtieths, of3600] = [whole, minutes ?? '0', seconds ?? '0'].map((part) =>
    parseNumber(part, range),
  )
  const quarter = (before ?? after)?.toUpperCase()
  const isOfField = quarter === undefined || (limit === 90 ? 'NS' : 'EW').includes(quarter)
  const isSigned = /^[+-]/.test(whole)
  if (number == null || sixtieths == null || of3600 == null || !isOfField || (isSigned && quarter))
    return null
  if (sixtieths >= 60 || of3600 >= 60 || (minutes && !Number.isInteger(number))) return null
  const size = Math.abs(number) + sixtieths / 60 + of3600 / 3600
  const isNegative = quarter === 'S' || quarter === 'W' || whole.startsWith('-')
  return Number((isNegative ? -size : size).toFixed(7))
}
