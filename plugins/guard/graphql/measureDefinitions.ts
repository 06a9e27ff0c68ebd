import { type DefinitionNode, type DocumentNode, type FragmentDefinitionNode, Kind } from 'graphql'

/** The size of a definition with all fragments expanded. */
export type Measure = {
  /** Selections, arguments, directives and the values in them. */
  size: number
  /** Fields inside fields. */
  depth: number
  aliases: number
}

type Node = { kind: string; name?: { value: string }; alias?: unknown }

const nothing: Measure = { size: 0, depth: 0, aliases: 0 }
const endless: Measure = { size: Infinity, depth: 0, aliases: 0 }

const isNode = (value: unknown): value is Node =>
  value !== null && typeof value === 'object' && typeof (value as Partial<Node>).kind === 'string'

/** A node's direct children, without names and locations. */
const toInner = (node: object): Node[] =>
  Object.entries(node).flatMap(([key, value]) =>
    key === 'loc' || key === 'name' || key === 'alias' ? [] : [value].flat().filter(isNode),
  )

/** A document's fragments by name. The last duplicate wins, as in graphql. */
export const toFragments = ({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> =>
  new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  )

/**
 * Measures each definition with its fragments expanded, visiting each fragment only once: a kilobyte of fragments that
 * each spread the next twice expands to billions of fields. A recursive fragment is infinite.
 */
export const measureDefinitions = (document: DocumentNode): Map<DefinitionNode, Measure> => {
  const fragments = toFragments(document)
  const known = new Map<string, Measure>()
  const measureFragment = (name: string): Measure => {
    const fragment = fragments.get(name)
    if (!fragment) return nothing
    const before = known.get(name)
    if (before) return before
    // Reaching it again before it is measured means that it is recursive.
    known.set(name, endless)
    const measured = measure(fragment)
    known.set(name, measured)
    return measured
  }
  const measure = (node: Node): Measure => {
    const isField = node.kind === Kind.FIELD
    const parts = toInner(node).map(measure)
    if (node.kind === Kind.FRAGMENT_SPREAD) parts.push(measureFragment(node.name!.value))
    return {
      size: parts.reduce((sum, { size }) => sum + size, 1),
      depth: parts.reduce((most, { depth }) => Math.max(most, depth), 0) + (isField ? 1 : 0),
      aliases: parts.reduce((sum, { aliases }) => sum + aliases, isField && node.alias ? 1 : 0),
    }
  }
  return new Map(
    document.definitions.map((definition) => [
      definition,
      definition.kind === Kind.FRAGMENT_DEFINITION && fragments.get(definition.name.value) === definition
        ? measureFragment(definition.name.value)
        : measure(definition as Node),
    ]),
  )
}
