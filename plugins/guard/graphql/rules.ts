import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql'
import { findFault } from './checkDocument.js'
import { measureDefinitions } from './measureDefinitions.js'

/** Expensive mutations: password checks, mails, session changes. Payload names them after the collection: `loginUser`. */
const costly = /^(?:login|logout|forgotPassword|resetPassword|refreshToken|unlock|verifyEmail)[A-Z]/

// Checked by shape: graphql's own type checks throw if a bundler made a second copy of it.
type Input = { ofType?: Input; getFields?: () => object }

/** Whether a mutation can set a password, which is just as expensive: it is checked and hashed. */
const takesPassword = (schema: GraphQLSchema, mutation: string): boolean => {
  const data = schema
    .getMutationType()
    ?.getFields()
    [mutation]?.args.find(({ name }) => name === 'data')
  let type = data?.type as Input | undefined
  while (type?.ofType) type = type.ofType
  return 'password' in (type?.getFields?.() ?? {})
}

/** Allows one expensive mutation per document. With aliases, one request could try a thousand passwords. */
export const onlyOneCostly: ValidationRule = (context) => ({
  Document: ({ definitions }) => {
    const roots = definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'mutation'
        ? toFields(definition.selectionSet, (name) => context.getFragment(name)?.selectionSet)
        : [],
    )
    const isCostly = (name: string) => costly.test(name) || takesPassword(context.getSchema(), name)
    if (roots.filter(({ name }) => isCostly(name.value)).length > 1)
      context.reportError(new GraphQLError('One document holds one log-in or other costly mutation at most.'))
    else if (roots.length > 10)
      context.reportError(new GraphQLError('One document holds ten mutations at most.'))
  },
})

/**
 * Rejects fields that Payload's schema offers but can't resolve: `docAccess` of a global, and e-mail verification if no
 * collection uses it.
 */
export const onlyWhatWorks =
  ({ verifies }: { verifies: boolean }): ValidationRule =>
  (context) => ({
    Field: ({ name: { value: name } }) => {
      const parent = context.getParentType()?.name
      // A collection's `docAccess` takes an id.
      const isOfGlobal = /^docAccess/.test(name) && context.getFieldDef()?.args.length === 0
      if (
        (parent === 'Query' && isOfGlobal) ||
        (parent === 'Mutation' && !verifies && /^verifyEmail/.test(name))
      )
        context.reportError(new GraphQLError(`There is no \`${name}\` here.`))
    },
  })

const toFields = (
  { selections }: SelectionSetNode,
  fragment: (name: string) => SelectionSetNode | undefined,
  seen: string[] = [],
): FieldNode[] =>
  selections.flatMap((selection): FieldNode[] => {
    if (selection.kind === Kind.FIELD) return [selection]
    if (selection.kind === Kind.INLINE_FRAGMENT) return toFields(selection.selectionSet, fragment, seen)
    const name = selection.name.value
    const inner = seen.includes(name) ? undefined : fragment(name)
    return inner ? toFields(inner, fragment, [...seen, name]) : []
  })

/** Limits the depth and aliases of a document, with fragments expanded. */
export const bounded =
  ({ depth: maxDepth, aliases: maxAliases }: { depth: number; aliases: number }): ValidationRule =>
  (context) => ({
    Document: (document) => {
      const operations = [...measureDefinitions(document)].flatMap(([{ kind }, measured]) =>
        kind === Kind.OPERATION_DEFINITION ? [measured] : [],
      )
      const aliases = operations.reduce((sum, measured) => sum + measured.aliases, 0)
      if (operations.some(({ depth }) => depth > maxDepth))
        context.reportError(new GraphQLError(`A document is at most ${maxDepth} fields deep.`))
      else if (aliases > maxAliases)
        context.reportError(new GraphQLError(`A document has at most ${maxAliases} aliases.`))
    },
  })

/**
 * Skips all rules for a document that is too expensive to validate and reports only that. graphql always adds its own
 * rules, so the document is replaced with an empty one to keep them from running on it.
 */
export const judgeFirst =
  (rules: ValidationRule[]): ((asked: { document?: DocumentNode }) => ValidationRule[]) =>
  (asked) => {
    const fault = asked.document && findFault(asked.document)
    if (!fault) return rules
    asked.document = { kind: Kind.DOCUMENT, definitions: [] }
    return [(context) => ({ Document: () => context.reportError(new GraphQLError(fault)) })]
  }
