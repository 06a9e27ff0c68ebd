import type { Payload } from 'payload'
import type { Consent, ShareLink, SignupField, SignupForm } from './contract/index.js'

/** What {@link ContentAPISettings.toShareLinks} is given. */
export type ShareLinksInput = {
  url: string
  title: string
  slogan: string | null
  locale: string
  messages?: Record<string, string>
  source?: string | null
}

/** What {@link ContentAPISettings.toSignupForm} is given. */
export type SignupFormInput = {
  /** Where the form is posted to. */
  url: string
  locale: string
  fields: { name: Exclude<SignupField['name'], 'email'>; required: boolean; why: string | null }[]
  consents: Consent[]
  noticeVersion: string | null
  /** The name of the organisation. */
  organisation: string
}

/** What this room was set up with. */
export type ContentAPISettings = {
  /** The share links of an address. */
  toShareLinks: (sharing: ShareLinksInput) => ShareLink[]
  /** The form of a call's step; null where this installation takes no signups. */
  toSignupForm: (
    asked: SignupFormInput,
  ) => Omit<SignupForm, 'call' | 'controller' | 'privacyNotice' | 'url'> | null
  /**
   * How many people had signed up for a call and confirmed it before an instant.
   * @default no call shows how many
   */
  countSupporters?: (asked: { payload: Payload; call: number | string; before: Date }) => Promise<number>
}

/** Where the settings lie in a host's config: under `custom`, which never reaches the browser. */
export const settingsKey = 'payload-broadside/content-api'
