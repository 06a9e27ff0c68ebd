import { QueryRefused } from './errors.js'
import { isPlain } from './toStorable.js'

const maxDepth = 20

/**
 * Which fields are wanted, or not: names with true, false or names inside. `name` is the parameter's.
 *
 * @throws QueryRefused for anything else, through which some databases fall.
 */
export const toSafeSelect = (asked: unknown, name: string, depth = 0): Record<string, unknown> => {
  if (!isPlain(asked) || depth > maxDepth)
    throw new QueryRefused(`\`${name}\` takes names of fields, each of them true or false.`)
  return Object.fromEntries(
    Object.entries(asked).map(([field, value]) => {
      if (value === true || value === 'true') return [field, true]
      if (value === false || value === 'false') return [field, false]
      return [field, toSafeSelect(value, name, depth + 1)]
    }),
  )
}
