import { type ProblemBody, problemHeaders } from '../errors.js'
import { type Representation, toAcceptable, toRepresentations } from './representations.js'

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

/** A good answer that caches may keep, before it is bytes. */
export type Content = {
  body: unknown
  /** The language that it is in. */
  locale?: string
  /** When it last changed, where it is made of no public content and stays while this process lives. */
  changed?: Date
}

/** A good answer as bytes, for all who ask. */
export type Prepared = {
  headers: Record<string, string>
  /** In each coding, the best first. */
  representations: Representation[]
  /** When it last changed; null where nobody knows. */
  changed: Date | null
  /** When it changes by itself, in milliseconds since 1970. */
  until: number
}

/** How long a CDN may keep an answer, and how long it may hand out an old one while it asks anew, in seconds. */
const shared = 30

/** How long a browser and a CDN may keep what changes by itself at `until`: never beyond that. */
const toCacheControl = (until: number, now: Date): string => {
  const left = Math.max(0, Math.floor((until - now.getTime()) / 1000))
  const stale = Math.min(shared, left - Math.min(shared, left))
  return `public, max-age=0, s-maxage=${Math.min(shared, left)}, stale-while-revalidate=${stale}`
}

/** A good answer as bytes. */
export const prepare = async (
  { body, locale }: Content,
  more: Pick<Prepared, 'changed' | 'until'>,
): Promise<Prepared> => ({
  headers: {
    'Content-Type': 'application/json; charset=utf-8',
    ...(locale && { 'Content-Language': locale }),
    // It is small, and half of it is of no use.
    'Accept-Ranges': 'none',
    Vary: 'Accept-Encoding',
  },
  representations: await toRepresentations(JSON.stringify(body)),
  ...more,
})

/**
 * A prepared answer to a request; or 304 to a client that has it.
 *
 * @param isCoded Whether it is sent in a coding that the client takes. Never from a route of Next's, which drops the
 * `Content-Encoding` of a route's answer (`next/dist/server/send-response.js`): the client would not know what it got. Next
 * compresses plain bytes by itself. @default false
 */
export const toAnswer = (
  req: { headers: Headers; method?: string },
  { headers, representations, changed, until }: Prepared,
  { now = new Date(), isCoded = false }: { now?: Date; isCoded?: boolean } = {},
): Response => {
  const acceptable = toAcceptable(representations, isCoded ? req.headers.get('Accept-Encoding') : null)
  const had = acceptable.find(({ etag }) => isNotModified(req.headers, { etag, changed }))
  const { coding, bytes, etag } = had ?? acceptable[0]!
  const head: Record<string, string> = {
    ...headers,
    ETag: etag,
    'Last-Modified': toLastModified(changed, now),
    'Cache-Control': toCacheControl(until, now),
  }
  if (had) {
    // Those of the bytes that are not sent.
    delete head['Content-Type']
    return new Response(null, { status: 304, headers: head })
  }
  if (coding !== 'identity') head['Content-Encoding'] = coding
  head['Content-Length'] = String(bytes.byteLength)
  return new Response(isHead(req) ? null : bytes, { headers: head })
}

/** To the address that a document has now, with what was asked. Kept shortly: whoever changed it may change it back. */
export const toRedirect = (address: string, asked: Record<string, string>): Response => {
  const location = new URL(address)
  for (const [name, value] of Object.entries(asked)) location.searchParams.set(name, value)
  return new Response(null, {
    status: 301,
    headers: { Location: location.href, 'Cache-Control': 'public, max-age=0, s-maxage=60' },
  })
}

/** An error. */
export const toProblemAnswer = (req: { method?: string }, problem: ProblemBody): Response =>
  new Response(isHead(req) ? null : JSON.stringify(problem), {
    status: problem.status,
    headers: problemHeaders,
  })

const isHead = ({ method }: { method?: string }): boolean => method?.toUpperCase() === 'HEAD'
