import { randomUUID } from 'node:crypto'
import type { EntryError } from 'payload-broadside/door'

/** What was posted to a page and could not be taken: the page shows it again, with what is wrong. */
export type Posted = {
  message: string
  errors: EntryError[]
  /** What was typed, by the names of the fields. It stays in this process, for a minute at most. */
  entries: Record<string, string[]>
}

const header = 'x-broadside-posted'
const keptMs = 60_000
/** A stranger may send as many as they like: then the oldest are forgotten. */
const mostKept = 1000

// The proxy and its pages are bundles with a copy of this module each.
const kept: Map<string, unknown> = ((globalThis as unknown as Record<symbol, Map<string, unknown>>)[
  Symbol.for('broadside/site/posted')
] ??= new Map())

/** Hands something from src/proxy.ts to the page that it has drawn, past its address and whatever else is written down. */
export const handOver = (headers: Headers, something: unknown): void => {
  const key = randomUUID()
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value!)
  kept.set(key, something)
  setTimeout(() => kept.delete(key), keptMs).unref()
  headers.set(header, key)
}

/** What src/proxy.ts has handed over with a request; undefined where that is nothing. */
export const takeOver = <Something>(headers: Pick<Headers, 'get'>): Something | undefined =>
  kept.get(headers.get(header) ?? '') as Something | undefined

/** More than any form of ours holds. */
const mostBytes = 16_000
const mostFields = 200

/** The fields of a form that was posted to a page, or the status that refuses it. */
export const readPageForm = async (request: Request): Promise<URLSearchParams | 413 | 415> => {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded(?:;|\s|$)/i.test(type)) return 415
  const text = await request.text()
  if (text.length > mostBytes) return 413
  const form = new URLSearchParams(text)
  // Thousands of names in one form cost more to keep than all that they say.
  return form.size > mostFields ? 413 : form
}
