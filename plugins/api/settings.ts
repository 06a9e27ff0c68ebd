import type { Payload } from 'payload'
import { ConfigError } from '../errors.js'
import { type Addresses, toAddresses } from './addresses.js'
import type { Memory } from './memory.js'
import type { Page, SignupPage } from './pages.js'
import type { offerFile } from './publicFiles.js'
import type { findKept, Route } from './route.js'

/** The installation that answers: its site and its languages. */
export type APISettings = {
  /** The public address of the site, without a trailing slash. */
  siteURL: string
  /** The content locales in the host's order. */
  locales: string[]
  defaultLocale: string
  /** A call's public address in one language. */
  callURL: (call: { slug: string; locale: string }) => string
  /** The public address of another page. */
  pageURL: (page: Page) => string
  /** The page behind a link of a mail to somebody who signed up. */
  signupURL: (page: SignupPage) => string
}

/** Where the settings and the contributed routes lie in a host's config: under `custom`, which never reaches the browser. */
export const settingsKey = 'payload-broadside/api'

/** What lies there. */
export type Kept = {
  settings: APISettings
  routes: Route[]
  /** The answers that are kept. */
  memory: (payload: Payload) => Memory
  /** As {@link findKept}, of the copy of this package that Payload was started with: its memory is the one that is filled. */
  findKept: typeof findKept
  offerFile: typeof offerFile
}

/** What the API was set up with, from a running Payload. Throws a {@link ConfigError} where Broadside is not in its config. */
export const readAPI = ({ config }: Pick<Payload, 'config'>): Kept => {
  const kept = config.custom?.[settingsKey] as Kept | undefined
  if (!kept)
    throw new ConfigError('api', 'This Payload runs without Broadside. Add broadside({…}) to its plugins.')
  return kept
}

/** The installation's settings, with its addresses. */
export const readSettings = (
  payload: Pick<Payload, 'config'>,
): { settings: APISettings; addresses: Addresses } => {
  const { settings } = readAPI(payload)
  return { settings, addresses: toAddresses({ settings, config: payload.config }) }
}
