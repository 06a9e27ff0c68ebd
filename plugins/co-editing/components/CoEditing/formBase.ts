import { type Contest, mergeParts, toBase } from '../../merge/mergeParts.js'
import { type MergeReport, type Question, toReport, toTaken } from '../../merge/report.js'
import { fromUnits, isSame, type MergeField, type Parts, toParts, type Units } from '../../merge/units.js'

export type Row = Record<string, unknown>

/** A form's values, and the same taken apart. */
export type Form = { values: Row; parts: Parts }

/** What a form is based on: the document as the server last told it, but for what is still to be chosen. */
export type Base = { parts: Parts; at: string | null }

/** A document for a form to show, with rows that only the server can render, and the form's base from then on. */
export type Rebuild = { doc: Row; base: Base }

/** What a document from the server makes of a form. */
export type Absorbed = {
  base: Base
  questions: Question[]
  /** Stored values that the form shows from now on. */
  shown: [key: string, value: unknown][]
  rebuild?: Rebuild
}

/** Whether a key is that of a field or row at `prefix`, or in it. */
export const isBelow = (key: string, prefix: string): boolean =>
  key === prefix || key.startsWith(`${prefix}/`)

/** Whether a key is part of something that is still to be chosen. */
export const isContested = (contests: readonly Contest[], key: string): boolean =>
  contests.some((contest) =>
    contest.kind === 'row'
      ? key === contest.key || isBelow(key, `${contest.key}/${contest.id}`)
      : key === contest.key,
  )

const toAt = ({ updatedAt }: Row): string | null => (typeof updatedAt === 'string' ? updatedAt : null)

/** The base of a form that shows a document as it is stored. */
export const readBase = (schema: readonly MergeField[], doc: Row): Base => ({
  parts: toParts(schema, doc),
  at: toAt(doc),
})

/** A document that was read anew, and not answered to a save: how it merges with what was typed since the base. */
export const toReread = (
  schema: readonly MergeField[],
  { base, mine, doc }: { base: Base; mine: Form; doc: Row },
): MergeReport => {
  const merged = mergeParts({
    base: toBase(base.parts, mine.parts),
    mine: mine.parts,
    theirs: toParts(schema, doc),
  })
  return toReport({ merged, taken: toTaken(merged, mine.parts), fields: schema, stored: doc })
}

/**
 * Takes a document from the server into a form that is typed in meanwhile. `sent` is what the form held when it asked. What
 * was typed since then stays, and what is contested keeps its former base, so that each save asks again.
 */
export const absorb = (
  schema: readonly MergeField[],
  {
    base: { parts: before },
    sent,
    mine: { parts: mine, values },
    doc,
    report,
  }: { base: Base; sent: Parts; mine: Form; doc: Row; report: MergeReport },
): Absorbed => {
  const stored = toParts(schema, doc)
  const { mine: desired } = mergeParts({ base: toBase(sent, mine), mine, theirs: stored })
  const taken = new Set(report.taken)
  const isTypedSince = (key: string) => !isSame(mine.units.get(key), sent.units.get(key))
  const isOpen = (key: string) => isContested(report.contests, key)
  // Changed by others, and typed in while the answer was on its way: the next save asks.
  const isOvertaken = (key: string) => taken.has(key) && isTypedSince(key)
  const isShownAlready = (key: string) => isSame(desired.get(key), mine.units.get(key))

  const mix = (choose: (key: string) => Units): Parts => {
    const units: Units = new Map()
    for (const side of [stored.units, sent.units, before.units])
      for (const key of side.keys()) {
        const chosen = choose(key)
        if (chosen === side && chosen.has(key)) units.set(key, chosen.get(key))
      }
    return { units, lists: new Set([...stored.lists, ...sent.lists, ...before.lists]) }
  }
  const toSettled = (key: string) => (isOpen(key) || isOvertaken(key) ? before.units : stored.units)
  const isSettled = report.contests.length === 0 && ![...taken].some(isOvertaken)
  const settled: Base = { parts: mix(toSettled), at: isSettled ? toAt(doc) : null }

  const shown = [...stored.units.keys()]
    .filter((key) => !stored.lists.has(key) && !isShownAlready(key) && toSettled(key) === stored.units)
    // A field that is written in keeps its words as they were typed, however the server tidied them.
    .filter((key) => taken.has(key) || isSame(mine.units.get(key), before.units.get(key)))
    .map((key): [string, unknown] => [key, desired.get(key)])

  const lists = [...taken].filter(
    (key) => (stored.lists.has(key) || mine.lists.has(key)) && !isShownAlready(key),
  )
  if (lists.length === 0) return { base: settled, questions: report.contests, shown }
  // Until the form shows the others' rows, it is based on what was sent.
  const isWaiting = (key: string) => lists.some((list) => isBelow(key, list))
  return {
    base: { parts: mix((key) => (isWaiting(key) && !isOpen(key) ? sent.units : toSettled(key))), at: null },
    questions: report.contests,
    shown: shown.filter(([key]) => !isWaiting(key)),
    rebuild: { doc: fromUnits(schema, doc, desired, [values]), base: settled },
  }
}
