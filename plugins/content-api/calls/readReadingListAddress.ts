import type { Payload } from 'payload'
import type { Found } from '../../../collections/shared/slug/readLiveBySlug.js'
import { isDatabaseId } from '../../../collections/shared/ids.js'
import { slugs } from '../../../collections/slugs.js'
import type { CallDocument } from '../documents.js'
import { whereLive } from '../../../collections/shared/live.js'
import { readCallAddress } from './readCallAddress.js'
import { toRelatedIds } from './toRelatedIds.js'

/**
 * Where the live call under an address is to be found now, without reading it, if it asks to read a book that is there.
 * `null` where there is none.
 */
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
