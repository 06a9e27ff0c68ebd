import { type ProblemBody, problemHeaders } from '../errors.js'
import { type Representation, toAcceptable, toRepresentations } from './representations.js'

/** The headers of a request that decide on its answer, as they were sent. */
export type Conditions = {
  ifNoneMatch?: string | null
  ifModifiedSince?: string | null
  acceptEncoding?: string | null
}

/** Whether the client already has this answer: RFC 9110, 13.1.2 and 13.1.3. A date counts only without tags. */
export const isNotModified = (
  { ifNoneMatch, ifModifiedSince }: Conditions,
  { etag, changed }: { etag: string; changed: Date | null },
): boolean => {
  if (ifNoneMatch != null) {
    return (
      ifNoneMatch === etag ||
      ifNoneMatch.trim() === '*' ||
      (ifNoneMatch.match(/(?:W\/)?"[^"]*"/g) ?? []).some((tag) => toOpaque(tag) === toOpaque(etag))
    )
  }
  const since = Date.parse(ifModifiedSince ?? '')
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

/** An answer as bytes, the same for all clients. */
export type Prepared = {
  status: number
  /** The headers that don't depend on the request. */
  headers: Record<string, string>
  /** The bytes in each coding, best first. Files have none. */
  representations: Representation[]
  /** Whether it is one of many that clients can ask for by made-up parameters. Errors and redirects always are. */
  isMinor?: boolean
  /** The path of the file on this machine that holds the bytes. */
  file?: string
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

/** An answer before it is bytes. */
export type Draft = Pick<Prepared, 'headers' | 'isMinor' | 'status'> & {
  text: string
  /** When it last changed, where it is made of no public content and stays while this process lives. */
  changed?: Date
}

/** A good answer of the API. */
export const toDraft = ({ body, locale, changed }: Content): Draft => ({
  status: 200,
  headers: {
    'Content-Type': 'application/json; charset=utf-8',
    ...(locale && { 'Content-Language': locale }),
    // It is small, and half of it is of no use.
    'Accept-Ranges': 'none',
    Vary: 'Accept-Encoding',
  },
  text: JSON.stringify(body),
  changed,
})

/** An answer as bytes. */
export const prepare = async (
  { status, headers, isMinor, text }: Draft,
  more: Pick<Prepared, 'changed' | 'until'>,
): Promise<Prepared> => ({
  ...{ status, headers, isMinor },
  representations: await toRepresentations(text),
  ...more,
})

/** The headers of an answer that is sent now in one of its codings. */
export const toHead = (
  { status, headers, changed, until }: Prepared,
  { coding, bytes, etag }: Representation,
  now: Date,
): Record<string, string> => ({
  ...headers,
  ...(status === 200 && {
    ETag: etag,
    'Last-Modified': toLastModified(changed, now),
    'Cache-Control': toCacheControl(until, now),
  }),
  ...(coding !== 'identity' && { 'Content-Encoding': coding }),
  'Content-Length': String(bytes.byteLength),
})

/** Headers of bytes that a 304 doesn't send. */
const ofBytes = ['Content-Type', 'Content-Encoding', 'Content-Length']

/** The headers of a 304, from those of the answer. */
export const toNotModifiedHead = (head: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(head).filter(([name]) => !ofBytes.includes(name)))

/** The representation for a client, and whether the client already has it. */
export const choose = (
  { status, representations, changed }: Prepared,
  conditions: Conditions,
): { representation: Representation; isHad: boolean } => {
  const acceptable = toAcceptable(representations, conditions.acceptEncoding ?? null)
  const had =
    status === 200 ? acceptable.find(({ etag }) => isNotModified(conditions, { etag, changed })) : undefined
  return { representation: had ?? acceptable[0]!, isHad: had !== undefined }
}

/**
 * A prepared answer to a request, or 304 to a client that has it. It is never coded: Next drops the `Content-Encoding` of a
 * route's answer (`next/dist/server/send-response.js`) and compresses plain bytes by itself.
 */
export const toAnswer = (
  req: { headers: Headers; method?: string },
  prepared: Prepared,
  now = new Date(),
): Response => {
  const { representation, isHad } = choose(prepared, {
    ifNoneMatch: req.headers.get('If-None-Match'),
    ifModifiedSince: req.headers.get('If-Modified-Since'),
  })
  const head = toHead(prepared, representation, now)
  if (isHad) return new Response(null, { status: 304, headers: toNotModifiedHead(head) })
  const hasBody = !isHead(req) && representation.bytes.byteLength > 0
  return new Response(hasBody ? representation.bytes : null, { status: prepared.status, headers: head })
}

/** To the address that a document has now, with what was asked. Kept shortly: whoever changed it may change it back. */
export const toRedirect = (address: string, asked: Record<string, string>): Draft => {
  const location = new URL(address)
  for (const [name, value] of Object.entries(asked)) location.searchParams.set(name, value)
  return {
    status: 301,
    headers: { Location: location.href, 'Cache-Control': 'public, max-age=0, s-maxage=60' },
    text: '',
  }
}

/** An error. */
export const toProblemDraft = (problem: ProblemBody): Draft => ({
  status: problem.status,
  headers: { ...problemHeaders },
  text: JSON.stringify(problem),
})

/** An error that is not kept. */
export const toProblemAnswer = (req: { method?: string }, problem: ProblemBody): Response => {
  const { status, headers, text } = toProblemDraft(problem)
  return new Response(isHead(req) ? null : text, { status, headers })
}

const isHead = ({ method }: { method?: string }): boolean => method?.toUpperCase() === 'HEAD'
