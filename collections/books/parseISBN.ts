import { parse } from 'isbn3'
import { message, type Sentence } from '../messages/messages.js'
import { toPlainDigits } from '../values/parseNumber.js'

/** The thirteen digits of a book number, or the problem with the text. */
type ISBN =
  { isbn: string } | { fault: 'check' | 'digits' | 'length' | 'music' | 'prefix'; sentence: Sentence }

const faults = {
  digits: message('books:faultsDigits'),
  prefix: message('books:faultsPrefix'),
  music: message('books:faultsMusic'),
} satisfies Record<string, Sentence>

const toLengthFault = (length: number): Sentence => message('books:anIsbnHas10Or13', { count: length })

const toCheckFault = (right: string): Sentence => message('books:theLastDigitOfThisIsbn', { right })

const label = /^(?:urn:)?(?:e-?)?i?sbn(?:[\s-]*1[03]\s*:)?[\s:.#-]*/i
// Without a colon, `ISBN 10` may be a label or the beginning of a number; the length decides.
const kind = /^(?:10(?=.{10}$)|13(?=.{13}$))/
const dashes = /[\p{Pd}\p{Cf}−⁃ー]/gu

// Libraries add the edition after the number: (pbk.), [hardback] :
const qualifier = /(?:\s*(?:\([^()]*\)|\[[^[\]]*\])|[\s:;,.])+$/

/** The digits and X of the input, without label, qualifier, hyphens, spaces and dots. */
const toBareNumber = (typed: string): string => {
  const text = toPlainDigits(typed.slice(0, 200)).replace(dashes, '-').replace(qualifier, '')
  const unlabelled = text.replace(label, '')
  const bare = unlabelled.replace(/[\s.-]/g, '').toUpperCase()
  return unlabelled === text ? bare : bare.replace(kind, '')
}

const sum = (digits: string, toWeight: (index: number) => number): number =>
  [...digits].reduce((total, digit, index) => total + Number(digit) * toWeight(index), 0)

/** The check digit of ISO 2108 since 2005: weights 1 and 3 alternating, modulo 10. */
const toCheck13 = (twelve: string): string =>
  String((10 - (sum(twelve, (index) => (index % 2 ? 3 : 1)) % 10)) % 10)

/** The check digit of earlier editions: weights 10 to 2, modulo 11, with X for ten. */
const toCheck10 = (nine: string): string => {
  const check = (11 - (sum(nine, (index) => 10 - index) % 11)) % 11
  return check === 10 ? 'X' : String(check)
}

/** An SBN of nine digits, used before 1970, becomes an ISBN with a leading 0. */
const completeSBN = (bare: string): string => {
  const body = `0${bare.slice(0, -1)}`
  return bare.length === 9 && body + toCheck10(body) === `0${bare}` ? `0${bare}` : bare
}

/**
 * Parses an ISBN of 10 or 13 digits or an SBN of nine in any usual notation and verifies its check digit. Returns
 * thirteen digits, so that both numbers of a book are equal. The range isn't verified, because publishers get new
 * ranges every year.
 */
export const parseISBN = (typed: string): ISBN => {
  const bare = completeSBN(toBareNumber(typed))
  if (!/^\d+X?$/.test(bare)) return { fault: 'digits', sentence: faults.digits }
  if (bare.length !== 10 && bare.length !== 13)
    return { fault: 'length', sentence: toLengthFault(bare.length) }
  const body = bare.slice(0, -1)
  if (bare.length === 10) {
    const right = body + toCheck10(body)
    if (bare !== right) return { fault: 'check', sentence: toCheckFault(parse(right)?.isbn10h ?? right) }
    return { isbn: `978${body}${toCheck13(`978${body}`)}` }
  }
  if (bare.endsWith('X')) return { fault: 'digits', sentence: faults.digits }
  if (!/^97[89]/.test(bare)) return { fault: 'prefix', sentence: faults.prefix }
  if (bare.startsWith('9790')) return { fault: 'music', sentence: faults.music }
  const right = body + toCheck13(body)
  return bare === right ? { isbn: bare } : { fault: 'check', sentence: toCheckFault(toHyphenated(right)) }
}

/**
 * Formats an ISBN-13 as printed, `978-0-306-40615-7`, by the ranges of the International ISBN Agency. Ranges newer than
 * the list stay without hyphens.
 */
export const toHyphenated = (isbn: string): string => parse(isbn)?.isbn13h ?? isbn
