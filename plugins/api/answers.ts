import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { readRevision } from '../../collections/revisions/events.js'
import { problemHeaders, type ProblemBody } from '../errors.js'
import { isNotModified, toLastModified } from './isNotModified.js'

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
