import { randomBytes } from 'node:crypto'
import { headers } from 'next/headers.js'
import { collectReads, type Reads } from 'payload-broadside'
import { cache } from 'react'

/** The header of requests that this process sends to itself. */
const name = 'x-broadside-draw'

/** A page being rendered: its route, and what was read for it. */
type Drawn = { route?: string; status?: number; reads: Reads }

// One for all bundles: the proxy and the pages each have a copy of this module.
const everywhere = globalThis as { [key: symbol]: Map<string, Drawn> | undefined }
const pages = (everywhere[Symbol.for('broadside/drawn-pages')] ??= new Map())

/** The page that a request of {@link draw} is for. Its name is random, so that clients can't send such requests. */
export const findDrawn = (from: Headers): Drawn | undefined => pages.get(from.get(name) ?? '')

/**
 * Renders a page by a request to this process itself, because Next only renders pages for requests.
 *
 * @param url The page's address on this machine.
 */
export const draw = async (
  url: URL,
  at: Pick<Drawn, 'route' | 'status'>,
): Promise<{ answer: Response; html: string; reads: Reads }> => {
  const key = randomBytes(24).toString('base64url')
  const reads: Reads = { tags: new Set(), instants: new Set() }
  pages.set(key, { ...at, reads })
  try {
    const answer = await fetch(url, { headers: { [name]: key }, redirect: 'manual', cache: 'no-store' })
    return { answer, html: await answer.text(), reads }
  } finally {
    pages.delete(key)
  }
}

/** Collects the inputs of the current page; undefined unless {@link draw} renders it. */
const findReads = cache(async (): Promise<Reads | undefined> => {
  try {
    return findDrawn(await headers())?.reads
  } catch {
    // The proxy has no request headers here. Its caller collects what it reads.
    return undefined
  }
})

/** A reader of pages that runs once a request and notes what it reads for the page. */
export const noted = <Args extends unknown[], Result>(
  read: (...args: Args) => Promise<Result>,
): ((...args: Args) => Promise<Result>) =>
  cache(async (...args: Args) => {
    const all = await findReads()
    const { result, reads } = await collectReads(() => read(...args))
    for (const tag of reads.tags) all?.tags.add(tag)
    for (const instant of reads.instants) all?.instants.add(instant)
    return result
  })
