import { type Contest, mergeParts, toBase } from '../../merge/mergeParts.js'
import { type MergeReport, type Question, toReport, toTaken } from '../../merge/report.js'
import { fromUnits, isSame, type MergeField, type Parts, toParts, type Units } from '../../merge/units.js'

export type Row = Record<string, unknown>

/** A form's values, and the same as parts. */
export type Form = { values: Row; parts: Parts }

/** The base of a form: the server's last version, except for unresolved conflicts. */
export type Base = { parts: Parts; at: string | null }

/** A document whose rows only the server can render, and the form's base once it is shown. */
export type Rebuild = { doc: Row; base: Base }

/** The result of merging a server document into a form. */
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

/** Whether a key is part of an unresolved conflict. */
export const isContested = (contests: readonly Contest[], key: string): boolean =>
  contests.some((contest) =>
    contest.kind === 'row'
      ? key === contest.key || isBelow(key, `${contest.key}/${contest.id}`)
      : key === contest.key,
  )

const toAt = ({ updatedAt }: Row): string | null => (typeof updatedAt === 'string' ? updatedAt : null)

/** The base of a form that shows the stored document. */
export const readBase = (schema: readonly MergeField[], doc: Row): Base => ({
  parts: toParts(schema, doc),
  at: toAt(doc),
})

/** The merge of a freshly read document with the changes typed since the base. */
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
 * Merges a server document into a form that is being edited. `sent` is the form's content at the time of the request.
 * Later typing stays, and conflicts keep their old base, so each save reports them again.
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
  // Changed by others and edited while the answer was in flight: the next save reports the conflict.
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
    // A field being edited keeps its text as typed, even if the server normalized it.
    .filter((key) => taken.has(key) || isSame(mine.units.get(key), before.units.get(key)))
    .map((key): [string, unknown] => [key, desired.get(key)])

  const lists = [...taken].filter(
    (key) => (stored.lists.has(key) || mine.lists.has(key)) && !isShownAlready(key),
  )
  if (lists.length === 0) return { base: settled, questions: report.contests, shown }
  // Until the form shows the others' rows, its base is what was sent.
  const isWaiting = (key: string) => lists.some((list) => isBelow(key, list))
  return {
    base: { parts: mix((key) => (isWaiting(key) && !isOpen(key) ? sent.units : toSettled(key))), at: null },
    questions: report.contests,
    shown: shown.filter(([key]) => !isWaiting(key)),
    rebuild: { doc: fromUnits(schema, doc, desired, [values]), base: settled },
  }
}
