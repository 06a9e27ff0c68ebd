import { mergeLists } from './mergeLists.js'
import { isSame, type Parts, type Units } from './units.js'

/** What both sides changed, each in its own way. */
export type Contest =
  | { kind: 'value'; key: string }
  | { kind: 'order'; key: string }
  /** A row of the list at `key`, removed on one side and changed on the other. */
  | { kind: 'row'; key: string; id: string; removedBy: 'mine' | 'theirs' }

/** A merge, decided either way where both sides changed the same. */
export type Merged = { theirs: Units; mine: Units; contests: Contest[] }

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

/**
 * Merges what two sides made of one state. `base` holds what differs between that state and `mine`: the former values of
 * what was changed, and of the rows that were removed with all that was in them. What it does not name, `mine` left alone.
 */
export const mergeParts = ({
  base,
  mine: { units: mine, lists: myLists },
  theirs: { units: theirs, lists: theirLists },
}: {
  base: Units
  mine: Parts
  theirs: Parts
}): Merged => {
  const lists = new Set([...theirLists, ...myLists])
  const contests: Contest[] = []
  const merged = { theirs: new Map<string, unknown>(), mine: new Map<string, unknown>() }
  const below = (prefix: string, ...sides: Units[]) =>
    sides.flatMap((side) => [...side.keys()]).filter((key) => key.startsWith(prefix))
  // The key of a list precedes those of its rows, on each side.
  const gone = { theirs: new Set<string>(), mine: new Set<string>() }
  const contestedRows = new Set<string>()

  const mergeList = (key: string) => {
    const before = base.has(key) ? base.get(key) : mine.get(key)
    const sides = {
      base: isList(before) ? before : [],
      mine: isList(mine.get(key)) ? (mine.get(key) as string[]) : [],
      theirs: isList(theirs.get(key)) ? (theirs.get(key) as string[]) : [],
    }
    const list = mergeLists(sides, (id, by) => {
      const prefix = `${key}/${id}/`
      return by === 'mine'
        ? below(prefix, base).length > 0
        : below(prefix, base, theirs).some((inner) => !isSame(base.get(inner), theirs.get(inner)))
    })
    merged.theirs.set(key, list.theirs)
    merged.mine.set(key, list.mine)
    for (const { id, removedBy } of list.contestedRows) {
      contests.push({ kind: 'row', key, id, removedBy })
      contestedRows.add(`${key}/${id}/`)
    }
    if (list.isOrderContested) contests.push({ kind: 'order', key })
    for (const id of new Set([...sides.mine, ...sides.theirs]))
      for (const side of ['theirs', 'mine'] as const)
        if (!list[side].includes(id)) gone[side].add(`${key}/${id}/`)
  }

  const isBelow = (key: string, prefixes: Set<string>) =>
    prefixes.size > 0 && [...prefixes].some((prefix) => key.startsWith(prefix))

  const put = (key: string, byTheirs: unknown, byMine: unknown) => {
    if (!isBelow(key, gone.theirs)) merged.theirs.set(key, byTheirs)
    if (!isBelow(key, gone.mine)) merged.mine.set(key, byMine)
  }

  for (const key of new Set([...theirs.keys(), ...mine.keys()])) {
    if (isBelow(key, gone.theirs) && isBelow(key, gone.mine)) continue
    // A list that one side alone has is in a row that is new there.
    const isShared = base.has(key) || (mine.has(key) && theirs.has(key))
    if (lists.has(key) && isShared && !isBelow(key, contestedRows)) {
      mergeList(key)
      continue
    }
    if (isBelow(key, contestedRows)) {
      const [value] = [theirs, mine].filter((side) => side.has(key)).map((side) => side.get(key))
      put(key, value, value)
    } else if (!base.has(key)) {
      // Left alone by mine. What theirs lacks is in a row that is new, or was never stored.
      const value = theirs.has(key) ? theirs.get(key) : mine.get(key)
      put(key, value, value)
    } else if (isSame(mine.get(key), theirs.get(key))) put(key, theirs.get(key), theirs.get(key))
    else if (isSame(base.get(key), theirs.get(key))) put(key, mine.get(key), mine.get(key))
    else {
      put(key, theirs.get(key), mine.get(key))
      contests.push({ kind: 'value', key })
    }
  }
  return { ...merged, contests }
}

/** What a save sends beside its values: the former values of what differs from the state that it was based on. */
export const toBase = ({ units: before, lists }: Parts, { units: now, lists: newLists }: Parts): Units => {
  const base: Units = new Map()
  for (const [key, value] of before)
    if (!now.has(key) || !isSame(value, now.get(key))) base.set(key, value ?? null)
  const isInNewRow = (key: string) =>
    [...newLists].some((list) => {
      if (!key.startsWith(`${list}/`)) return false
      const [id] = key.slice(list.length + 1).split('/')
      return !lists.has(list) || !(before.get(list) as string[]).includes(id!)
    })
  for (const [key, value] of now)
    if (!before.has(key) && !isSame(null, value) && !isInNewRow(key)) base.set(key, null)
  return base
}
