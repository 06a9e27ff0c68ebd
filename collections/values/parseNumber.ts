/** What a number may be, where its field says so. */
export type NumberRange = { min?: number; max?: number; isWhole?: boolean }

/** Marks that say which way a text runs: they come along with what is copied, and nobody sees them. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A digit of any script by its value: Unicode keeps ten of them in a row, from a place that ends in 0 or 6. */
const toDigit = (digit: string): string => {
  const code = digit.codePointAt(0)!
  const start = code - (code % 16)
  return String(code - (/\p{Nd}/u.test(String.fromCodePoint(start)) ? start : start + 6))
}

/** A text with the digits and marks of other scripts as ASCII: `٥٢٫٥`, `５２`, `−58`. */
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

/** How JavaScript and JSON write a number: nobody means anything else by it. */
const plain = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i
const grouped = /^([+-]?)(\d{1,3}(?:([.,' ])\d{3})(?:\3\d{3})*)(?:[.,](\d+))?$/
const decimalComma = /^[+-]?\d+,\d+$/

/** Every way to read a text as a number: `3,723` is one or the other, `52,5200` one alone. */
const toReadings = (text: string): number[] => {
  if (plain.test(text)) return [Number(text)]
  const readings: number[] = []
  if (decimalComma.test(text)) readings.push(Number(text.replace(',', '.')))
  const [, sign = '', groups = '', separator, fraction] = grouped.exec(text) ?? []
  // In 1.234.5 the second dot would be both.
  const isClear = fraction === undefined || !text.endsWith(`${separator}${fraction}`)
  if (separator && isClear)
    readings.push(Number(`${sign}${groups.replaceAll(separator, '')}.${fraction ?? '0'}`))
  return readings
}

/**
 * Reads a number as people write it, whole: a decimal comma or point, thousands in groups. Null for a text that is none,
 * or that is two different numbers to two people, such as `3,723`, unless the field's range leaves one of them.
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
  // One that is out of range alone is the field's to refuse, in its own words.
  const [one, ...others] = fitting.length > 0 ? fitting : readings
  return one !== undefined && Number.isFinite(one) && others.length === 0 ? one : null
}
