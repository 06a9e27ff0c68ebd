import type { Payload } from 'payload'
import type { AnyActionKind } from '../actions/defineAction.js'
import type { ShareLink, SignupForm, SignupFormInput } from './contract/index.js'

/** The arguments of {@link ContentAPISettings.toShareLinks}. */
export type ShareLinksInput = {
  url: string
  title: string
  slogan: string | null
  locale: string
  messages?: Record<string, string>
  source?: string | null
}

/** The settings of this room. */
export type ContentAPISettings = {
  /** The available ways to act. */
  actions: readonly AnyActionKind[]
  /** Creates the share links of a URL. */
  toShareLinks: (sharing: ShareLinksInput) => ShareLink[]
  /** Creates the form of a signup step; null if this installation takes no signups. */
  toSignupForm: (
    asked: SignupFormInput,
  ) => Omit<SignupForm, 'call' | 'controller' | 'privacyNotice' | 'url'> | null
  /**
   * How many people had signed up for a call and confirmed it before an instant.
   * @default no call shows how many
   */
  countSupporters?: (asked: { payload: Payload; call: number | string; before: Date }) => Promise<number>
}

/** The key of the settings under the host's `custom`, which never reaches the browser. */
export const settingsKey = 'payload-broadside/content-api'
