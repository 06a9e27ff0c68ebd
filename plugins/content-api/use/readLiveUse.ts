import { inLivePodcast } from '../../../collections/episodes/inLivePodcast.js'
import { slugs } from '../../../collections/slugs.js'
import type { Id, LexicalDocument } from '../documents.js'
import type { Installation } from '../installation.js'
import { toTextIds } from '../text/toTextIds.js'
import { readLiveParts } from './readLiveParts.js'
import { toSloganIds } from './toSloganIds.js'

/** A noun without drafts, of which the public reads what live content uses. */
export type UsedNoun = 'articles' | 'books' | 'podcasts' | 'slogans'

type Steps<Step> = { actions?: Step[] | null }
type Reader = (installation: Installation) => Promise<(Id | null | undefined)[]>

const readers: Record<UsedNoun, Reader> = {
  articles: async (installation) => {
    const calls = await readLiveParts<Steps<{ articles?: Id[] | null }>>({
      installation,
      noun: slugs.calls,
      select: { actions: { readArticles: { articles: true } } },
    })
    return calls.flatMap(({ actions }) => (actions ?? []).flatMap(({ articles }) => articles ?? []))
  },
  books: async (installation) => {
    const calls = await readLiveParts<Steps<{ books?: { book?: Id | null }[] | null }>>({
      installation,
      noun: slugs.calls,
      select: { actions: { readBooks: { books: { book: true } } } },
    })
    return calls.flatMap(({ actions }) =>
      (actions ?? []).flatMap(({ books }) => (books ?? []).map(({ book }) => book)),
    )
  },
  podcasts: async (installation) => {
    const episodes = await readLiveParts<{ podcast?: Id | null }>({
      installation,
      noun: slugs.episodes,
      select: { podcast: true },
    })
    return episodes.map(({ podcast }) => podcast)
  },
  slogans: async (installation) => {
    const calls = await readLiveParts<Parameters<typeof toSloganIds>[0]>({
      installation,
      noun: slugs.calls,
      select: { languages: true, slogans: true, body: true },
    })
    const episodes = await readLiveParts<{ notes?: LexicalDocument | null }>({
      installation,
      noun: slugs.episodes,
      where: inLivePodcast(),
      select: { notes: true },
    })
    return [
      ...calls.flatMap((call) => toSloganIds(call, installation.settings.locales)),
      ...episodes.flatMap(({ notes }) => toTextIds(notes).slogans),
    ]
  },
}

/**
 * What live content uses of a noun, by the ids, one each time that it is used. A noun without drafts is public by that
 * alone: what was made for a draft appears with its publication. A closed call uses what it has, as an open one does.
 */
export const readLiveUse = async (installation: Installation, noun: UsedNoun): Promise<Id[]> =>
  (await readers[noun](installation)).flatMap((id) => id ?? [])
