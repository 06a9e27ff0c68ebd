import { isCountry } from '../../../collections/branches/countries.js'
import { parsePhone } from '../../../collections/branches/parsePhone.js'
import type { OptionalField } from '../../../collections/signups/optionalFields.js'
import { toOneLine } from '../../../collections/values/text.js'
import { toOneEmail } from '../../../collections/values/toOneEmail.js'
import type { Person, Receipt } from '../rows.js'
import type { en } from '../translations/en.js'
import type { SignupForm } from './form.js'

/** The key of a message for visitors. */
export type WordKey = keyof typeof en.content

/** An invalid field of a post and the key of its message. */
export type PostFault = { field: string; word: WordKey }

type Reading<Value> = { value?: Value } | { word: WordKey }

/** The limit of RFC 5321, with erratum 1690 of RFC 3696. */
export const maxEmail = 254
/** The maximum number of characters per field. */
export const maxLengths: Record<OptionalField, number> = {
  ...{ firstName: 80, lastName: 80, phone: 100, postalCode: 15, country: 2 },
}

const toTyped = (value: unknown): string => (typeof value === 'string' ? toOneLine(value) : '')

/** Names are accepted as they are, but limited to one line. */
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

/** The keys of the ticked consents: a list in JSON, a repeated name in a form. */
export const toTicked = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((key) => typeof key === 'string')

/**
 * Parses a post by its form. Fields that the form doesn't have are dropped. Returns the person and consents, or every
 * invalid field. Pure.
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
