import type { ContentEvent } from '../collections/revisions/events.js'
import type { slugs } from '../collections/slugs.js'
import type { AnyActionKind } from './actions/defineAction.js'
import type { MemoryOptions } from './api/index.js'
import type { Page, SignupPage } from './api/pages.js'
import type { CollectionOverride } from './overrides.js'
import type { SignupOptions } from './signup/index.js'

/** Options of the Broadside plugin. */
export type BroadsideOptions = {
  /** The public address of the site, without a trailing slash: `https://act.example.org`. */
  siteURL: string
  /**
   * A call's public address in one language.
   * @default the default locale at `${siteURL}/calls/${slug}`, others at `${siteURL}/${locale}/calls/${slug}`
   */
  callURL?: (call: { slug: string; locale: string }) => string
  /**
   * The public address of any page other than a call's, in one language: a podcast, an episode, a branch, all branches,
   * a call's reading list.
   * @default `/podcasts/${slug}`, `/podcasts/${podcast}/episodes/${slug}`, `/branches/${slug}`, `/branches` and
   * `/calls/${call}/books`, where `callURL` has calls by default
   */
  pageURL?: (page: Page) => string
  /**
   * The page that a link in a signup mail opens, in one language: confirm, “it wasn’t me”, unsubscribe.
   * @default `/signup/${page}?token=${token}`, where `callURL` has calls by default
   */
  signupURL?: (page: SignupPage) => string
  /**
   * Your own ways to act, made with {@link defineAction} and listed after Broadside's. Editors can pick them,
   * publishing checks their requirements, and `/api/v1` returns them. Changing their fields needs a migration. If you
   * remove one, its steps disappear from the calls that use it, and the log says so at boot.
   *
   * Throws a `ConfigError` at boot for a type that is duplicated, reserved or not camelCase.
   * @default none
   */
  actions?: readonly AnyActionKind[]
  /**
   * The folder for uploaded images, unless a storage plugin handles them.
   * @default './data/media'
   */
  mediaDir?: string
  /**
   * The folder for uploaded recordings, unless a storage plugin handles them.
   * @default './data/recordings'
   */
  recordingsDir?: string
  /**
   * The secret needed to create the first admin, at least 16 characters. The set-up page and `POST
   * /api/users/first-register` ask for it. Without it, both are disabled.
   * @default undefined
   */
  setupToken?: string
  /**
   * Reads the client's IP address from the request headers that your own proxy sets. Failed log-ins are then throttled
   * by account and address. Without it they are throttled by account alone, so an attacker can slow down the account's
   * owner too.
   * @default the address is unknown
   */
  clientAddress?: (headers: Headers) => string | null
  /**
   * Signups: the keys that protect submitted data, and the texts shown to people.
   * @default {}
   */
  signup?: SignupOptions
  /**
   * The content API: how much memory each process may use to cache its answers.
   * @default {}
   */
  contentAPI?: MemoryOptions
  /**
   * Called when public content changes, for example to purge a CDN or post a webhook. It runs after the commit and
   * before the save is answered, in the process that made the change. An event names the changed documents; pages that
   * show them have changed too. Errors are logged and don't fail the save.
   * @default no callback
   * @example onChange: ({ kind, documents }) => purge(documents)
   */
  onChange?: (event: ContentEvent) => Promise<void> | void
  /**
   * Turns off the content API, the addresses in the panel and the previews. The collections and their rules stay, so no
   * migration drops a table.
   * @default false
   */
  disabled?: boolean
  /**
   * Changes to Broadside's collections, by slug, applied before anything is attached to them.
   * @default {}
   */
  overrides?: Partial<Record<keyof typeof slugs, CollectionOverride>>
}
