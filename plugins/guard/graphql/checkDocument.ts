import { type DocumentNode, Kind, Lexer, parse, Source, TokenKind, visit } from 'graphql'

const opening = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L])
const closing = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R])

const maxDepth = 200
const maxTokens = 50_000

const hasSubscription = ({ definitions }: DocumentNode): boolean =>
  definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && (definition.operation as string) === 'subscription',
  )

const hasCircle = ({ definitions }: DocumentNode): boolean => {
  const inner = new Map<string, string[]>()
  for (const definition of definitions) {
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue
    const spreads: string[] = []
    visit(definition, { FragmentSpread: ({ name }) => void spreads.push(name.value) })
    inner.set(definition.name.value, spreads)
  }
  // Those that hold none but settled ones are settled; what is never settled goes round.
  const settled = new Set<string>()
  for (let before = -1; before < settled.size;) {
    before = settled.size
    for (const [name, spreads] of inner)
      if (spreads.every((spread) => settled.has(spread) || !inner.has(spread))) settled.add(name)
  }
  return settled.size < inner.size
}

/**
 * What is wrong with a document before anything is made of it: a parser that calls itself for each level has an end, and
 * who counts its complexity knows no subscriptions and goes round with fragments that do. `null` for what may be looked at; a fault of grammar is found there.
 */
export const checkDocument = (document: string): string | null => {
  const lexer = new Lexer(new Source(document))
  try {
    let depth = 0
    for (let tokens = 0; lexer.advance().kind !== TokenKind.EOF; tokens++) {
      const { kind } = lexer.token
      depth += opening.has(kind) ? 1 : closing.has(kind) ? -1 : 0
      if (depth > maxDepth) return `A document nests at most ${maxDepth} brackets.`
      if (tokens > maxTokens) return `A document has at most ${maxTokens} words.`
    }
    const parsed = parse(document, { noLocation: true })
    if (hasSubscription(parsed)) return 'There are no subscriptions.'
    return hasCircle(parsed) ? 'A fragment can’t hold itself.' : null
  } catch {
    return null
  }
}
