import type { Payload } from 'payload'
import type { AnyActionKind } from '../actions/defineAction.js'
import type { ShareLink, SignupForm, SignupFormInput } from './contract/index.js'

/** What {@link ContentAPISettings.toShareLinks} is given. */
export type ShareLinksInput = {
  url: string
  title: string
  slogan: string | null
  locale: string
  messages?: Record<string, string>
  source?: string | null
}

/** What this room was set up with. */
export type ContentAPISettings = {
  /** The ways to act that calls may hold. */
  actions: readonly AnyActionKind[]
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
