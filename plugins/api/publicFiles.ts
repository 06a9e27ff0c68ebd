import { access } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { CollectionSlug, Payload } from 'payload'
import { toPointing } from '../../collections/references/toPointing.js'
import type { Memory } from './memory.js'

/** The collection and the name of an uploaded file that an address asks for. */
const parseFile = (payload: Payload, url: string): { slug: CollectionSlug; name: string } | undefined => {
  const { pathname } = new URL(url)
  const { api } = payload.config.routes
  const [, slug, encoded] = /^\/([^/]+)\/file\/([^/]+)$/.exec(pathname.slice(api.length)) ?? []
  const upload = payload.collections[slug as CollectionSlug]?.config.upload
  if (!pathname.startsWith(`${api}/`) || !encoded || !upload || upload.disableLocalStorage) return undefined
  try {
    const name = decodeURIComponent(encoded)
    return name === basename(name) ? { slug: slug as CollectionSlug, name } : undefined
  } catch {
    return undefined
  }
}

/** Headers of what was sent this time, or of the connection. */
const ofTransfer =
  /^(?:accept-ranges|connection|content-encoding|content-length|content-range|date|etag|last-modified|set-cookie|transfer-encoding)$/

/** Headers by which an answer may differ from that to somebody else. */
const personal = ['authorization', 'cookie', 'origin']

const longestMs = 600_000

/**
 * Tells the sinks of a file that a visitor may read, so that they can send it by themselves. What decides on that is in
 * `answer`, that Payload gave somebody who is not logged in: any change of a document that can point to the file ends it.
 */
export const pourFile = async ({
  payload,
  memory,
  request: { headers, url },
  work,
}: {
  payload: Payload
  memory: Memory
  request: Request
  work: () => Promise<Response>
}): Promise<Response> => {
  const isAnyones = !personal.some((name) => headers.has(name))
  const found = memory.hasSinks() && isAnyones && parseFile(payload, url)
  if (!found) return work()
  const { slug, name } = found
  const pour = memory.begin()
  const answer = await work().catch((error: unknown) => {
    pour(null)
    throw error
  })
  const file = join(payload.collections[slug]!.config.upload.staticDir ?? '', name)
  const isPublic =
    (answer.status === 200 || answer.status === 206) &&
    /^public\b/.test(answer.headers.get('cache-control') ?? '') &&
    (await access(file).then(
      () => true,
      () => false,
    ))
  const { pathname, search } = new URL(url)
  const tags = isPublic && search === '' ? [...toPointing(payload, slug)] : []
  pour({
    key: `file:${pathname}`,
    url: pathname,
    kept: {
      prepared: {
        status: 200,
        headers: Object.fromEntries([...answer.headers].filter(([header]) => !ofTransfer.test(header))),
        representations: [],
        file,
        changed: null,
        until: Infinity,
      },
      tags,
      until: Date.now() + longestMs,
    },
  })
  return answer
}
