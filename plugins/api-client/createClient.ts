import type { Call, CallList, CallState } from '../types.js'
import { ProblemError, readProblem } from './ProblemError.js'

/** What a {@link Client} is made with. */
export type ClientOptions = {
  /** Where the content API begins: `https://act.example.org/api/v1`. */
  url: string
  /** What sends the requests. @default the global fetch */
  fetch?: typeof globalThis.fetch
}

/** What a list of calls is asked for. */
export type ListParameters = {
  /** @default the installation's default language */
  locale?: string
  /** @default all states */
  state?: CallState
  /** 1 to 100. @default 20 */
  limit?: number
  /** From 1. @default 1 */
  page?: number
}

/** The content API, typed. Every method throws a {@link ProblemError} for an error answer. */
export type Client = {
  calls: {
    /** A page of live calls. */
    list: (parameters?: ListParameters, init?: RequestInit) => Promise<CallList>
    /** One live call, also by an earlier address of its. */
    get: (slug: string, parameters?: { locale?: string }, init?: RequestInit) => Promise<Call>
  }
}

/**
 * A client of the content API. It needs `fetch` and nothing else, so it runs in browsers, workers and Node.
 *
 * @example
 * const broadside = createClient({ url: 'https://act.example.org/api/v1' })
 * const { items } = await broadside.calls.list({ state: 'open', locale: 'es' })
 */
export const createClient = ({ url, fetch = globalThis.fetch }: ClientOptions): Client => {
  const read = async <Answer>(path: string, parameters: object, init?: RequestInit): Promise<Answer> => {
    const search = new URLSearchParams(
      Object.entries(parameters).flatMap(([name, value]) => (value == null ? [] : [[name, String(value)]])),
    ).toString()
    const answer = await fetch(`${url.replace(/\/$/, '')}${path}${search && `?${search}`}`, init)
    if (!answer.ok) throw new ProblemError(await readProblem(answer))
    return (await answer.json()) as Answer
  }
  return {
    calls: {
      list: (parameters = {}, init) => read('/calls', parameters, init),
      get: (slug, parameters = {}, init) => read(`/calls/${encodeURIComponent(slug)}`, parameters, init),
    },
  }
}
