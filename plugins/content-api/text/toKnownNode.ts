import type { LexicalNode } from '../documents.js'

const everywhere = ['type', 'version', 'direction', 'format', 'indent']

/** What each kind of node that a call's text can have carries beside its children and what is resolved. */
const known: Record<string, string[]> = {
  root: [],
  paragraph: ['textFormat', 'textStyle'],
  heading: ['tag'],
  quote: [],
  list: ['listType', 'start', 'tag'],
  listitem: ['value', 'checked'],
  text: ['text', 'mode', 'detail', 'style'],
  tab: ['text', 'mode', 'detail', 'style'],
  linebreak: [],
  horizontalrule: [],
  link: ['id'],
  autolink: ['id'],
  upload: ['id'],
  block: [],
}

const tags: Record<string, RegExp> = { heading: /^h[1-6]$/, list: /^[ou]l$/ }

const isTagged = ({ type, tag }: LexicalNode): boolean =>
  !tags[type] || (typeof tag === 'string' && tags[type].test(tag))

/** A node with nothing but what is known of its kind, and without children; null for a kind that is not known. */
export const toKnownNode = (node: LexicalNode): LexicalNode | null => {
  if (!Object.hasOwn(known, node.type) || !isTagged(node)) return null
  const kept = new Set([...everywhere, ...known[node.type]!])
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => kept.has(key) && (value === null || typeof value !== 'object'))
      // A style is CSS, which may fetch; the editor writes none.
      .map(([key, value]) => [key, /style$/i.test(key) ? '' : value]),
  ) as LexicalNode
}
