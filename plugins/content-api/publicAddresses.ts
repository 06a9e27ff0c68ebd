import type { CollectionSlug, Payload, TypedLocale, Where } from 'payload'
import { isDatabaseId } from '../../collections/documents/ids.js'
import { whereLive } from '../../collections/drafts/live.js'
import { whereUsedByLive } from '../../collections/references/useField.js'
import { slugs } from '../../collections/slugs.js'
import { toInstant, toKey } from '../contract/values.js'
import type { ActionDocument } from '../actions/defineAction.js'
import type { Id, Stored } from './documents.js'
import { type Installation, readInstallation } from './installation.js'
import { toIds } from './related/ids.js'

/** What has public pages of its own. */
export type AddressKind = 'branches' | 'calls' | 'episodes' | 'podcasts'

/** The address of a public page. */
export type PublicAddress = {
  url: string
  modifiedAt: string | null
  /** Whether a call has a reading list, which has a page of its own. */
  hasBooks: boolean
}

type Doc = {
  id: Id
  slug?: string | null
  podcast?: Id | null
  updatedAt?: Stored
  actions?: ActionDocument[] | null
}

const toCondition = ({ collections }: Payload, kind: AddressKind, locale: string): Where => {
  const live = whereLive(collections[slugs[kind]]!.config)
  switch (kind) {
    case 'calls':
      return { and: [{ languages: { in: [locale] } }, ...live] }
    case 'podcasts':
      return { and: [whereUsedByLive(), ...live] }
    case 'episodes':
      return { and: [{ 'podcast.deletedAt': { equals: null } }, ...live] }
    case 'branches':
      return { and: live }
  }
}

const select = {
  branches: { slug: true, updatedAt: true },
  podcasts: { slug: true, updatedAt: true },
  episodes: { slug: true, podcast: true, updatedAt: true },
  calls: { slug: true, updatedAt: true, actions: { readBooks: { books: { book: true } } } },
} as const

// Databases limit the number of values in a query.
const many = 1000

/** Live documents by their ids, with the fields asked for. */
const readByIds = async (
  payload: Payload,
  collection: CollectionSlug,
  ids: Id[],
): Promise<Map<string, Doc>> => {
  const found = new Map<string, Doc>()
  const asked = ids.filter((id) => isDatabaseId(payload, id))
  for (let from = 0; from < asked.length; from += many) {
    const { docs } = await payload.db.find<Doc>({
      collection,
      where: {
        and: [
          { id: { in: asked.slice(from, from + many) } },
          ...whereLive(payload.collections[collection]!.config),
        ],
      },
      select: collection === slugs.podcasts ? { slug: true } : { updatedAt: true },
      limit: 0,
      pagination: false,
    })
    for (const doc of docs) found.set(toKey(doc.id), doc)
  }
  return found
}

const toBooks = ({ actions }: Doc): Id[] =>
  toIds(
    (actions ?? []).flatMap(({ books }) =>
      Array.isArray(books) ? books.map((row: { book?: unknown }) => row.book) : [],
    ),
  )

const toAddress = (
  doc: Doc,
  {
    kind,
    locale,
    addresses,
    podcasts,
    books,
  }: {
    kind: AddressKind
    locale: string
    addresses: Installation['addresses']
    podcasts: Map<string, Doc>
    books: Map<string, Doc>
  },
): PublicAddress[] => {
  const slug = doc.slug ?? ''
  const rest = {
    modifiedAt: toInstant(doc.updatedAt),
    hasBooks: toBooks(doc).some((id) => books.has(toKey(id))),
  }
  switch (kind) {
    case 'calls':
      return [{ url: addresses.callURL({ slug, locale }), ...rest }]
    case 'podcasts':
      return [{ url: addresses.pageURL({ kind: 'podcast', slug, locale }), ...rest }]
    case 'branches':
      return [{ url: addresses.pageURL({ kind: 'branch', slug, locale }), ...rest }]
    case 'episodes': {
      const podcast = podcasts.get(toKey(doc.podcast))?.slug
      return podcast ? [{ url: addresses.pageURL({ kind: 'episode', podcast, slug, locale }), ...rest }] : []
    }
  }
}

/** How many documents of a kind have a page in a language. */
export const countPublicAddresses = async ({
  payload,
  kind,
  locale,
}: {
  payload: Payload
  kind: AddressKind
  locale: string
}): Promise<number> => {
  const { totalDocs } = await payload.count({
    collection: slugs[kind],
    where: toCondition(payload, kind, locale),
    locale: locale as TypedLocale,
    overrideAccess: true,
  })
  return totalDocs
}

/**
 * A page of the addresses of a kind in a language, for a sitemap: the oldest first, so that pages stay as they are while
 * documents are added. A call is listed in the languages that it is offered in. It reads no text of a document.
 *
 * @param limit How many documents a page has at most.
 * @param page From 1; past the end it is empty.
 */
export const readPublicAddresses = async ({
  payload,
  kind,
  locale,
  limit,
  page,
}: {
  payload: Payload
  kind: AddressKind
  locale: string
  limit: number
  page: number
}): Promise<PublicAddress[]> => {
  const { addresses } = readInstallation(payload)
  const { docs } = await payload.db.find<Doc>({
    collection: slugs[kind],
    where: toCondition(payload, kind, locale),
    select: select[kind],
    sort: 'id',
    locale,
    limit,
    page,
    // MongoDB's adapter knows no page without it.
    pagination: true,
  })
  const podcasts = await readByIds(payload, slugs.podcasts, toIds(docs.map(({ podcast }) => podcast)))
  const books = await readByIds(payload, slugs.books, toIds(docs.flatMap(toBooks)))
  return docs.flatMap((doc) => toAddress(doc, { kind, locale, addresses, podcasts, books }))
}
