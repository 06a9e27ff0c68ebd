import type { Payload } from 'payload'
import type { Key } from './key.js'

type Runs = Map<Key, { current: Promise<unknown>; next?: Promise<unknown> }>
const runs = new WeakMap<Payload, Runs>()

/**
 * Runs one piece of work for a key at a time in this process. Those who ask while it runs share one more run that begins
 * when it has ended: it sees what all of them did before they asked.
 */
export const together = <Result>(
  payload: Payload,
  key: Key,
  work: () => Promise<Result>,
): Promise<Result> => {
  const known: Runs = runs.get(payload) ?? new Map()
  runs.set(payload, known)
  const run = known.get(key)
  if (run?.next) return run.next as Promise<Result>

  const begin = (): Promise<Result> => {
    const current = work().finally(() => {
      if (known.get(key)?.current === current && !known.get(key)?.next) known.delete(key)
    })
    known.set(key, { current })
    return current
  }
  if (!run) return begin()
  // Whoever asked before is told of their own failure.
  const next = run.current.then(begin, begin)
  run.next = next
  return next
}
