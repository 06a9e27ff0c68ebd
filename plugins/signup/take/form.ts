import { createHash } from 'node:crypto'
import type { OptionalField } from '../../../collections/signups/optionalFields.js'

/** A consent as worded in a form. */
export type AskedConsent = { key: string; purpose: string; wording: string; required: boolean }

/** The form of an open call in one language. */
export type SignupForm = {
  /** The call's id. */
  call: number | string
  /** The content locale of the form. */
  language: string
  /** The fields besides the e-mail, in order. */
  fields: { name: OptionalField; required: boolean }[]
  consents: AskedConsent[]
  /** The version of its privacy notice. */
  noticeVersion?: string
}

/** The call that somebody signs up for. Anything that takes no signups is `none`. */
export type FoundForm =
  | { kind: 'form'; form: SignupForm }
  /** The call is closed; `next` is the title of the next call. */
  | { kind: 'closed'; next?: string }
  | { kind: 'none' }

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16)

/**
 * The version of everything a form asks consent to: one part for the language and privacy notice, and one per consent
 * that changes with its purpose or wording. A page may be a day old, and nobody consents to words they didn't read.
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
 * The fields of an outdated form whose wording has changed: `consents` if all must be asked again, else each ticked
 * consent that was reworded.
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
