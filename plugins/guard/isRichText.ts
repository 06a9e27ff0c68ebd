import { isPlain } from './toStorable.js'

/**
 * Whether a value is a text as Lexical's editor writes it, so far that its hooks and converters can walk through it: each
 * node an object that says its type, with nodes in it or none.
 */
export const isRichText = (value: unknown): boolean =>
  isPlain(value) && isNode({ type: 'root', ...asNode(value.root) })

const asNode = (root: unknown): object =>
  isPlain(root) && Array.isArray(root.children) ? root : { type: null }

const isNode = (node: unknown): boolean =>
  isPlain(node) &&
  typeof node.type === 'string' &&
  (node.children === undefined || (Array.isArray(node.children) && node.children.every(isNode)))
