/** The range of numbers that a field accepts. */
export type NumberRange = { min?: number; max?: number; isWhole?: boolean }

/** Invisible bidirectional marks, which come along with copied text. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/**
 * The value of a digit in any script. Unicode has them in consecutive runs of ten, which start at a code point ending
 * in 0 or 6.
 */
const toDigit = (digit: string): string => {
  const code = digit.codePointAt(0)!
  const start = code - (code % 16)
  return String(code - (/\p{Nd}/u.test(String.fromCodePoint(start)) ? start : start + 6))
}

/** Converts the digits and marks of other scripts to ASCII: `٥٢٫٥`, `５２`, `−58`. */
export const toPlainDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(directions, '')
    .trim()
    .replace(/\p{Nd}/gu, toDigit)
    .replaceAll('٫', '.')
    .replace(/[’٬]/g, "'")
    .replaceAll('،', ',')
    .replace(/[−–](?=[\d.])/g, '-')

/** The notation of JavaScript and JSON, which is unambiguous. */
const plain = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i
const grouped = /^([+-]?)(\d{1,3}(?:([.,' ])\d{3})(?:\3\d{3})*)(?:[.,](\d+))?$/
const decimalComma = /^[+-]?\d+,\d+$/

/** All possible readings of a text: `3,723` has two, `52,5200` only one. */
const toReadings = (text: string): number[] => {
  if (plain.test(text)) return [Number(text)]
  const readings: number[] = []
  if (decimalComma.test(text)) readings.push(Number(text.replace(',', '.')))
  const [, sign = '', groups = '', separator, fraction] = grouped.exec(text) ?? []
  // In 1.234.5 the dot would be both thousands separator and decimal point.
  const isClear = fraction === undefined || !text.endsWith(`${separator}${fraction}`)
  if (separator && isClear)
    readings.push(Number(`${sign}${groups.replaceAll(separator, '')}.${fraction ?? '0'}`))
  return readings
}

/**
 * Parses a number as people write it: with a decimal comma or point, and grouped thousands. Returns null for anything
 * else, and for ambiguous texts such as `3,723` unless the field's range rules out one reading.
 */
export const parseNumber = (
  typed: string,
  { min = -Infinity, max = Infinity, isWhole = false }: NumberRange = {},
): number | null => {
  const readings = toReadings(toPlainDigits(typed).replace(/\s/g, ' '))
  const fitting = readings.filter(
    (number) =>
      Number.isFinite(number) && number >= min && number <= max && (!isWhole || Number.isInteger(number)),
  )
  // A single reading that is out of range is returned, so that the field can refuse it with its own message.
  const [one, ...others] = fitting.length > 0 ? fitting : readings
  return one !== undefined && Number.isFinite(one) && others.length === 0 ? one : null
}
