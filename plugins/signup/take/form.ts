import { createHash } from 'node:crypto'
import type { OptionalField } from '../../../collections/signups/optionalFields.js'

/** What somebody is asked to agree to, as a form words it. */
export type AskedConsent = { key: string; purpose: string; wording: string; required: boolean }

/** The form of an open call, in one language. */
export type SignupForm = {
  /** The call's id. */
  call: number | string
  /** The content locale that it speaks. */
  language: string
  /** What it asks beside the e-mail, in its order. */
  fields: { name: OptionalField; required: boolean }[]
  consents: AskedConsent[]
  /** The version of the privacy notice that it leads to. */
  noticeVersion?: string
}

/** What is found of the call that somebody signs up for. Whatever takes no signups is `none`, for whichever reason. */
export type FoundForm =
  | { kind: 'form'; form: SignupForm }
  /** It is over; `next` is the title of the call to go on with. */
  | { kind: 'closed'; next?: string }
  | { kind: 'none' }

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16)

/**
 * The version of all that a form asks people to agree to: a part for its language and the privacy notice, and one for each
 * consent, another one as soon as a purpose or a wording is another. A page may be a day old, and nobody agrees to words
 * that they did not read.
 */
export const toFormVersion = ({
  language,
  consents,
  noticeVersion,
}: Pick<SignupForm, 'language' | 'noticeVersion'> & {
  consents: Pick<AskedConsent, 'key' | 'purpose' | 'wording'>[]
}): string =>
  [
    digest([language, noticeVersion || null]),
    ...consents.map(({ key, purpose, wording }) => digest([key, purpose.trim(), wording.trim()])),
  ].join('.')

/**
 * The fields of a form of an earlier version whose words are others by now: `consents` where all are to be asked anew, else
 * each consent that was ticked as it was worded then.
 */
export const findReworded = (
  form: SignupForm,
  { version, ticked }: { version: unknown; ticked: string[] },
): string[] => {
  const [about, ...consents] = toFormVersion(form).split('.')
  const [aboutThen, ...then] = typeof version === 'string' ? version.split('.') : []
  if (about !== aboutThen) return ['consents']
  return form.consents
    .filter(({ key }, at) => ticked.includes(key) && !then.includes(consents[at]!))
    .map(({ key }) => `consents.${key}`)
}
