import { message } from '../../../collections/messages/messages.js'
import type { Contest, Merged } from './mergeParts.js'
import { fromUnits, isSame, type MergeField, type Parts, toParts } from './units.js'

type Row = Record<string, unknown>

/** A conflict with the other side's version: a value, the ordered rows, or a document with the row. */
export type Question = Contest & { theirs: unknown }

/** How a save was merged: unresolved conflicts, and the keys of the other side's changes. `state` repeats the save's. */
export type MergeReport = { contests: Question[]; taken: string[]; state?: number }

/** The error shown at a conflicting field until it is resolved. */
export const contested = message('coEditing:contested')

/** A field's form path, with row positions instead of ids. */
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

/** The keys a merge took from the other side. */
export const toTaken = ({ theirs }: Merged, mine: Parts): string[] =>
  [...theirs.keys()].filter((key) => !isSame(theirs.get(key), mine.units.get(key)))

/** Builds a merge report with the stored values. */
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
