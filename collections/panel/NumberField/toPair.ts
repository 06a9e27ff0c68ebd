import { parseDegrees } from './parseDegrees.js'

/**
 * Values with decimal points may be separated by a comma alone. Decimal commas need a space or semicolon between them.
 */
const pairs = [/^([^\s,;]+),([^\s,;]+)$/, /^([^\s;]+?)(?:;|,\s|\s)\s*([^\s;]+)$/]

/**
 * Parses a pair of coordinates as maps and people write it: `52.5200, 13.4050`, `52,52; 13,405`, `52°31'12"N
 * 13°24'18"E`. Null for anything else, including `52,5200`, which is one number with a decimal comma.
 */
export const toPair = (text: string): { latitude: number; longitude: number } | null => {
  const trimmed = text
    .trim()
    .replaceAll('،', ',')
    .replace(/^\((.*)\)$/, '$1')
  for (const pair of pairs) {
    const [, first, second] = pair.exec(trimmed) ?? []
    if (first === undefined || second === undefined) continue
    // In `52,5200` the comma is decimal, because there is no decimal point on both sides.
    if (pair === pairs[0] && ![first, second].every((half) => /[.°٫]/.test(half))) continue
    const latitude = parseDegrees(first, 90)
    const longitude = parseDegrees(second, 180)
    if (latitude === null || longitude === null) continue
    if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { latitude, longitude }
  }
  return null
}
