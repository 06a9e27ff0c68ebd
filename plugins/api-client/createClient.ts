import type { Client } from './clientTypes.js'
import { ProblemError, readProblem } from './ProblemError.js'

/** What a {@link Client} is made with. */
export type ClientOptions = {
  /** Where the content API begins: `https://act.example.org/api/v1`. */
  url: string
  /** What sends the requests. @default the global fetch */
  fetch?: typeof globalThis.fetch
}

/**
 * A client of the content API. It needs `fetch` and nothing else, so it runs in browsers, workers and Node.
 *
 * @example
 * const broadside = createClient({ url: 'https://act.example.org/api/v1' })
 * const { items } = await broadside.calls.list({ state: 'open', locale: 'es' })
 */
export const createClient = ({ url, fetch = globalThis.fetch }: ClientOptions): Client => {
  const read = async <Answer>(parts: string[], parameters: object, init?: RequestInit): Promise<Answer> => {
    const path = parts.map((part) => `/${encodeURIComponent(part)}`).join('')
    const search = new URLSearchParams(
      Object.entries(parameters).flatMap(([name, value]) => (value == null ? [] : [[name, String(value)]])),
    ).toString()
    const answer = await fetch(`${url.replace(/\/$/, '')}${path}${search && `?${search}`}`, init)
    if (!answer.ok) throw new ProblemError(await readProblem(answer))
    return (await answer.json()) as Answer
  }
  const list =
    (noun: string) =>
    <Answer>(parameters: object = {}, init?: RequestInit): Promise<Answer> =>
      read([noun], parameters, init)
  const get =
    (noun: string) =>
    <Answer>(slug: string, parameters: object = {}, init?: RequestInit): Promise<Answer> =>
      read([noun, slug], parameters, init)

  return {
    calls: { list: list('calls'), get: get('calls') },
    slogans: { list: list('slogans') },
    podcasts: { list: list('podcasts'), get: get('podcasts') },
    episodes: {
      get: (podcast, slug, parameters = {}, init) =>
        read(['podcasts', podcast, 'episodes', slug], parameters, init),
    },
    books: { list: list('books') },
    articles: { list: list('articles') },
    branches: { list: list('branches'), get: get('branches') },
  }
}
