import type { OptionalField } from '../../collections/signups/optionalFields.js'
import { fill, readContentWords } from '../contentWords.js'
import type { SignupOptions } from './options.js'
import { trapField } from './screens/index.js'
import { type AskedConsent, toFormVersion } from './take/form.js'
import { maxEmail, maxLengths } from './take/parsePost.js'
import type { en } from './translations/en.js'
import { contentWords } from './words.js'

/** The part of a form that comes from its call. */
type Asked = {
  /** The URL that the form posts to. */
  url: string
  locale: string
  fields: { name: OptionalField; required: boolean; why: string | null }[]
  consents: Pick<AskedConsent, 'key' | 'purpose' | 'wording'>[]
  noticeVersion: string | null
  /** The organisation's name. */
  organisation: string
}

const manners: Record<OptionalField, { label: keyof typeof en.content; autocomplete: string }> = {
  firstName: { label: 'firstNameLabel', autocomplete: 'given-name' },
  lastName: { label: 'lastNameLabel', autocomplete: 'family-name' },
  phone: { label: 'phoneLabel', autocomplete: 'tel' },
  postalCode: { label: 'postalCodeLabel', autocomplete: 'postal-code' },
  country: { label: 'countryLabel', autocomplete: 'country' },
}

/** Creates the function that turns a call's step into a form for front ends; null if the room takes no signups. */
export const createToSignupForm = (
  { keys, words: theirs, proofOfWork }: SignupOptions,
  site: { locales: { code: string }[]; defaultLocale: string },
) => {
  const words = readContentWords({ ours: contentWords, theirs, site })
  return ({ url, locale, fields, consents, noticeVersion, organisation }: Asked) => {
    if (!keys) return null
    const said = words.in(locale)
    const email = { name: 'email' as const, label: said.emailLabel, required: true, why: null }
    return {
      language: locale,
      version: toFormVersion({ language: locale, consents, noticeVersion: noticeVersion ?? undefined }),
      fields: [
        { ...email, autocomplete: 'email', maxLength: maxEmail },
        ...fields.map(({ name, ...asked }) => ({
          name,
          label: said[manners[name].label],
          ...asked,
          autocomplete: manners[name].autocomplete,
          maxLength: maxLengths[name],
        })),
      ],
      trap: trapField,
      proof: proofOfWork === 'off' ? null : { url: `${url}/challenge`, wait: said.proofWait },
      contact: fill(said.whoContacts, { organisation }),
    }
  }
}
