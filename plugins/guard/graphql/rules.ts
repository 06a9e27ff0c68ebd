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

/** What costs: trying a password, mailing, changing a session. Payload names them after the collection: `loginUser`. */
const costly = /^(?:login|logout|forgotPassword|resetPassword|refreshToken|unlock|verifyEmail)[A-Z]/

// By its shape: graphql's own tests throw where a bundler made a second copy of it.
type Input = { ofType?: Input; getFields?: () => object }

/** Whether a password may be written by it, which costs as much: one that is made or changed is judged and hashed. */
const takesPassword = (schema: GraphQLSchema, mutation: string): boolean => {
  const data = schema
    .getMutationType()
    ?.getFields()
    [mutation]?.args.find(({ name }) => name === 'data')
  let type = data?.type as Input | undefined
  while (type?.ofType) type = type.ofType
  return 'password' in (type?.getFields?.() ?? {})
}

/** One document asks for one log-in at most: with aliases, one request would try a thousand passwords. */
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
 * What Payload offers and can't answer is not there: `docAccess` of a global, and verifying an e-mail where no collection
 * verifies any.
 */
export const onlyWhatWorks =
  ({ verifies }: { verifies: boolean }): ValidationRule =>
  (context) => ({
    Field: ({ name: { value: name } }) => {
      const parent = context.getParentType()?.name
      // That of a collection asks for an id.
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

/** A document is bounded in depth and in aliases, fragments counted where they are used. */
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
 * The rules for a document that may be looked at, and for another one alone the rule that refuses it. graphql runs all its
 * rules at once, so that one that costs minutes is kept from them only where they find nothing to look at.
 */
export const judgeFirst =
  (rules: ValidationRule[]): ((asked: { document?: DocumentNode }) => ValidationRule[]) =>
  (asked) => {
    const fault = asked.document && findFault(asked.document)
    if (!fault) return rules
    asked.document = { kind: Kind.DOCUMENT, definitions: [] }
    return [(context) => ({ Document: () => context.reportError(new GraphQLError(fault)) })]
  }
