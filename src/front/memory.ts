import type { IncomingMessage, ServerResponse } from 'node:http'
import { basename, dirname } from 'node:path'
import { choose, createStore, type Kept, toHead, toNotModifiedHead } from 'payload-broadside/door'
import send from 'send'
import { type AppMessage, type FrontMessage, toTarget } from '../channel/messages.js'
import { isHost } from './parseRequest.js'

/** The front's copies of kept answers. */
export type FrontMemory = {
  /** Handles a message of the app and returns the reply, if any. */
  take: (message: AppMessage) => FrontMessage | undefined
  /** Answers a request from memory; false if the app has to. `orElse` is called if a file is gone. */
  answer: (request: IncomingMessage, response: ServerResponse, orElse: () => void) => boolean
  /** Resolves once a kept answer is known to be fresh or outdated, or after a few seconds. Undefined if there is none. */
  settle: (request: IncomingMessage) => Promise<void> | undefined
}

/** How long a request waits to learn whether other processes changed anything. */
const patienceMs = 5000
/** The maximum number of targets per answer: spellings of one address. */
const mostTargets = 16
const mostHosts = 100

/** Whether a request needs the app: it has a body, or comes from Next's router. */
const isForApp = ({ method, headers }: IncomingMessage): boolean =>
  (method !== 'GET' && method !== 'HEAD') ||
  headers['content-length'] !== undefined ||
  headers['transfer-encoding'] !== undefined ||
  headers.expect !== undefined ||
  headers.upgrade !== undefined ||
  headers.rsc !== undefined

type Head = { lines: string[]; validTo: number }

/** Sends a file, or the part of it that is asked for (RFC 9110, section 14). */
const sendFile = ({
  request,
  response,
  file,
  headers,
  orElse,
}: {
  request: IncomingMessage
  response: ServerResponse
  file: string
  headers: Record<string, string>
  orElse: () => void
}): void => {
  send(request, basename(file), { root: dirname(file), cacheControl: false, index: false, dotfiles: 'allow' })
    .on('file', (_, { size }: { size: number }) => {
      // `send` refuses suffixes longer than the file, and cuts HEAD (RFC 9110, sections 14.1.2 and 14.2).
      const suffix = /^bytes=-(\d+)$/.exec(request.headers.range ?? '')?.[1]
      if (request.method === 'HEAD' || Number(suffix) > size) delete request.headers.range
    })
    .on('headers', () => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    })
    .on('error', ({ status }: { status?: number }) => {
      if (status !== 416) return orElse()
      // Its length is in Content-Range.
      response.writeHead(416).end()
    })
    .pipe(response)
}

/** Creates the memory of the front, which holds at most `maxBytes` of answers. */
export const createFrontMemory = ({ maxBytes }: { maxBytes: number }): FrontMemory => {
  const keys = new Map<string, string>()
  const targets = new Map<string, Set<string>>()
  const store = createStore({
    maxBytes,
    onGone: (key) => {
      for (const target of targets.get(key) ?? []) keys.delete(target)
      targets.delete(key)
    },
  })
  let freshUntil = 0
  const waiting = new Set<() => void>()
  const whole = new WeakMap<object, Head>()
  const notModified = new WeakMap<object, Head>()
  const hosts = new Set<string>()

  /** The header lines of an answer, cached for a second, because some depend on the time. */
  const toLines = (
    { prepared }: Kept,
    { representation, isHad }: ReturnType<typeof choose>,
    now: number,
  ): string[] => {
    const heads = isHad ? notModified : whole
    const known = heads.get(representation)
    if (known && now < known.validTo) return known.lines
    const head = toHead(prepared, representation, new Date(now))
    const lines = Object.entries(isHad ? toNotModifiedHead(head) : head).flat()
    heads.set(representation, { lines, validTo: Math.floor(now / 1000) * 1000 + 1000 })
    return lines
  }

  const isKnownHost = (host: string | undefined): boolean => {
    if (host === undefined || hosts.has(host)) return host !== undefined
    if (!isHost(host)) return false
    if (hosts.size < mostHosts) hosts.add(host)
    return true
  }

  const find = (request: IncomingMessage): Kept | undefined => {
    const target = toTarget(request.url!)
    const key = target === undefined ? undefined : keys.get(target)
    if (key === undefined || isForApp(request) || !isKnownHost(request.headers.host)) return undefined
    const kept = store.get(key)
    // Payload decides whether scripts of other sites may read a file.
    return kept?.prepared.file && request.headers.origin !== undefined ? undefined : kept
  }

  const keep = ({ key, target, kept }: Extract<AppMessage, { type: 'keep' }>) => {
    const before = targets.get(key) ?? new Set<string>()
    if (before.size >= mostTargets && !before.has(target)) return
    // Storing removes the key's earlier answer, and its targets.
    if (!store.keep(key, kept)) return
    targets.set(key, before.add(target))
    for (const one of before) keys.set(one, key)
  }

  return {
    take: (message) => {
      switch (message.type) {
        case 'keep':
          keep(message)
          return undefined
        case 'drop':
          if (message.tags) store.drop(message.tags)
          else store.clear()
          return { type: 'dropped', id: message.id }
        case 'fresh':
          freshUntil = message.until
          for (const go of waiting) go()
          return undefined
      }
    },
    answer: (request, response, orElse) => {
      const kept = find(request)
      if (!kept) return false
      const now = Date.now()
      if (now >= freshUntil) return false
      const { headers, method } = request
      if (kept.prepared.file) {
        sendFile({ request, response, file: kept.prepared.file, headers: kept.prepared.headers, orElse })
        return true
      }
      const chosen = choose(kept.prepared, {
        ifNoneMatch: headers['if-none-match'],
        ifModifiedSince: headers['if-modified-since'],
        acceptEncoding: headers['accept-encoding'] as string | undefined,
      })
      response.writeHead(chosen.isHad ? 304 : kept.prepared.status, toLines(kept, chosen, now))
      if (chosen.isHad || method === 'HEAD') response.end()
      else response.end(chosen.representation.bytes)
      return true
    },
    settle: (request) => {
      if (Date.now() < freshUntil || !find(request)) return undefined
      return new Promise((resolve) => {
        const go = () => {
          clearTimeout(patience)
          waiting.delete(go)
          resolve()
        }
        const patience = setTimeout(go, patienceMs)
        waiting.add(go)
      })
    },
  }
}
