import { isCountry } from '../../../collections/branches/countries.js'
import { parsePhone } from '../../../collections/branches/parsePhone.js'
import type { OptionalField } from '../../../collections/signups/optionalFields.js'
import { toOneLine } from '../../../collections/values/text.js'
import { toOneEmail } from '../../../collections/values/toOneEmail.js'
import type { Person, Receipt } from '../rows.js'
import type { en } from '../translations/en.js'
import type { SignupForm } from './form.js'

/** The key of a sentence for visitors. */
export type WordKey = keyof typeof en.content

/** A field of a post that can't be taken, and the sentence that says why. */
export type PostFault = { field: string; word: WordKey }

type Reading<Value> = { value?: Value } | { word: WordKey }

/** RFC 5321, with RFC 3696's erratum 1690. */
export const maxEmail = 254
/** The most characters that each field takes. */
export const maxLengths: Record<OptionalField, number> = {
  ...{ firstName: 80, lastName: 80, phone: 100, postalCode: 15, country: 2 },
}

const toTyped = (value: unknown): string => (typeof value === 'string' ? toOneLine(value) : '')

/** Names are whatever people are called; a line of them, not a text. */
const readName = (typed: string): Reading<string> =>
  typed.length > maxLengths.firstName ? { word: 'nameTooLong' } : { value: typed }

const readers: Record<OptionalField, (typed: string, country: unknown) => Reading<string>> = {
  firstName: readName,
  lastName: readName,
  phone: (typed, country) => {
    const reading = parsePhone(typed, country)
    return 'number' in reading ? { value: reading.number } : { word: 'phoneInvalid' }
  },
  postalCode: (typed) =>
    /^[\p{L}\p{N}][\p{L}\p{N} -]{0,14}$/u.test(typed)
      ? { value: typed.toUpperCase() }
      : { word: 'postalCodeInvalid' },
  country: (typed) => {
    const code = typed.toUpperCase()
    return isCountry(code) ? { value: code } : { word: 'countryInvalid' }
  },
}

const missing: Record<OptionalField, WordKey> = {
  firstName: 'firstNameMissing',
  lastName: 'lastNameMissing',
  phone: 'phoneMissing',
  postalCode: 'postalCodeMissing',
  country: 'countryMissing',
}

const readEmail = (typed: string): Reading<string> => {
  if (!typed) return { word: 'emailMissing' }
  const address = typed.length <= maxEmail ? toOneEmail(typed) : undefined
  return address ? { value: address } : { word: 'emailInvalid' }
}

/** The keys of the consents that somebody ticked: a list in JSON, one name many times in a form. */
export const toTicked = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((key) => typeof key === 'string')

/**
 * Reads a post by the form that it answers. What the form does not ask is nobody's to keep, and left out. Pure.
 *
 * @returns the person and what they agreed to, or every field that can't be taken.
 */
export const parsePost = (
  post: Record<string, unknown>,
  { form, now }: { form: SignupForm; now: Date },
): { person: Person; receipts: Receipt[] } | { faults: PostFault[] } => {
  const faults: PostFault[] = []
  const take = (field: string, reading: Reading<string>): string | undefined => {
    if ('word' in reading) faults.push({ field, word: reading.word })
    return 'word' in reading ? undefined : reading.value
  }
  const person: Person = { email: take('email', readEmail(toTyped(post.email))) ?? '' }
  const country = toTyped(post.country).toUpperCase()
  for (const { name, required } of form.fields) {
    const typed = toTyped(post[name])
    if (typed) person[name] = take(name, readers[name](typed, country))
    else if (required) take(name, { word: missing[name] })
  }
  const ticked = toTicked(post.consents)
  for (const { key, required } of form.consents)
    if (required && !ticked.includes(key)) faults.push({ field: `consents.${key}`, word: 'consentMissing' })
  if (faults.length > 0) return { faults }
  const { language, noticeVersion } = form
  return {
    person,
    receipts: form.consents
      .filter(({ key }) => ticked.includes(key))
      .map(({ key, purpose, wording }) => ({
        consent: key,
        ...{ purpose, wording, language },
        ...(noticeVersion && { noticeVersion }),
        givenAt: now.toISOString(),
      })),
  }
}
