// Made from the routes of the API, never by hand: npx vitest run tests/plugins/api/routes.spec.ts -u
import type {
  ArticleList,
  BookList,
  Branch,
  BranchList,
  Call,
  CallList,
  CallState,
  Episode,
  Organisation,
  Podcast,
  PodcastList,
  SignupChallenge,
  SignupConfirmation,
  SignupPost,
  SignupTaken,
  SignupToken,
  SloganList,
  Unsubscribed,
} from '../types.js'

/** Where each method asks. */
export const addresses = {
  calls: { list: '/calls', get: '/calls/{slug}' },
  slogans: { list: '/slogans' },
  podcasts: { list: '/podcasts', get: '/podcasts/{slug}' },
  episodes: { get: '/podcasts/{podcast}/episodes/{slug}' },
  books: { list: '/books' },
  articles: { list: '/articles' },
  branches: { list: '/branches', get: '/branches/{slug}' },
  organisation: { get: '/organisation' },
  signups: {
    create: 'POST /signups',
    challenge: '/signups/challenge',
    confirm: 'POST /signups/confirm',
    unsubscribe: 'POST /signups/unsubscribe',
  },
} as const

/**
 * The content API, typed. Every method throws a `ProblemError` for an error answer. What is read by its address is found
 * by an earlier one too.
 */
export type Client = {
  calls: {
    /** Live calls: open ones first, those that close soonest before others. */
    list: (
      parameters?: {
        /** The language. A call that is not offered in it answers in its first and says so. */
        locale?: string
        /** Only calls in this state. */
        state?: CallState
        /** How many a page. 1 to 100. @default 20 */
        limit?: number
        /** From 1; past the end it is empty. @default 1 */
        page?: number
        /** Only what was edited after this instant, ISO 8601: the `modified` of an earlier answer. */
        modified?: string
      },
      init?: RequestInit,
    ) => Promise<CallList>
    /** One live call. */
    get: (
      slug: string,
      parameters?: {
        /** The language. A call that is not offered in it answers in its first and says so. */
        locale?: string
      },
      init?: RequestInit,
    ) => Promise<Call>
  }
  slogans: {
    /** The slogans of live calls, by their text; those without one in the language are left out. */
    list: (
      parameters?: {
        /** The language. A call that is not offered in it answers in its first and says so. */
        locale?: string
        /** How many a page. 1 to 100. @default 20 */
        limit?: number
        /** From 1; past the end it is empty. @default 1 */
        page?: number
        /** Only what was edited after this instant, ISO 8601: the `modified` of an earlier answer. */
        modified?: string
      },
      init?: RequestInit,
    ) => Promise<SloganList>
  }
  podcasts: {
    /** Podcasts with a published episode, by their title. */
    list: (
      parameters?: {
        /** The language. A call that is not offered in it answers in its first and says so. */
        locale?: string
        /** How many a page. 1 to 100. @default 20 */
        limit?: number
        /** From 1; past the end it is empty. @default 1 */
        page?: number
        /** Only what was edited after this instant, ISO 8601: the `modified` of an earlier answer. */
        modified?: string
      },
      init?: RequestInit,
    ) => Promise<PodcastList>
    /** One podcast with a page of its published episodes, newest first. */
    get: (
      slug: string,
      parameters?: {
        /** The language. A call that is not offered in it answers in its first and says so. */
        locale?: string
        /** How many a page. 1 to 100. @default 20 */
        limit?: number
        /** From 1; past the end it is empty. @default 1 */
        page?: number
        /** Only what was edited after this instant, ISO 8601: the `modified` of an earlier answer. */
        modified?: string
      },
      init?: RequestInit,
    ) => Promise<Podcast>
  }
  episodes: {
    /** One published episode. */
    get: (
      podcast: string,
      slug: string,
      parameters?: {
        /** The language. A call that is not offered in it answers in its first and says so. */
        locale?: string
      },
      init?: RequestInit,
    ) => Promise<Episode>
  }
  books: {
    /** The books that live calls ask to read, by their title. */
    list: (
      parameters?: {
        /** The language. A call that is not offered in it answers in its first and says so. */
        locale?: string
        /** How many a page. 1 to 100. @default 20 */
        limit?: number
        /** From 1; past the end it is empty. @default 1 */
        page?: number
        /** Only what was edited after this instant, ISO 8601: the `modified` of an earlier answer. */
        modified?: string
      },
      init?: RequestInit,
    ) => Promise<BookList>
  }
  articles: {
    /** The articles that live calls ask to read, newest first. */
    list: (
      parameters?: {
        /** The language. A call that is not offered in it answers in its first and says so. */
        locale?: string
        /** How many a page. 1 to 100. @default 20 */
        limit?: number
        /** From 1; past the end it is empty. @default 1 */
        page?: number
        /** Only what was edited after this instant, ISO 8601: the `modified` of an earlier answer. */
        modified?: string
      },
      init?: RequestInit,
    ) => Promise<ArticleList>
  }
  branches: {
    /** Published branches, by country, city and name. */
    list: (
      parameters?: {
        /** The language. A call that is not offered in it answers in its first and says so. */
        locale?: string
        /** Only branches in this country: ISO 3166-1 alpha-2, or XK for Kosovo. */
        country?: string
        /** How many a page. 1 to 100. @default 20 */
        limit?: number
        /** From 1; past the end it is empty. @default 1 */
        page?: number
        /** Only what was edited after this instant, ISO 8601: the `modified` of an earlier answer. */
        modified?: string
      },
      init?: RequestInit,
    ) => Promise<BranchList>
    /** One published branch. */
    get: (
      slug: string,
      parameters?: {
        /** The language. A call that is not offered in it answers in its first and says so. */
        locale?: string
      },
      init?: RequestInit,
    ) => Promise<Branch>
  }
  organisation: {
    /** Who speaks: how to reach them, and who answers for people’s data. */
    get: (
      parameters?: {
        /** The language. A call that is not offered in it answers in its first and says so. */
        locale?: string
      },
      init?: RequestInit,
    ) => Promise<Organisation>
  }
  signups: {
    /** Signs somebody up for an open call: they are sent a link that confirms it. */
    create: (body: SignupPost, parameters?: Record<string, never>, init?: RequestInit) => Promise<SignupTaken>
    /** The proof of work that a post to a call is to bring now, if any. */
    challenge: (
      parameters: {
        /** The call that is to be posted to, by the slug that its form names. */
        call: string
      },
      init?: RequestInit,
    ) => Promise<SignupChallenge>
    /** Confirm a signup with the token that was mailed. */
    confirm: (
      body: SignupToken,
      parameters?: Record<string, never>,
      init?: RequestInit,
    ) => Promise<SignupConfirmation>
    /** End all mail to an address (RFC 8058, one click); the body is not looked at. */
    unsubscribe: (
      parameters?: {
        /** The token of the mail’s `List-Unsubscribe` header. */
        token?: string
      },
      init?: RequestInit,
    ) => Promise<Unsubscribed>
  }
}
