import type { ActionDocument } from '../actions/defineAction.js'
import type { Stored } from '../contract/values.js'

export type { Stored }

// The documents as loaded, at depth 0 and in one language. Unset fields are null on SQL and absent on MongoDB.

/** A document's id: a number on SQL, a string on MongoDB. */
export type Id = number | string

/** A Lexical document as saved by the editor. */
export type LexicalDocument = { root?: LexicalNode | null }

/** A Lexical node. */
export type LexicalNode = { type: string; children?: LexicalNode[]; [property: string]: unknown }

export type CallDocument = {
  id: Id
  slug?: string | null
  languages?: string[] | null
  title?: string | null
  summary?: string | null
  body?: LexicalDocument | null
  image?: Id | null
  slogans?: (Id | null)[] | null
  actions?: ActionDocument[] | null
  opensAt?: Stored
  opensAt_tz?: string | null
  closesAt?: Stored
  closesAt_tz?: string | null
  updates?: { id?: string | null; date?: Stored; heading?: string | null; body?: string | null }[] | null
  closedMessage?: string | null
  result?: 'won' | 'lost' | 'ended' | null
  outcome?: string | null
  next?: Id | null
  partners?: { name?: string | null; url?: string | null; logo?: Id | null }[] | null
  showSupporters?: boolean | null
  firstPublishedAt?: Stored
  createdAt?: Stored
  updatedAt?: Stored
  deletedAt?: Stored
  _status?: 'draft' | 'published' | null
}

export type ImageSizeDocument = {
  url?: string | null
  width?: number | null
  height?: number | null
  mimeType?: string | null
}

export type ImageDocument = ImageSizeDocument & {
  id: Id
  filename?: string | null
  alt?: string | null
  credit?: string | null
  focalX?: number | null
  focalY?: number | null
  sizes?: Record<string, ImageSizeDocument | null> | null
  updatedAt?: Stored
  deletedAt?: Stored
}

export type SloganDocument = {
  id: Id
  text?: string | null
  hashtag?: string | null
  updatedAt?: Stored
  deletedAt?: Stored
}

export type OrganisationDocument = {
  name?: string | null
  logo?: Id | null
  shareImage?: Id | null
  about?: string | null
  siteURL?: string | null
  socials?: { platform?: string | null; url?: string | null }[] | null
  contactEmail?: string | null
  controller?: string | null
  privacyNoticeURL?: string | null
  privacyNoticeVersion?: string | null
  updatedAt?: Stored
}
