/** Chance that comes out the same each time for the same seed. */
export type Random = {
  /** A whole number from 0, below the given one. */
  below: (end: number) => number
  chance: (probability: number) => boolean
  pick: <Value>(values: readonly Value[]) => Value
  /** So many values, of each of which the maker is asked. */
  times: <Value>(count: number, make: () => Value) => Value[]
}

/** Mulberry32, begun from a seed and the number of a request, so that each request can be made again alone. */
export const random = (seed: number, index: number): Random => {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35)) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(next() * end)
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (values) => values[below(values.length)]!,
    times: (count, make) => Array.from({ length: count }, make),
  }
}
