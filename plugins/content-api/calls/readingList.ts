import type { Payload } from 'payload'
import { isDatabaseId } from '../../../collections/documents/ids.js'
import { whereLive } from '../../../collections/drafts/live.js'
import { slugs } from '../../../collections/slugs.js'
import type { Found } from '../../../collections/uniqueness/slug/readLiveBySlug.js'
import type { Action, Call } from '../contract/index.js'
import type { CallDocument } from '../documents.js'
import { readCallAddress, readLiveCall, toRelatedIds } from './readCall.js'

/** The books of a call, in order. */
export type ReadBooks = Extract<Action, { type: 'readBooks' }>

/** A live call with its books, its current slug, or whether it was withdrawn or never existed. */
export type LiveReadingList =
  | { kind: 'readingList'; call: Call; lists: ReadBooks[] }
  | { kind: 'moved'; slug: string }
  | { kind: 'gone' }
  | { kind: 'none' }

/** The reading list of a live call by its slug; none if it has no books. */
export const readLiveReadingList = async (asked: {
  payload: Payload
  /** The call's slug. */
  slug: string
  locale: string
}): Promise<LiveReadingList> => {
  const found = await readLiveCall(asked)
  if (found.kind !== 'call') return found
  const { call } = found
  const lists = call.actions.filter((action) => action.type === 'readBooks')
  return lists.length > 0 ? { kind: 'readingList', call, lists } : { kind: 'none' }
}

/** The current slug of a live call with a live book, without loading it. `null` if there is none. */
export const readReadingListAddress = async ({
  payload,
  slug,
}: {
  payload: Payload
  slug: string
}): Promise<Found | null> => {
  const found = await readCallAddress({ payload, slug })
  if (!found) return null
  const doc = (await payload.findByID({
    collection: slugs.calls,
    id: found.id,
    select: { actions: { readBooks: { books: { book: true } } } },
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })) as unknown as CallDocument | null
  const books = (doc && toRelatedIds({ payload }, doc).books)?.filter((id) => isDatabaseId(payload, id)) ?? []
  if (books.length === 0) return null
  const { totalDocs } = await payload.count({
    collection: slugs.books,
    where: { and: [{ id: { in: books } }, ...whereLive(payload.collections[slugs.books]!.config)] },
    overrideAccess: true,
  })
  return totalDocs > 0 ? found : null
}
