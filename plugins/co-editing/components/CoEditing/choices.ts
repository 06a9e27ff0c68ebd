import { type Question, toFormPath } from '../../merge/report.js'
import { fromUnits, type MergeField, type Parts, toParts, type Units } from '../../merge/units.js'
import { type Base, type Form, isBelow, type Rebuild, type Row } from './formBase.js'

type RowQuestion = Extract<Question, { kind: 'row' }>

/** A form update that shows the chosen version. */
export type Step =
  | { kind: 'value'; path: string; value: unknown }
  | { kind: 'removeRow'; path: string; rowIndex: number }
  | { kind: 'moveRows'; path: string; moves: { moveFromIndex: number; moveToIndex: number }[] }
  | { kind: 'rebuild'; rebuild: Rebuild }

const toIds = (units: Units, key: string): string[] => (units.get(key) as string[] | undefined) ?? []

/** Removes a row and its contents from units. */
const dropRow = (units: Units, { key, id }: RowQuestion): void => {
  for (const inner of [...units.keys()]) if (isBelow(inner, `${key}/${id}`)) units.delete(inner)
  units.set(
    key,
    toIds(units, key).filter((one) => one !== id),
  )
}

/** Copies the other side's row into units. Its position in the list stays. */
const putRow = (schema: readonly MergeField[], units: Units, question: RowQuestion): void => {
  const { key, id } = question
  for (const [inner, value] of toParts(schema, question.theirs as Row).units)
    if (isBelow(inner, `${key}/${id}`)) units.set(inner, value)
}

const withUnits = ({ parts }: Base, change: (units: Units) => void): Base => {
  const units = new Map(parts.units)
  change(units)
  // Without `at`, the next save compares again: others may have kept writing.
  return { parts: { ...parts, units }, at: null }
}

/** The base for saving the form's version over the other side's. */
export const saveMine = (schema: readonly MergeField[], base: Base, question: Question): Base =>
  withUnits(base, (units) => {
    if (question.kind !== 'row') units.set(question.key, question.theirs)
    else if (question.removedBy === 'theirs') dropRow(units, question)
    else putRow(schema, units, question)
  })

/** The moves that bring rows into another order. */
const toMoves = (from: string[], to: string[]) => {
  const rows = [...from]
  return to.flatMap((id, moveToIndex) => {
    const moveFromIndex = rows.indexOf(id)
    if (moveFromIndex === moveToIndex) return []
    rows.splice(moveToIndex, 0, ...rows.splice(moveFromIndex, 1))
    return [{ moveFromIndex, moveToIndex }]
  })
}

/** Reinserts a row at its former position. */
const putBack = (ids: string[], id: string, before: string[]): string[] => {
  const above = before.slice(0, Math.max(before.indexOf(id), 0)).findLast((one) => ids.includes(one))
  return ids.toSpliced(above === undefined ? 0 : ids.indexOf(above) + 1, 0, id)
}

/**
 * The step and base that bring the other side's version, already stored, into the form. A row removed here returns
 * through a rebuild, and the base stays unchanged until then.
 */
export const takeTheirs = (
  schema: readonly MergeField[],
  { base, mine, question }: { base: Base; mine: Form; question: Question },
): { base: Base; step?: Step } => {
  const { key } = question
  const path = toFormPath(key, mine.parts)
  const ids = toIds(mine.parts.units, key)
  if (question.kind === 'value') {
    const { theirs: value } = question
    return { base: withUnits(base, (units) => units.set(key, value)), step: { kind: 'value', path, value } }
  }
  if (question.kind === 'order') {
    const order = question.theirs as string[]
    const next = order.filter((id) => ids.includes(id)).values()
    // Rows missing on the other side keep their positions.
    const places = ids.map((id) => (order.includes(id) ? next.next().value! : id))
    return {
      base: withUnits(base, (units) => units.set(key, order)),
      step: { kind: 'moveRows', path, moves: toMoves(ids, places) },
    }
  }
  if (question.removedBy === 'theirs') {
    const rowIndex = ids.indexOf(question.id)
    return {
      base: withUnits(base, (units) => dropRow(units, question)),
      step: rowIndex < 0 ? undefined : { kind: 'removeRow', path, rowIndex },
    }
  }
  const units = new Map(mine.parts.units)
  units.set(key, putBack(ids, question.id, toIds(base.parts.units, key)))
  putRow(schema, units, question)
  const doc = fromUnits(schema, mine.values, units, [question.theirs as Row])
  const known = withUnits(base, (units) => putRow(schema, units, question))
  const lists = new Set([...base.parts.lists, ...toParts(schema, doc).lists])
  const parts: Parts = { ...known.parts, lists }
  return { base, step: { kind: 'rebuild', rebuild: { doc, base: { ...known, parts } } } }
}
