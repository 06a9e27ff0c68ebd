import { randomUUID } from 'node:crypto'
import { toPointedId } from '../ids.js'
import type { Sentence } from '../say.js'

/** What was there first, as a refusal and an offer name it. */
export type First = { title: string; isTrashed: boolean }

/** A field of which no two documents of a noun hold the same. */
export type UniqueRules = {
  /** The collection. */
  noun: string
  /** The field that a person writes, and where a clash is told. */
  field: string
  /**
   * What stands for whatever means the same: thirteen digits for every way to type an ISBN. `null` for what is refused or
   * empty. The content locale is the one that is written in.
   */
  toKey: (typed: string, locale: string) => string | null
  /** The field that the key is stored in. @default the field itself */
  storedIn?: string
  /**
   * Whether a document may hold none. Its `storedIn`, another field then, is filled all the same: MongoDB takes two
   * documents with `null` under a unique index for the same.
   */
  optional?: boolean
  /** Whether each language has its own. */
  localized?: boolean
  /** A relation: the key is one among the documents that point to the same, as an episode's GUID in its podcast. */
  within?: string
  /** The field by which a document is called. */
  title: string
  /** Why it is refused, and what to do. */
  say: (first: First) => Sentence
}

/** The id that `within` points to, as text; empty without it. */
export const toUniqueScope = (
  { within }: Pick<UniqueRules, 'within'>,
  doc: Record<string, unknown>,
): string => {
  const id = within ? toPointedId(doc[within]) : null
  return id == null ? '' : String(id as number | string)
}

/** The claim on a key: `books:isbn:9780000000002`, `slogans:en:open the borders`. */
export const toUniqueClaim = (
  { noun, field, localized, within }: UniqueRules,
  { key, locale, scope }: { key: string; locale: string; scope: string },
): string => [noun, localized ? locale : field, ...(within ? [scope] : []), key].join(':')

/** What stands in the stored key of a document that holds none. */
export const toNoKey = (): string => `~${randomUUID()}`

/** Whether a stored key is one of {@link toNoKey}'s. */
export const isNoKey = (key: unknown): boolean => typeof key === 'string' && key.startsWith('~')
