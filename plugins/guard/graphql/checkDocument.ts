import {
  type DocumentNode,
  type FieldNode,
  Kind,
  Lexer,
  parse,
  type SelectionSetNode,
  Source,
  TokenKind,
} from 'graphql'
import { measureDefinitions, toFragments } from './measureDefinitions.js'

/**
 * Counts pairs of fields with the same response name. graphql compares every pair to check that they can be merged.
 * Expands fragments, so use it only on documents of bounded size.
 */
const countRepeats = (document: DocumentNode): number => {
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

const opening = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L])
const closing = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R])

const maxBrackets = 200
const maxCharacters = 100_000
const maxLines = 5000
const maxWords = 10_000
const maxOperations = 10
const maxDefinitions = 200
const maxSize = 10_000
const maxRepeats = 5000

/** Finds a text that is too long or too deeply nested for graphql's recursive parser and its error positions. */
const findFaultInText = (text: string): string | null => {
  if (text.length > maxCharacters)
    return `A document has at most ${maxCharacters} characters. Send long values as variables.`
  const lexer = new Lexer(new Source(text))
  let depth = 0
  for (let words = 0; lexer.advance().kind !== TokenKind.EOF; words++) {
    const { kind } = lexer.token
    depth += opening.has(kind) ? 1 : closing.has(kind) ? -1 : 0
    if (depth > maxBrackets) return `A document nests at most ${maxBrackets} brackets.`
    if (words > maxWords) return `A document has at most ${maxWords} words.`
    if (lexer.line > maxLines) return `A document has at most ${maxLines} lines.`
  }
  return null
}

/**
 * Finds a reason to reject a document that is too expensive to validate; `null` if there is none. graphql's rules and
 * Payload's complexity count expand every use of a fragment, compare same-named fields pairwise, and don't support
 * subscriptions.
 */
export const findFault = (document: DocumentNode): string | null => {
  const operations = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [definition.operation as string] : [],
  )
  if (operations.includes('subscription')) return 'There are no subscriptions.'
  if (operations.length > maxOperations) return `A document has at most ${maxOperations} operations.`
  if (document.definitions.length > maxDefinitions)
    return `A document has at most ${maxDefinitions} operations and fragments.`
  const size = [...measureDefinitions(document).values()].reduce((sum, measured) => sum + measured.size, 0)
  if (size === Infinity) return 'A fragment can’t hold itself.'
  if (size > maxSize)
    return `A document has at most ${maxSize} fields and values, those of its fragments counted wherever they are used.`
  if (countRepeats(document) > maxRepeats) return 'A document asks for the same field too often.'
  return null
}

/** Checks a document before it is executed. `null` if it may be validated; syntax errors are left to graphql. */
export const checkDocument = (document: string): string | null => {
  try {
    return findFaultInText(document) ?? findFault(parse(document, { noLocation: true }))
  } catch (error) {
    if ((error as Error).name === 'GraphQLError') return null
    throw error
  }
}
