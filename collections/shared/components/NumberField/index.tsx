'use client'
import { parseDegrees } from './parseDegrees.js'
import type { NumberFieldClient } from 'payload'
import { parseNumber } from '../../parseNumber.js'
import { parsedField } from '../parsedField.js'

/** Decimal points may stand beside a bare comma; decimal commas need a space or a semicolon between the two. */
const pairs = [/^([^\s,;]+),([^\s,;]+)$/, /^([^\s;]+?)(?:;|,\s|\s)\s*([^\s;]+)$/]

/**
 * Reads a pair of coordinates as maps and people write them: `52.5200, 13.4050`, `52,52; 13,405`, `52°31'12"N 13°24'18"E`. Null for anything else,
 * also for `52,5200`, which is one number with a decimal comma.
 */
export const toPair = (text: string): { latitude: number; longitude: number } | null => {
  const trimmed = text
    .trim()
    .replaceAll('،', ',')
    .replace(/^\((.*)\)$/, '$1')
  for (const pair of pairs) {
    const [, first, second] = pair.exec(trimmed) ?? []
    if (first === undefined || second === undefined) continue
    // In `52,5200` a comma without a point on both sides is a decimal comma.
    if (pair === pairs[0] && ![first, second].every((half) => /[.°٫]/.test(half))) continue
    const latitude = parseDegrees(first, 90)
    const longitude = parseDegrees(second, 180)
    if (latitude === null || longitude === null) continue
    if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { latitude, longitude }
  }
  return null
}

const fault = {
  en: 'This is not a number, or could be two. Write it like 1200 or 52.52.',
  es: 'Esto no es un número, o podría ser dos. Escríbelo como 1200 o 52.52.',
}

const parse = (
  value: number | string,
  { min, max, admin }: Pick<NumberFieldClient, 'admin' | 'max' | 'min'>,
) => {
  const number =
    typeof value === 'number'
      ? value
      : parseNumber(value, { min, max, isWhole: Number.isInteger(admin?.step) })
  return number === null ? { fault } : { kept: number }
}

/** Asks for a number as people write it, `52,52` or `54 321 000`. A browser's own input would cut it. */
export const NumberField = parsedField({ parse, toShown: String })

/** Asks for a latitude or a longitude; of a pair that is pasted, as maps give it, each field takes its own. */
export const CoordinateField = parsedField({
  parse: (value, field) => {
    const number = typeof value === 'number' ? value : parseDegrees(value, field.max ?? 180)
    return number === null ? { fault } : { kept: number }
  },
  toShown: String,
  divide: toPair,
})
