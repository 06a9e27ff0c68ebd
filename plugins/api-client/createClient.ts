import { addresses, type Client } from './methods.js'
import { ProblemError, readProblem } from './ProblemError.js'

/** Options of a {@link Client}. */
export type ClientOptions = {
  /** Base URL of the content API: `https://act.example.org/api/v1`. */
  url: string
  /** Sends the requests. @default the global fetch */
  fetch?: typeof globalThis.fetch
  /**
   * How many answers it keeps, one per address, to revalidate them with `If-None-Match`. 0 keeps none.
   * @default 100; in a page 0, because the browser's cache does the same without a CORS preflight
   */
  keep?: number
}

const usual = (): number => ('document' in globalThis ? 0 : 100)

type Kept = { etag: string; text: string }

/** The last answers by address, as text, so that callers never share an object. */
const keepAnswers = (most: number) => {
  const kept = new Map<string, Kept>()
  return {
    find: (url: string): Kept | undefined => kept.get(url),
    store: (url: string, answer: Kept): void => {
      kept.delete(url)
      kept.set(url, answer)
      // Maps iterate in insertion order, so the first entry is the least recently used.
      for (const [oldest] of kept) if (kept.size > most) kept.delete(oldest)
    },
  }
}

const toPosted = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
})

/**
 * A client of the content API. It needs `fetch` and nothing else, so it runs in browsers, workers, Node, Deno and at the
 * edge.
 *
 * @example
 * const broadside = createClient({ url: 'https://act.example.org/api/v1' })
 * const { items } = await broadside.calls.list({ state: 'open', locale: 'es' })
 */
export const createClient = ({ url, fetch = globalThis.fetch, keep = usual() }: ClientOptions): Client => {
  const answers = keepAnswers(keep)
  const send = async (path: string, parameters: object, init: RequestInit = {}): Promise<unknown> => {
    const search = new URLSearchParams(
      Object.entries(parameters).flatMap(([name, value]) => (value == null ? [] : [[name, String(value)]])),
    ).toString()
    const address = `${url.replace(/\/$/, '')}${path}${search && `?${search}`}`
    // A caller's own headers or cache mode take precedence.
    const isKept = keep > 0 && !init.method && !init.headers && !init.cache
    const before = isKept ? answers.find(address) : undefined
    const answer = await fetch(
      address,
      before ? { ...init, headers: { 'If-None-Match': before.etag } } : init,
    )
    if (before && answer.status === 304) {
      answers.store(address, before)
      return JSON.parse(before.text)
    }
    if (!answer.ok) throw new ProblemError(await readProblem(answer))
    const text = await answer.text()
    const etag = answer.headers.get('etag')
    if (isKept && etag) answers.store(address, { etag, text })
    return JSON.parse(text)
  }
  /** A method takes its path parameters, the body if it sends one, the query parameters, and `fetch` options. */
  const toMethod = (address: string) => {
    const [, isPost, place] = /^(POST )?(.*)/.exec(address)!
    const [start, ...rest] = place!.split(/\{\w+\}/)
    return (...given: unknown[]) => {
      const path = rest.reduce(
        (path, text, at) => path + encodeURIComponent(String(given[at])) + text,
        start!,
      )
      const more = given.slice(rest.length)
      const posted = isPost && toPosted(more.shift())
      const [parameters = {}, init] = more as [object?, RequestInit?]
      return send(path, parameters, posted ? { ...posted, ...init } : init)
    }
  }
  return Object.fromEntries(
    Object.entries(addresses).map(([noun, methods]) => [
      noun,
      Object.fromEntries(Object.entries(methods).map(([name, address]) => [name, toMethod(address)])),
    ]),
  ) as unknown as Client
}
