import { mergeParts, toBase } from '../../merge/mergeParts.js'
import { type MergeReport, toReport } from '../../merge/report.js'
import { fromUnits, type MergeField, toParts } from '../../merge/units.js'
import { type Base, type Form, isBelow, isContested, type Row } from './formBase.js'

/** A form that was left before its editor chose what to keep: its values, and the former ones of what was changed. */
export type Unchosen = {
  values: Row
  of: [key: string, before: unknown][]
  /** When it was left, where nobody had asked yet: what others change long afterwards contradicts nothing. */
  leftAt?: number
}

/** How long a save that was on its way when its form was left may turn out to be contested, in milliseconds. */
const mayStillBeAsked = 600_000

const toName = (place: string): string => `broadside-unchosen:${place}`

/** The values of a document's own fields: a form may hold more, such as a new password. */
const toOwn = ({ values, parts: { units } }: Form): Row =>
  Object.fromEntries(
    Object.entries(values).filter(([name]) => [...units.keys()].some((key) => isBelow(key, name))),
  )

/** What is kept of a form that is left. */
export const toUnchosen = (form: Form, base: Base, leftAt?: number): Unchosen => ({
  values: toOwn(form),
  of: [...toBase(base.parts, form.parts)],
  leftAt,
})

/** Keeps a form for as long as its tab is open. */
export const keepUnchosen = (place: string, unchosen: Unchosen): void => {
  try {
    sessionStorage.setItem(toName(place), JSON.stringify(unchosen))
  } catch {
    // A browser that keeps nothing for us: the page that comes next says that there was something to choose.
  }
}

/** What was kept of a form, once. */
export const takeUnchosen = (place: string): Unchosen | undefined => {
  try {
    const kept = sessionStorage.getItem(toName(place))
    sessionStorage.removeItem(toName(place))
    if (kept === null) return undefined
    const unchosen = JSON.parse(kept) as Unchosen
    return Date.now() - (unchosen.leftAt ?? Date.now()) > mayStillBeAsked ? undefined : unchosen
  } catch {
    return undefined
  }
}

/** What a form that was left asks of the document as it is stored now, if it still has something to ask. */
export const toAskedAgain = (
  schema: readonly MergeField[],
  { values, of }: Unchosen,
  stored: Row,
): { doc: Row; report: MergeReport; base: Base } | undefined => {
  const sides = { mine: toParts(schema, values), theirs: toParts(schema, stored) }
  const merged = mergeParts({ base: new Map(of), ...sides })
  const { contests } = merged
  if (contests.length === 0) return undefined
  return {
    doc: fromUnits(schema, stored, merged.mine, [values]),
    report: toReport({ merged, taken: [], fields: schema, stored }),
    base: {
      parts: {
        units: new Map([
          ...[...sides.theirs.units].filter(([key]) => !isContested(contests, key)),
          ...of.filter(([key]) => isContested(contests, key)),
        ]),
        lists: new Set([...sides.theirs.lists, ...sides.mine.lists]),
      },
      at: null,
    },
  }
}
