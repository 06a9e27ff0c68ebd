import type { Prepared } from './answers.js'
import { createRecent, type Recent } from './recent.js'

/** A kept answer. */
export type Kept = {
  prepared: Prepared
  /** The tags of its inputs: `calls:12`, or `calls` for anything in the collection. */
  tags: readonly string[]
  /** When it expires, in milliseconds since 1970. */
  until: number
}

/** Kept answers by key. */
export type Store = {
  get: (key: string) => Kept | undefined
  /** Whether it was stored: answers larger than the store aren't. */
  keep: (key: string, kept: Kept) => boolean
  /** Removes the answers that were made from any of these. */
  drop: (tags: readonly string[]) => void
  clear: () => void
}

/** The share of a store for what clients can make up addresses of, so that they never evict other content. */
const shareOfMinor = 1 / 16

/** Whether an answer is kept in the small share. */
export const isMinor = ({ status, isMinor }: Prepared): boolean => status !== 200 || isMinor === true

const toBytes = ({ prepared, tags }: Kept, key: string): number =>
  prepared.representations.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) +
  tags.reduce((sum, tag) => sum + 2 * tag.length + 64, 2 * key.length + 512)

/** Creates a {@link Store} of at most `maxBytes`. The least recently used answers go first. */
export const createStore = ({
  maxBytes,
  onGone,
}: {
  maxBytes: number
  /** Called for each removed answer, whatever the reason. */
  onGone?: (key: string) => void
}): Store => {
  const byTag = new Map<string, Set<string>>()
  const forget = ({ tags }: Kept, key: string) => {
    for (const tag of tags) {
      const keys = byTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) byTag.delete(tag)
    }
    onGone?.(key)
  }
  const sized = (maxSize: number): Recent<Kept> =>
    createRecent<Kept>({ maxSize, toSize: toBytes, onGone: forget })
  const content = sized(maxBytes)
  const minor = sized(maxBytes * shareOfMinor)
  const remove = (key: string) => {
    content.delete(key)
    minor.delete(key)
  }
  return {
    get: (key) => {
      const kept = content.get(key) ?? minor.get(key)
      return kept && Date.now() < kept.until ? kept : undefined
    },
    keep: (key, kept) => {
      remove(key)
      if (!(isMinor(kept.prepared) ? minor : content).set(key, kept)) return false
      for (const tag of kept.tags) byTag.set(tag, (byTag.get(tag) ?? new Set()).add(key))
      return true
    },
    drop: (tags) => {
      for (const tag of tags) for (const key of [...(byTag.get(tag) ?? [])]) remove(key)
    },
    clear: () => {
      content.clear()
      minor.clear()
    },
  }
}
