import { message } from '../../../collections/messages/messages.js'
import type { Contest, Merged } from './mergeParts.js'
import { fromUnits, isSame, type MergeField, type Parts, toParts } from './units.js'

type Row = Record<string, unknown>

/** What both changed, with what the other side made of it: a value, the rows in their order, or the row in a document. */
export type Question = Contest & { theirs: unknown }

/**
 * How a save was merged: what is left to choose, and the keys of what the other side had changed. `state` is the one that
 * the save named.
 */
export type MergeReport = { contests: Question[]; taken: string[]; state?: number }

/** What stands at a field that two people changed, until one of them chooses. */
export const contested = message('coEditing:contested')

/** The way to a field in a form: rows by their place instead of their id. */
export const toFormPath = (key: string, { units, lists }: Parts): string => {
  const path: string[] = []
  let above = ''
  for (const part of key.split('/')) {
    const list = lists.has(above) ? (units.get(above) as string[]) : undefined
    path.push(list ? String(list.indexOf(part)) : part)
    above = above ? `${above}/${part}` : part
  }
  return path.join('.')
}

/** The keys of what a merge took from the other side. */
export const toTaken = ({ theirs }: Merged, mine: Parts): string[] =>
  [...theirs.keys()].filter((key) => !isSame(theirs.get(key), mine.units.get(key)))

/** Tells of a merge, with what is stored on the other side. */
export const toReport = ({
  merged: { contests },
  taken,
  fields,
  stored,
}: {
  merged: Merged
  taken: string[]
  fields: readonly MergeField[]
  stored: Row
}): MergeReport => {
  const { units } = toParts(fields, stored)
  const toTheirs = (contest: Contest): unknown => {
    if (contest.kind !== 'row') return units.get(contest.key) ?? null
    if (contest.removedBy === 'theirs') return null
    // The one row, alone in its list.
    return fromUnits(fields, stored, new Map([...units, [contest.key, [contest.id]]]))
  }
  return { taken, contests: contests.map((contest) => ({ ...contest, theirs: toTheirs(contest) })) }
}
