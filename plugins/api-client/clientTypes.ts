import type {
  ArticleList,
  BookList,
  Branch,
  BranchList,
  Call,
  CallList,
  CallState,
  Episode,
  Podcast,
  PodcastList,
  SloganList,
} from '../types.js'

/** What every document is asked for. */
export type DocumentParameters = {
  /** @default the installation's default language */
  locale?: string
}

/** What every list is asked for. */
export type PageParameters = DocumentParameters & {
  /** 1 to 100. @default 20 */
  limit?: number
  /** From 1. @default 1 */
  page?: number
}

/** What a list of calls is asked for. */
export type ListParameters = PageParameters & {
  /** @default all states */
  state?: CallState
}

/** What a list of branches is asked for. */
export type BranchParameters = PageParameters & {
  /** ISO 3166-1 alpha-2: `ES`. @default all countries */
  country?: string
}

type List<Answer, Parameters = PageParameters> = (
  parameters?: Parameters,
  init?: RequestInit,
) => Promise<Answer>

type Get<Answer, Parameters = DocumentParameters> = (
  slug: string,
  parameters?: Parameters,
  init?: RequestInit,
) => Promise<Answer>

/**
 * The content API, typed. Every method throws a `ProblemError` for an error answer. What is read by its address is found
 * by an earlier one too.
 */
export type Client = {
  calls: {
    /** A page of live calls. */
    list: List<CallList, ListParameters>
    /** One live call. */
    get: Get<Call>
  }
  slogans: {
    /** A page of the slogans that live calls use. */
    list: List<SloganList>
  }
  podcasts: {
    /** A page of the podcasts that have a published episode. */
    list: List<PodcastList>
    /** One podcast with a page of its episodes. */
    get: Get<Podcast, PageParameters>
  }
  episodes: {
    /** One published episode, by its podcast's address and its own. */
    get: (
      podcast: string,
      slug: string,
      parameters?: DocumentParameters,
      init?: RequestInit,
    ) => Promise<Episode>
  }
  books: {
    /** A page of the books that live calls ask to read. */
    list: List<BookList>
  }
  articles: {
    /** A page of the articles that live calls ask to read. */
    list: List<ArticleList>
  }
  branches: {
    /** A page of published branches. */
    list: List<BranchList, BranchParameters>
    /** One published branch. */
    get: Get<Branch>
  }
}
