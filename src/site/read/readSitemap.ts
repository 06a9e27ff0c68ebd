import {
  readLiveBranches,
  readLiveCalls,
  readLivePodcast,
  readLivePodcasts,
  readReadingListAddress,
} from 'payload-broadside'
import { readAddresses, readLocales, readPayload, readPlaces } from './read.js'
import { type Entry, renderSitemap } from './renderSitemap.js'

type List<Item> = { items: Item[]; pages: number }

// A sitemap holds 50,000 addresses at most; a page of a list a hundred.
const limit = 100
const mostPages = 400

const readAll = async <Item>(readPage: (page: number) => Promise<List<Item>>): Promise<Item[]> => {
  const all: Item[] = []
  for (let page = 1; page <= mostPages; page++) {
    const { items, pages } = await readPage(page)
    all.push(...items)
    if (page >= pages) break
  }
  return all
}

/** Live calls that are offered in a language, and their reading lists. */
const readCalls = async (locale: string): Promise<Entry[]> => {
  const payload = await readPayload()
  const calls = await readAll((page) => readLiveCalls({ payload, locale, limit, page }))
  const entries: Entry[] = []
  // What is offered in another language only stands under that one.
  for (const { slug, url, modifiedAt } of calls.filter((call) => call.locale === locale)) {
    entries.push({ url, changed: modifiedAt })
    if (await readReadingListAddress({ payload, slug }))
      entries.push({ url: `${url}/books`, changed: modifiedAt })
  }
  return entries
}

/** Podcasts and their episodes. */
const readPodcasts = async (locale: string): Promise<Entry[]> => {
  const payload = await readPayload()
  const podcasts = await readAll((page) => readLivePodcasts({ payload, locale, limit, page }))
  const entries: Entry[] = []
  for (const { slug, url } of podcasts) {
    const episodes = await readAll(async (page) => {
      const found = await readLivePodcast({ payload, slug, locale, limit, page })
      return found.kind === 'podcast' ? found.podcast.list : { items: [], pages: 0 }
    })
    entries.push({ url, changed: episodes[0]?.modifiedAt ?? null })
    entries.push(...episodes.map((episode) => ({ url: episode.url, changed: episode.modifiedAt })))
  }
  return entries
}

/** The list of branches, where there are any, and each of them. */
const readBranches = async (locale: string): Promise<Entry[]> => {
  const payload = await readPayload()
  if (!(await readPlaces(locale)).branches) return []
  const branches = await readAll((page) => readLiveBranches({ payload, locale, limit, page }))
  return [
    await readEntry(locale, 'branches'),
    ...branches.map(({ url, modifiedAt }) => ({ url, changed: modifiedAt })),
  ]
}

const readEntry = async (locale: string, ...segments: string[]): Promise<Entry> => {
  const { url } = (await readAddresses(...segments)).find((address) => address.locale === locale)!
  return { url, changed: null }
}

/** Every public page in every language, as a sitemap. */
export const readSitemap = async (): Promise<string> => {
  const { all } = await readLocales()
  const entries = await Promise.all(
    all.map(async (locale) => [
      await readEntry(locale),
      ...(await readCalls(locale)),
      ...(await readPodcasts(locale)),
      ...(await readBranches(locale)),
    ]),
  )
  return renderSitemap(entries.flat())
}
