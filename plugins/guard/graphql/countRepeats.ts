import { type DocumentNode, type FieldNode, Kind, type SelectionSetNode } from 'graphql'
import { toFragments } from './measureDefinitions.js'

/**
 * How many pairs of fields stand in one place of the answer. graphql compares each with each other, to see whether they can
 * be merged. Looks at fragments wherever they are used: for documents whose size is known to be bounded.
 */
export const countRepeats = (document: DocumentNode): number => {
  const fragments = toFragments(document)
  const collect = ({ selections }: SelectionSetNode, into: Map<string, FieldNode[]>): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value
        const before = into.get(name)
        if (before) before.push(selection)
        else into.set(name, [selection])
        continue
      }
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
      if (inner) collect(inner.selectionSet, into)
    }
  }
  const count = (sets: SelectionSetNode[]): number => {
    if (sets.length === 0) return 0
    const places = new Map<string, FieldNode[]>()
    for (const set of sets) collect(set, places)
    return [...places.values()].reduce(
      (sum, fields) =>
        sum +
        (fields.length * (fields.length - 1)) / 2 +
        count(fields.flatMap(({ selectionSet }) => selectionSet ?? [])),
      0,
    )
  }
  return document.definitions.reduce(
    (sum, definition) => sum + ('selectionSet' in definition ? count([definition.selectionSet]) : 0),
    0,
  )
}
