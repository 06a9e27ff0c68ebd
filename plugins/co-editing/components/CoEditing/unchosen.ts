import type { Kept } from '../../../../collections/panel/AutosaveGuard/device.js'
import { mergeParts, toBase } from '../../merge/mergeParts.js'
import { type MergeReport, toReport } from '../../merge/report.js'
import { fromUnits, isSame, type MergeField, toParts } from '../../merge/units.js'
import { type Base, type Form, isBelow, isContested, type Row } from './formBase.js'

/** A form that was left before it was saved or its conflicts were resolved. */
export type Unchosen = Pick<Kept, 'of' | 'values'>

/** How long a save in flight when its form was left can still cause a conflict, in milliseconds. */
const mayStillBeAsked = 600_000

/** The values of the document's own fields. A form may hold others, such as a new password. */
const toOwn = ({ values, parts: { units } }: Form): Row =>
  Object.fromEntries(
    Object.entries(values).filter(([name]) => [...units.keys()].some((key) => isBelow(key, name))),
  )

/** The part of a form to keep on the device. A new document has no base. */
export const toUnchosen = (form: Form, base: Base | null): Unchosen => ({
  values: toOwn(form),
  of: [...toBase(base?.parts ?? { units: new Map(), lists: new Set() }, form.parts)],
})

/** Changes made long after the save was sent are no conflict: the save was stored before them, or never arrived. */
export const isSettled = ({ at, isOnItsWay }: Kept, { contests }: MergeReport): boolean =>
  isOnItsWay && contests.length > 0 && Date.now() - at > mayStillBeAsked

/** Merges an abandoned form with the stored document; undefined if there is nothing to save or resolve. */
export const toAskedAgain = (
  schema: readonly MergeField[],
  { values, of }: Unchosen,
  stored: Row,
): { doc: Row; report: MergeReport; base: Base } | undefined => {
  const sides = { mine: toParts(schema, values), theirs: toParts(schema, stored) }
  const merged = mergeParts({ base: new Map(of), ...sides })
  const { contests } = merged
  const isStored = of.every(([key]) => isSame(merged.mine.get(key), sides.theirs.units.get(key)))
  if (contests.length === 0 && isStored) return undefined
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
