import { isSame } from './units.js'

/** Rows that were removed on one side and changed on the other. */
export type ContestedRow = { id: string; removedBy: 'mine' | 'theirs' }

/** A merged list of rows in both ways to decide what is contested. */
export type MergedList = {
  theirs: string[]
  mine: string[]
  contestedRows: ContestedRow[]
  isOrderContested: boolean
}

type Sides = { base: string[]; mine: string[]; theirs: string[] }

/** The rows of `other` that `order` lacks, put behind the row that they stand behind there. */
const insert = (order: string[], other: string[], added: Set<string>): string[] => {
  const merged = [...order]
  other.forEach((id, at) => {
    if (!added.has(id) || merged.includes(id)) return
    const before = other.slice(0, at).findLast((earlier) => merged.includes(earlier))
    let place = before === undefined ? 0 : merged.indexOf(before) + 1
    // Behind what the other side added in the same place.
    while (place < merged.length && !other.includes(merged[place]!)) place += 1
    merged.splice(place, 0, id)
  })
  return merged
}

/**
 * Merges the rows of a list by their ids. Rows that were added on either side are kept, a row that one side removed is
 * gone unless `isChanged` says that the other side changed it, and the order is that of the side that changed it.
 */
export const mergeLists = (
  { base, mine, theirs }: Sides,
  isChanged: (id: string, by: 'mine' | 'theirs') => boolean,
): MergedList => {
  const contestedRows = base.flatMap((id): ContestedRow[] => {
    const isMine = mine.includes(id)
    const isTheirs = theirs.includes(id)
    if (isMine === isTheirs) return []
    if (isMine) return isChanged(id, 'mine') ? [{ id, removedBy: 'theirs' }] : []
    return isChanged(id, 'theirs') ? [{ id, removedBy: 'mine' }] : []
  })
  const merge = (preferred: 'mine' | 'theirs') => {
    const kept = new Set([
      ...[...mine, ...theirs].filter((id) => !base.includes(id)),
      ...base.filter((id) => mine.includes(id) && theirs.includes(id)),
      ...contestedRows.filter(({ removedBy }) => removedBy !== preferred).map(({ id }) => id),
    ])
    const common = base.filter((id) => mine.includes(id) && theirs.includes(id))
    const toOrder = (list: string[]) => list.filter((id) => common.includes(id))
    const isMoved = { mine: !isSame(toOrder(mine), common), theirs: !isSame(toOrder(theirs), common) }
    const isContested = isMoved.mine && isMoved.theirs && !isSame(toOrder(mine), toOrder(theirs))
    const isByMine = isContested ? preferred === 'mine' : isMoved.mine
    const [order, other] = isByMine ? [mine, theirs] : [theirs, mine]
    return {
      isContested,
      ids: insert(
        order.filter((id) => kept.has(id)),
        other,
        kept,
      ),
    }
  }
  const byTheirs = merge('theirs')
  return {
    theirs: byTheirs.ids,
    mine: merge('mine').ids,
    contestedRows,
    isOrderContested: byTheirs.isContested,
  }
}
