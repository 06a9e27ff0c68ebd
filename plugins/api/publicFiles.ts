import { access } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { CollectionSlug, Payload } from 'payload'
import { toPointing } from '../../collections/references/toPointing.js'
import type { Memory } from './memory.js'

/** The collection and name of the uploaded file at an address. */
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

/** Headers of one transfer or connection. */
const ofTransfer =
  /^(?:accept-ranges|connection|content-encoding|content-length|content-range|date|etag|last-modified|set-cookie|transfer-encoding)$/

/** Request headers that the answer may depend on. */
const personal = ['authorization', 'cookie', 'origin']

/** As long as any answer is kept (`memory.ts`). */
const longestMs = 600_000

const isFile = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/**
 * Offers the sinks a file that Payload has just sent to an anonymous visitor, so that they can send it themselves. Any
 * change of a document that can point to the file ends that.
 */
export const offerFile = async ({
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
  const isAnonymous = !personal.some((name) => headers.has(name))
  const found = memory.hasSinks() && isAnonymous && parseFile(payload, url)
  if (!found) return work()
  const { slug, name } = found
  const { isStale, end } = memory.watch()
  try {
    const answer = await work()
    const file = join(payload.collections[slug]!.config.upload.staticDir ?? '', name)
    const isPublic =
      (answer.status === 200 || answer.status === 206) &&
      /^public\b/.test(answer.headers.get('cache-control') ?? '') &&
      (await isFile(file))
    const { pathname, search } = new URL(url)
    const tags = [...toPointing(payload, slug)]
    if (!isPublic || search !== '' || isStale(tags)) return answer
    const prepared = {
      status: 200,
      headers: Object.fromEntries([...answer.headers].filter(([header]) => !ofTransfer.test(header))),
      ...{ representations: [], file, changed: null, until: Infinity },
    }
    const kept = { prepared, tags, until: Date.now() + longestMs }
    memory.offer({ key: `file:${pathname}`, url: pathname, kept })
    return answer
  } finally {
    end()
  }
}
