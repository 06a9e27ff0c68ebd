/** Below that many people no number is shown. */
export const least = 5

/** Counts of people by what they have in common: a day, a source, a branch. */
export type Counts = ReadonlyMap<string, number>

/** A breakdown as somebody may see it who may see no person. */
export type Breakdown = {
  /** Rounded down to fives; none stands for fewer than five, or nobody. */
  shown: Map<string, number>
  /** Whether there are people in parts that are not shown. */
  hasMore: boolean
  /** Beside the other numbers this breakdown would give a small one away, so that all of it is left out. */
  isWithheld: boolean
}

/** A number rounded down to fives; undefined below five. */
export const discloseCount = (count: number): number | undefined =>
  count < least ? undefined : count - (count % least)

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0)

/** What a reader knows of how many there are at least and at most, from one breakdown. */
const toBounds = ({ shown, hasMore }: Breakdown): [number, number] => {
  const low = sum(shown.values())
  return [low, hasMore ? Infinity : low + shown.size * (least - 1)]
}

const toBreakdown = (counts: Counts): Breakdown => {
  const shown = new Map<string, number>()
  for (const [key, count] of counts) {
    const disclosed = discloseCount(count)
    if (disclosed !== undefined) shown.set(key, disclosed)
  }
  return {
    shown,
    hasMore: [...counts.values()].some((count) => count > 0 && count < least),
    isWithheld: false,
  }
}

/** Whether each hidden part can still be anything from none to four, for whoever knows that the whole is within bounds. */
const isSafe = ({ shown, hasMore }: Breakdown, hidden: number, [low, high]: [number, number]): boolean => {
  if (!hasMore) return true
  const atLeast = low - sum([...shown.values()].map((count) => count + least - 1))
  const atMost = high - sum(shown.values())
  return atLeast <= (least - 1) * (hidden - 1) && atMost >= least - 1
}

/**
 * Breakdowns of the same people, and how many they are, so that no small number can be told by taking some of them from
 * others: all are rounded down to fives, and a breakdown beside which a small one could still be told is left out.
 */
export const discloseBreakdowns = <Name extends string>(
  all: Record<Name, Counts>,
): { total: number | undefined; breakdowns: Record<Name, Breakdown> } => {
  const names = Object.keys(all) as Name[]
  const [first] = names
  const total = discloseCount(sum(all[first!].values()))
  const breakdowns = Object.fromEntries(names.map((name) => [name, toBreakdown(all[name])])) as Record<
    Name,
    Breakdown
  >
  const leaveOut = (name: Name) => {
    breakdowns[name] = { shown: new Map(), hasMore: true, isWithheld: true }
  }
  if (total === undefined) {
    names.forEach(leaveOut)
    return { total, breakdowns }
  }
  for (;;) {
    const bounds = names.map((name) => toBounds(breakdowns[name]))
    const low = Math.max(total, ...bounds.map(([least]) => least))
    const high = Math.min(total + least - 1, ...bounds.map(([, most]) => most))
    const unsafe = names.find((name) => {
      const hidden = [...all[name].values()].filter((count) => count > 0 && count < least).length
      return !breakdowns[name].isWithheld && !isSafe(breakdowns[name], hidden, [low, high])
    })
    if (!unsafe) return { total, breakdowns }
    leaveOut(unsafe)
  }
}
