import type { CollectionSlug } from 'payload'
import type { NamedBlocks } from '../../../collections/documents/fieldTree.js'
import { toPointers } from '../../../collections/references/pointers.js'
import { slugs } from '../../../collections/slugs.js'
import type { Id } from '../documents.js'
import type { Installation } from '../installation.js'

/** What documents point to, by what it is; each id once. */
export type RelatedIds = {
  articles: Id[]
  books: Id[]
  /** These, or all that are live. */
  branches: Id[] | 'all'
  calls: Id[]
  consents: Id[]
  episodes: Id[]
  images: Id[]
  podcasts: Id[]
  recordings: Id[]
  slogans: Id[]
}

/** What is an id, each once. */
export const toIds = (values: unknown[]): Id[] => [
  ...new Set(values.filter((value) => typeof value === 'number' || typeof value === 'string')),
]

/** What a document that was read in one language points to: in its fields, its rows and its texts. */
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
