import { message } from '../messages/messages.js'
// Uses the full metadata, on the server only. Of several readings of a number with 00 or (0), only the one that a
// country assigns is right, and the small metadata accepts others (Japan: 9 to 17 digits).
import {
  type CountryCode,
  isSupportedCountry,
  ParseError,
  parsePhoneNumberWithError,
  type PhoneNumber,
  validatePhoneNumberLength,
} from 'libphonenumber-js/max'
import type { Sentence } from '../messages/messages.js'

/** A phone number in E.164 (`+34911234567`), or the message that refuses the input. */
export type PhoneReading = { number: string } | { fault: Sentence }

const faults = {
  form: message('branches:faultsForm'),
  extension: message('branches:faultsExtension'),
  two: message('branches:faultsTwo'),
  noCountry: message('branches:faultsNoCountry'),
  noPlan: message('branches:faultsNoPlan'),
  noCode: message('branches:faultsNoCode'),
  short: message('branches:faultsShort'),
  local: message('branches:faultsLocal'),
  long: message('branches:faultsLong'),
  length: message('branches:faultsLength'),
} satisfies Record<string, Sentence>

// Extension words that the library doesn't know for the language.
const extension = /\d[\s,;.(-]*(?:interno|int\.?|ramal|poste|durchwahl|klappe)[\s:.]*\d{1,7}\)?$/i

// Fifteen digits (ITU-T E.164, 6.1) and the sign. Japan has longer numbers, which can't be called from abroad.
const maxNumber = 16
const maxTyped = 100

const isTwo = (text: string): boolean =>
  text.split(/[,;]|\s[/|]\s|\s(?:and|or|o|u|y)\s/i).filter((part) => part.replace(/\D/g, '').length > 5)
    .length > 1

// Emergency numbers and most helplines have three to six digits (112, 1522) and can't be called with a country code.
// Nor can the European 116 numbers, which fit some countries' plans.
const isShort = (text: string): boolean => {
  const digits = text.replace(/\D/g, '').replace(/^00(?=[1-9])/, '')
  return digits.length <= 6 || (digits.length <= 9 && /116\d{3}$/.test(digits))
}

type Attempt = { phone: PhoneNumber } | { fault: Sentence }

const attempt = (text: string, country: CountryCode | undefined): Attempt => {
  try {
    return { phone: parsePhoneNumberWithError(text, { defaultCountry: country, extract: false }) }
  } catch (error) {
    const reason = error instanceof ParseError ? error.message : 'NOT_A_NUMBER'
    if (reason === 'INVALID_COUNTRY')
      return { fault: text.startsWith('+') ? faults.noCode : faults.noCountry }
    if (reason === 'TOO_SHORT') return { fault: isShort(text) ? faults.local : faults.short }
    return { fault: reason === 'TOO_LONG' ? faults.long : faults.form }
  }
}

// Mexican mobile numbers had a leading 1 until 2019, and many phones still show it.
const formerMexican = /^\+\s*52[\s-]*1(?=(?:\D*\d){10}$)/

/** The possible readings of a text as a number, likeliest first: 00 as +, and without the national trunk 0. */
const toReadings = (text: string): string[] => {
  const bare = text.replace(/^\(\s*((?:\+|00)\s*\d{1,3})\s*\)/, '$1 ')
  const international = bare.replace(/^00(?=[\s.-]*[1-9])/, '+').replace(formerMexican, '+52')
  const readings = [international, bare].flatMap((reading) =>
    /^(?:\+|00)/.test(reading) ? [reading, reading.replace(/\(\s*0\s*\)/, '')] : [reading],
  )
  return [...new Set(readings)]
}

const toLengthFault = (phone: PhoneNumber, text: string): Sentence => {
  if (isShort(text)) return faults.local
  const reason = validatePhoneNumberLength(phone.number)
  return reason === 'TOO_SHORT' ? faults.short : reason === 'TOO_LONG' ? faults.long : faults.length
}

/**
 * Parses a phone number as people write it: in national format, with + or 00 and the country code, with Arabic or full-
 * width digits, with (0). Numbers of impossible length are refused. Ranges aren't checked, because countries assign new
 * ones every year, except for numbers so short that they may be helplines. `country` applies to numbers without a
 * country code.
 */
export const parsePhone = (typed: unknown, country: unknown): PhoneReading => {
  if (typeof typed !== 'string') return { fault: faults.form }
  const text = typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^tel:\s*/i, '')
  if (text.length > maxTyped) return { fault: faults.long }
  if (isTwo(text)) return { fault: faults.two }
  if (extension.test(text)) return { fault: faults.extension }
  const known = typeof country === 'string' && isSupportedCountry(country) ? country : undefined
  const attempts = toReadings(text).map((reading) => attempt(reading, known))
  const phones = attempts.flatMap((tried) => ('phone' in tried ? [tried.phone] : []))
  const phone = phones.find((one) => one.isValid()) ?? phones.find((one) => one.isPossible()) ?? phones.at(0)
  if (!phone) {
    const fault = attempts.flatMap((tried) => ('fault' in tried ? [tried.fault] : []))[0] ?? faults.form
    return { fault: fault === faults.noCountry && country ? faults.noPlan : fault }
  }
  if (phone.ext) return { fault: faults.extension }
  if (!phone.isPossible()) return { fault: toLengthFault(phone, text) }
  // Fourteen countries have ordinary numbers of four to six digits, so their ranges decide.
  if (isShort(text) && !phone.isValid()) return { fault: faults.local }
  if (phone.number.length > maxNumber) return { fault: faults.long }
  // A number with an extra 0 gets shorter with each parse, and a few work only within their country.
  const again = attempt(phone.number, undefined)
  if (!('phone' in again) || again.phone.number !== phone.number || !again.phone.isPossible())
    return { fault: faults.length }
  return { number: phone.number }
}
