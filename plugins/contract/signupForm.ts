import { z } from 'zod'
import { optionalFields } from '../../collections/signups/optionalFields.js'
import { url } from '../api/primitives.js'
import type { Consent } from './consent.js'
import { privacyNoticeSchema } from './shared.js'

/** A field of a form to sign up. */
export const signupFieldSchema = z
  .object({
    name: z.enum(['email', ...optionalFields]).describe('Its name in the post.'),
    label: z.string(),
    required: z.boolean().describe('Nobody signs up without it.'),
    why: z.string().nullable().describe('What it is asked for.'),
    autocomplete: z.string().describe('For HTML’s attribute of that name.'),
    maxLength: z.int(),
  })
  .meta({ id: 'SignupField' })

/** A field of a form to sign up. */
export type SignupField = z.infer<typeof signupFieldSchema>

/** The form to sign up for an open call. */
export const signupFormSchema = z
  .object({
    url: url.describe('Where it is posted to, as JSON or as a form.'),
    call: z.string().describe('To be posted as `call`.'),
    language: z.string().describe('To be posted as `language`: the language of the form.'),
    version: z
      .string()
      .describe('Of what people are asked to agree to. To be posted as `version`; an older one is refused.'),
    fields: z.array(signupFieldSchema).describe('In their order; the e-mail comes first.'),
    trap: z
      .string()
      .describe(
        'A field that people don’t see. Post it empty: hide it from screen readers and autofill too.',
      ),
    proof: z
      .object({
        url: url.describe(
          'Where to ask, with `?call=`, for the challenge of a post that is about to be sent.',
        ),
        wait: z.string().describe('To be shown while the browser works on it.'),
      })
      .nullable()
      .describe('Where a proof of work may be asked for; null where it never is.'),
    contact: z.string().describe('Who will get in touch.'),
    controller: z.string().nullable().describe('Who answers for the data.'),
    privacyNotice: privacyNoticeSchema.nullable(),
  })
  .meta({ id: 'SignupForm' })

/** The form to sign up for an open call. */
export type SignupForm = z.infer<typeof signupFormSchema>

/** The input for a signup form. */
export type SignupFormInput = {
  /** The URL that the form posts to. */
  url: string
  locale: string
  fields: { name: Exclude<SignupField['name'], 'email'>; required: boolean; why: string | null }[]
  consents: Consent[]
  noticeVersion: string | null
  /** The name of the organisation. */
  organisation: string
}
