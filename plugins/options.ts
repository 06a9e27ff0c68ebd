import type { ContentEvent } from '../collections/revisions/events.js'
import type { slugs } from '../collections/slugs.js'
import type { AnyActionKind } from './actions/defineAction.js'
import type { MemoryOptions } from './api/index.js'
import type { Page, SignupPage } from './api/pages.js'
import type { CollectionOverride } from './overrides.js'
import type { SignupOptions } from './signup/index.js'

/** What a host tells Broadside. */
export type BroadsideOptions = {
  /** The public address of the site, without a trailing slash: `https://act.example.org`. */
  siteURL: string
  /**
   * A call's public address in one language.
   * @default the default locale at `${siteURL}/calls/${slug}`, others at `${siteURL}/${locale}/calls/${slug}`
   */
  callURL?: (call: { slug: string; locale: string }) => string
  /**
   * The public address of a page that is no call's, in one language: a podcast, an episode, a branch, all branches, a
   * call's reading list.
   * @default `/podcasts/${slug}`, `/podcasts/${podcast}/episodes/${slug}`, `/branches/${slug}`, `/branches` and
   * `/calls/${call}/books`, where `callURL` has calls by default
   */
  pageURL?: (page: Page) => string
  /**
   * The page behind a link of a mail to somebody who signed up, in one language: confirm, “it wasn’t me”, unsubscribe.
   * @default `/signup/${page}?token=${token}`, where `callURL` has calls by default
   */
  signupURL?: (page: SignupPage) => string
  /**
   * Ways to act of your own, after Broadside's: {@link defineAction} makes them. Editors find them in the picker, publishing
   * asks for what they need, and `/api/v1` answers with them. Changing their fields needs a migration, as any field does; one
   * that is taken away takes its steps out of the calls that have them, which the log says at boot.
   *
   * Throws a `ConfigError` at boot where two are of one type, or a type is no camelCase name or is reserved.
   * @default none
   */
  actions?: readonly AnyActionKind[]
  /**
   * The folder that uploaded images are kept in, when no storage plugin takes them.
   * @default './data/media'
   */
  mediaDir?: string
  /**
   * The folder that uploaded recordings are kept in, when no storage plugin takes them.
   * @default './data/recordings'
   */
  recordingsDir?: string
  /**
   * What whoever becomes the first admin has to know, at least 16 characters: the set-up page and
   * `POST /api/users/first-register` ask for it. Without it that door is shut altogether.
   * @default undefined
   */
  setupToken?: string
  /**
   * The client's address, from the headers of its request, as your own proxy wrote it: wrong passwords are slowed by account
   * and address together. Without it by account alone, so that a flood from elsewhere slows its owner too.
   * @default none is known
   */
  clientAddress?: (headers: Headers) => string | null
  /**
   * Signing up: the keys that protect what people send, and what they are told.
   * @default {}
   */
  signup?: SignupOptions
  /**
   * The content API: how much of its answers each process keeps, so that they are made once per change.
   * @default {}
   */
  contentAPI?: MemoryOptions
  /**
   * Told of what happens to public content, after it is stored for good and before the save is answered, in the process that
   * did it: purge a CDN, post a webhook. An event names documents; what shows them has changed too. A failure is logged and
   * fails nothing.
   * @default nobody is told
   * @example onChange: ({ kind, documents }) => purge(documents)
   */
  onChange?: (event: ContentEvent) => Promise<void> | void
  /**
   * Keeps the collections with their rules, so that no migration drops a table, and takes the effects away: the
   * content API, the addresses in the panel, the previews.
   * @default false
   */
  disabled?: boolean
  /**
   * Changes to Broadside's collections, by slug, applied before anything is attached to them.
   * @default {}
   */
  overrides?: Partial<Record<keyof typeof slugs, CollectionOverride>>
}
