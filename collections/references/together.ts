import type { Payload } from 'payload'
import type { Key } from './key.js'

type Runs = Map<Key, { current: Promise<void>; next?: Promise<void> }>
const runs = new WeakMap<Payload, Runs>()

/**
 * Runs one piece of work for a key at a time in this process. Those who ask while it runs share one more run that begins
 * when it has ended: it sees what all of them did before they asked.
 */
export const together = (payload: Payload, key: Key, work: () => Promise<void>): Promise<void> => {
  const known: Runs = runs.get(payload) ?? new Map()
  runs.set(payload, known)
  const run = known.get(key)
  if (run?.next) return run.next

  const begin = (): Promise<void> => {
    const current = work().finally(() => {
      if (known.get(key)?.current === current && !known.get(key)?.next) known.delete(key)
    })
    known.set(key, { current })
    return current
  }
  if (!run) return begin()
  // Whoever asked before is told of their own failure.
  run.next = run.current.then(begin, begin)
  return run.next
}
