import { createHash } from 'node:crypto'
import type { OptionalField } from '../../../collections/calls/actions/optionalFields.js'

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

/**
 * The version of all that a form asks people to agree to: another one as soon as a purpose, a wording or the privacy
 * notice is another. A page may be a day old, and nobody agrees to words that they did not read.
 */
export const toFormVersion = ({
  language,
  consents,
  noticeVersion,
}: Pick<SignupForm, 'language' | 'noticeVersion'> & {
  consents: Pick<AskedConsent, 'key' | 'purpose' | 'wording'>[]
}): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        language,
        noticeVersion || null,
        consents.map(({ key, purpose, wording }) => [key, purpose.trim(), wording.trim()]),
      ]),
    )
    .digest('base64url')
    .slice(0, 16)
