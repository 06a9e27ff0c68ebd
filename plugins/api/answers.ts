import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { readRevision } from '../../collections/revisions/events.js'
import { type ProblemBody, problemHeaders } from '../errors.js'

/**
 * Whether whoever asks has this answer already: RFC 9110, 13.1.2 and 13.1.3. Tags are compared weakly, a date only
 * where no tags are given. `changed` is null where nobody knows, and then no date is late enough.
 */
export const isNotModified = (
  headers: Headers,
  { etag, changed }: { etag: string; changed: Date | null },
): boolean => {
  const tags = headers.get('If-None-Match')
  if (tags !== null) {
    return (
      tags.trim() === '*' ||
      (tags.match(/(?:W\/)?"[^"]*"/g) ?? []).some((tag) => toOpaque(tag) === toOpaque(etag))
    )
  }
  const since = Date.parse(headers.get('If-Modified-Since') ?? '')
  // An HTTP date has no milliseconds. NaN is later than nothing.
  return changed !== null && toSecond(changed) <= since
}

/**
 * `Last-Modified` for an answer that is sent now. In the second of a change it says the second before, since what
 * changes later in the same second could not be told from it.
 */
export const toLastModified = (changed: Date | null, now: Date): string => {
  const second = toSecond(changed ?? now)
  return new Date(second === toSecond(now) ? second - 1000 : second).toUTCString()
}

const toSecond = (date: Date): number => Math.floor(date.getTime() / 1000) * 1000

const toOpaque = (tag: string): string => tag.replace(/^W\//, '')

/** How long a browser and a CDN may keep an answer, and how long a CDN may hand out an old one while it asks anew. */
const cacheControl = 'public, max-age=0, s-maxage=30, stale-while-revalidate=300'

/** A good answer, or 304 to whoever has it. `changed` is when it last changed, null where nobody knows. */
export const toAnswer = ({
  req,
  body,
  changed,
  locale,
}: {
  req: { headers: Headers; method?: string }
  body: unknown
  changed: Date | null
  locale?: string
}): Response => {
  const text = JSON.stringify(body)
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
  const headers = {
    ETag: etag,
    'Last-Modified': toLastModified(changed, new Date()),
    'Cache-Control': cacheControl,
    ...(locale && { 'Content-Language': locale }),
  }
  if (isNotModified(req.headers, { etag, changed })) return new Response(null, { status: 304, headers })
  return new Response(isHead(req) ? null : text, {
    headers: {
      ...headers,
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': String(Buffer.byteLength(text)),
    },
  })
}

/**
 * {@link toAnswer} for what is made of public content: it has changed at the latest when any of that did.
 *
 * @param since Where the answer moves by itself as well: when it last did.
 */
export const toContentAnswer = async ({
  req,
  since,
  ...answer
}: {
  req: { headers: Headers; method?: string; payload: Payload }
  body: unknown
  since?: Date | null
  locale?: string
}): Promise<Response> => {
  const revision = await readRevision(req.payload)
  const instants = [revision?.at, since].flatMap((instant) => instant?.getTime() ?? [])
  const changed = revision ? new Date(Math.max(...instants)) : null
  return toAnswer({ req, changed, ...answer })
}

/** To the address that a document has now, with what was asked. Kept shortly: whoever changed it may change it back. */
export const toRedirect = (address: string, asked: Record<string, string>): Response => {
  const location = new URL(address)
  for (const [name, value] of Object.entries(asked)) location.searchParams.set(name, value)
  return new Response(null, {
    status: 301,
    headers: { Location: location.href, 'Cache-Control': 'public, max-age=0, s-maxage=300' },
  })
}

/** An error. */
export const toProblemAnswer = (req: { method?: string }, problem: ProblemBody): Response =>
  new Response(isHead(req) ? null : JSON.stringify(problem), {
    status: problem.status,
    headers: problemHeaders,
  })

const isHead = ({ method }: { method?: string }): boolean => method?.toUpperCase() === 'HEAD'
