import type { CollectionSlug } from 'payload'
import type { NamedBlocks } from '../../../collections/documents/fieldTree.js'
import { toPointers } from '../../../collections/references/pointers.js'
import { slugs } from '../../../collections/slugs.js'
import type { Id } from '../documents.js'
import type { Installation } from '../installation.js'

/** The related ids by collection, without duplicates. */
export type RelatedIds = {
  articles: Id[]
  books: Id[]
  /** These ids, or all live documents. */
  branches: Id[] | 'all'
  calls: Id[]
  consents: Id[]
  episodes: Id[]
  images: Id[]
  podcasts: Id[]
  recordings: Id[]
  slogans: Id[]
}

/** The valid ids, without duplicates. */
export const toIds = (values: unknown[]): Id[] => [
  ...new Set(values.filter((value) => typeof value === 'number' || typeof value === 'string')),
]

/** The ids in a document's fields, rows and texts, in one language. */
export const toPointedIds = (
  { payload }: Pick<Installation, 'payload'>,
  noun: CollectionSlug,
  doc: object,
): { [Noun in keyof RelatedIds]: Id[] } => {
  const pointers = toPointers({
    fields: payload.collections[noun]!.config.flattenedFields,
    row: doc as Record<string, unknown>,
    schema: { named: payload.blocks as NamedBlocks, payload },
  })
  const to = (slug: string): Id[] =>
    toIds(pointers.filter(({ collection }) => collection === slug).map(({ id }) => id))
  return {
    articles: to(slugs.articles),
    books: to(slugs.books),
    branches: to(slugs.branches),
    calls: to(slugs.calls),
    consents: to(slugs.consents),
    episodes: to(slugs.episodes),
    images: to(slugs.media),
    podcasts: to(slugs.podcasts),
    recordings: to(slugs.recordings),
    slogans: to(slugs.slogans),
  }
}
