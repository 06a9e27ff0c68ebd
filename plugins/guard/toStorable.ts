import { DataRefused } from './errors.js'

/** Generous: a rich text of nested lists has about fifty levels. */
const maxDepth = 200

/** Keys that JavaScript calls or interprets, for example when converting an object to text. */
const meaningful = new Set(['__proto__', 'constructor', 'toJSON', 'toString', 'valueOf'])

/** Whether a value is a plain JSON object. */
export const isPlain = (value: unknown): value is Record<string, unknown> =>
  value !== null &&
  typeof value === 'object' &&
  // GraphQL creates objects without a prototype for literals.
  [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null)

/**
 * Removes what some databases can't store (NUL and lone surrogates in texts) and keys with a special meaning in
 * JavaScript.
 *
 * @throws DataRefused for a value that is nested too deeply.
 */
export const toStorable = (value: unknown, depth = 0): unknown => {
  if (depth > maxDepth) throw new DataRefused(`The data is more than ${maxDepth} levels deep.`)
  if (typeof value === 'string') return value.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd')
  if (Array.isArray(value)) return value.map((one) => toStorable(one, depth + 1))
  if (!isPlain(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      meaningful.has(key) ? [] : [[toStorable(key), toStorable(inner, depth + 1)]],
    ),
  )
}
