import { message } from '../messages/messages.js'
// The full metadata, which never reaches a browser: of several ways to read a number that begins with 00 or has a (0) in it,
// the one that a country gives out is meant, and the small metadata takes others for real too (Japan’s, of 9 to 17 digits).
import {
  type CountryCode,
  isSupportedCountry,
  ParseError,
  parsePhoneNumberWithError,
  type PhoneNumber,
  validatePhoneNumberLength,
} from 'libphonenumber-js/max'
import type { Sentence } from '../messages/messages.js'

/** A telephone number in E.164 (`+34911234567`), or the sentence that refuses what was typed. */
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

// In words that the library does not know for it.
const extension = /\d[\s,;.(-]*(?:interno|int\.?|ramal|poste|durchwahl|klappe)[\s:.]*\d{1,7}\)?$/i

// Fifteen digits (ITU-T E.164, 6.1) and the sign. Japan has longer ones, which can’t be called from elsewhere.
const maxNumber = 16
const maxTyped = 100

const isTwo = (text: string): boolean =>
  text.split(/[,;]|\s[/|]\s|\s(?:and|or|o|u|y)\s/i).filter((part) => part.replace(/\D/g, '').length > 5)
    .length > 1

// Emergency numbers and most helplines have three to six digits (112, 1522), and can’t be called with their country’s code;
// neither can those that Europe has in common (116 123), which some countries’ plans leave room for.
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

// Mexico's mobile numbers had a 1 before them until 2019, and many people's telephones still show it.
const formerMexican = /^\+\s*52[\s-]*1(?=(?:\D*\d){10}$)/

/**
 * The ways to read a text as a number, the likeliest first: 00 for +, and without the 0 that is only dialled at home.
 */
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
 * Reads one telephone number as people write it: in its country’s way, with + or 00 and the country’s code, with Arabic or
 * full-width digits, with a (0). What no country could have given out, by its length, is refused; ranges are not asked for,
 * except of numbers so short that they may be a helpline’s: countries give out new ones every year.
 *
 * @param country The code of the country that a number without its country’s code is in.
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
  // Fourteen countries have numbers of four to six digits themselves: their ranges say whether this is one.
  if (isShort(text) && !phone.isValid()) return { fault: faults.local }
  if (phone.number.length > maxNumber) return { fault: faults.long }
  // A number with a 0 too many gets shorter each time it is read, and a few can be dialled in their own country alone.
  const again = attempt(phone.number, undefined)
  if (!('phone' in again) || again.phone.number !== phone.number || !again.phone.isPossible())
    return { fault: faults.length }
  return { number: phone.number }
}
