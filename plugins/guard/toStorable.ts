import { DataRefused } from './errors.js'

/** A rich text of lists in lists has some fifty levels. */
const maxDepth = 200

/** Who turns an object into text calls these, whatever they are. */
const meaningful = new Set(['__proto__', 'constructor', 'toJSON', 'toString', 'valueOf'])

/** Whether a value is an object as JSON has it. */
export const isPlain = (value: unknown): value is Record<string, unknown> =>
  value !== null &&
  typeof value === 'object' &&
  // GraphQL makes objects without a prototype of what is written in its document.
  [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null)

/**
 * A value without what one database keeps and another can't, NUL and halves of characters in texts, and without keys that
 * mean something to JavaScript.
 *
 * @throws DataRefused for one that nests without end.
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
