import { addresses, type Client } from './methods.js'
import { ProblemError, readProblem } from './ProblemError.js'

/** Options of a {@link Client}. */
export type ClientOptions = {
  /** Base URL of the content API: `https://act.example.org/api/v1`. */
  url: string
  /** Sends the requests. @default the global fetch */
  fetch?: typeof globalThis.fetch
}

const toPosted = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
})

/**
 * A client of the content API. It needs `fetch` and nothing else, so it runs in browsers, workers and Node.
 *
 * @example
 * const broadside = createClient({ url: 'https://act.example.org/api/v1' })
 * const { items } = await broadside.calls.list({ state: 'open', locale: 'es' })
 */
export const createClient = ({ url, fetch = globalThis.fetch }: ClientOptions): Client => {
  const send = async (path: string, parameters: object, init?: RequestInit): Promise<unknown> => {
    const search = new URLSearchParams(
      Object.entries(parameters).flatMap(([name, value]) => (value == null ? [] : [[name, String(value)]])),
    ).toString()
    const answer = await fetch(`${url.replace(/\/$/, '')}${path}${search && `?${search}`}`, init)
    if (!answer.ok) throw new ProblemError(await readProblem(answer))
    return answer.json()
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
