import type { FlattenedField, Where } from 'payload'
import { isComparable, lists, toValues } from './checkValue.js'
import { QueryRefused } from './errors.js'
import { type FieldsOf, findField } from './findField.js'

/** Context for checking a filter. */
export type WhereContext = {
  fields: FlattenedField[]
  fieldsOf: FieldsOf
  isId: (value: unknown) => boolean
  /** Whether the user may filter by fields inside blocks. */
  isTrusted: boolean
}

// Only MongoDB supports `all`.
const operators = new Set([
  ...['equals', 'not_equals', 'in', 'not_in', 'exists', 'contains', 'like', 'not_like'],
  ...['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'],
])

const maxDepth = 8
const maxConditions = 200
/**
 * How many times the conditions may leave the collection's own table. Each costs up to three joins, and SQLite allows
 * 64.
 */
const maxReaches = 16

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

const toList = (value: unknown, key: string): unknown[] => {
  if (Array.isArray(value)) return value
  if (isObject(value) && Object.keys(value).every((index) => /^\d+$/.test(index))) return Object.values(value)
  throw new QueryRefused(`\`${key}\` takes a list of conditions.`)
}

/**
 * Normalizes a filter so that every database interprets it alike: each node is one `and`, one `or`, or one field with
 * one operator.
 *
 * @throws QueryRefused for an invalid filter, or one the user may not use.
 */
export const toSafeWhere = (where: unknown, context: WhereContext): Where => {
  let [conditions, reaches, inBlocks] = [0, 0, 0]
  const walk = (node: unknown, depth: number): Where => {
    if (!isObject(node)) throw new QueryRefused('A condition is an object: { field: { equals: value } }.')
    if (depth > maxDepth) throw new QueryRefused(`A filter is at most ${maxDepth} levels deep.`)
    const parts = Object.entries(node).flatMap(([key, value]): Where[] => {
      const joint = key.toLowerCase()
      if (joint === 'and' || joint === 'or') {
        const inner = toList(value, joint).map((one) => walk(one, depth + 1))
        return inner.length > 0 ? [{ [joint]: inner }] : []
      }
      return toConditions(key, value)
    })
    return parts.length === 1 ? parts[0]! : parts.length === 0 ? {} : { and: parts }
  }
  const toConditions = (path: string, value: unknown): Where[] => {
    if (!/^\w+(?:\.\w+)*$/.test(path))
      throw new QueryRefused('A filter names a field: letters, digits and dots.')
    if (!isObject(value))
      throw new QueryRefused(`\`${path}\` needs an operator: { ${path}: { equals: value } }.`)
    const found = findField({ path, fields: context.fields, fieldsOf: context.fieldsOf })
    if (path === '_id') throw new QueryRefused('`_id` is called `id`.')
    if (found.goesTooDeep) throw new QueryRefused(`There is no \`${path}\`.`)
    if (found.entersBlocks && !context.isTrusted) throw new QueryRefused(`\`${path}\` can't be filtered by.`)
    if (found.isAmbiguous)
      throw new QueryRefused(`Blocks of several kinds have \`${path}\`: it can't be filtered by.`)
    return Object.entries(value).map(([operator, compared]) => {
      if (++conditions > maxConditions)
        throw new QueryRefused(`A filter has at most ${maxConditions} conditions.`)
      reaches += found.reaches
      if (reaches > maxReaches)
        throw new QueryRefused(
          `A filter asks for related documents and blocks at most ${maxReaches} times. Ask with \`in\`, or more than once.`,
        )
      // SQL generates an invalid statement for a second one.
      if (found.entersBlocks && ++inBlocks > 1)
        throw new QueryRefused('A filter asks for one thing that lies in blocks. Ask more than once.')
      if (!operators.has(operator)) throw new QueryRefused(`\`${operator}\` is no operator here.`)
      if (!isComparable({ operator, value: compared, found, isId: context.isId }))
        throw new QueryRefused(`\`${path}\` can't be compared with that.`)
      return { [path]: { [operator]: lists.has(operator) ? toValues(compared) : compared } } as Where
    })
  }
  return walk(where, 0)
}
