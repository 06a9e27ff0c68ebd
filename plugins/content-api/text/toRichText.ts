import type { Id, LexicalDocument, LexicalNode } from '../documents.js'
import type { CallLink, Image, RichText, Slogan } from '../contract/index.js'
import { renderHTML } from './renderHTML.js'
import { toURI } from '../../api/addresses.js'
import { linkProtocols, toKey } from '../../contract/values.js'

const everywhere = ['type', 'version', 'direction', 'format', 'indent']

/** The properties of each allowed node type, besides children and resolved content. */
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

/** A node reduced to its known properties, without children; null for unknown types. */
const toKnownNode = (node: LexicalNode): LexicalNode | null => {
  if (!Object.hasOwn(known, node.type) || !isTagged(node)) return null
  const kept = new Set([...everywhere, ...known[node.type]!])
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => kept.has(key) && (value === null || typeof value !== 'object'))
      // Inline styles are CSS, which could load resources; the editor writes none.
      .map(([key, value]) => [key, /style$/i.test(key) ? '' : value]),
  ) as LexicalNode
}

/** What a text may link to or show: live, public, in one language. Others are left out. */
export type TextShown = {
  calls: Map<string, CallLink>
  images: Map<string, Image>
  slogans: Map<string, Slogan>
}

/** A relation in Lexical's JSON: an id at depth 0, or a populated document. */
type Related = { relationTo?: unknown; value?: Id | { id: Id } | null }

/** Rich text as Lexical JSON without raw documents, and as sanitised HTML; null if empty. */
export const toRichText = ({
  document,
  siteURL,
  shown,
}: {
  document: LexicalDocument | null | undefined
  siteURL: string
  shown: TextShown
}): RichText | null => {
  const children = toNodes(document?.root?.children, { siteURL, shown })
  if (!document?.root || !hasContent(children)) return null
  const root = { ...toKnownNode({ ...document.root, type: 'root' }), type: 'root', children }
  return { lexical: { root }, html: renderHTML(root) }
}

const hasContent = (nodes: LexicalNode[]): boolean =>
  nodes.some(
    ({ type, text, children }) =>
      type === 'upload' || type === 'block' || Boolean(text) || hasContent(children ?? []),
  )

type Context = { siteURL: string; shown: TextShown }

const toNodes = (nodes: unknown, context: Context): LexicalNode[] =>
  (Array.isArray(nodes) ? (nodes as (LexicalNode | null)[]) : []).flatMap((node) =>
    node && typeof node === 'object' ? toNode(node, context) : [],
  )

const toNode = (node: LexicalNode, context: Context): LexicalNode[] => {
  switch (node.type) {
    case 'link':
    case 'autolink':
      return toLink(node, context)
    case 'upload':
      return toUpload(node, context)
    case 'block':
      return toBlock(node, context)
    default:
      return toPlain(node, context)
  }
}

// Unknown nodes only leave their text.
const toPlain = (node: LexicalNode, context: Context): LexicalNode[] => {
  const children = node.children && toNodes(node.children, context)
  const kept = toKnownNode(node)
  return kept ? [{ ...kept, ...(children && { children }) }] : (children ?? [])
}

const toLink = (node: LexicalNode, context: Context): LexicalNode[] => {
  const children = toNodes(node.children, context)
  const fields = (node.fields ?? {}) as { linkType?: string; url?: unknown; newTab?: unknown; doc?: Related }
  const newTab = fields.newTab === true
  if (fields.linkType === 'internal') {
    const call = fields.doc?.relationTo === 'calls' && context.shown.calls.get(toKey(fields.doc.value))
    if (!call) return children
    const { id, slug, url, title } = call
    const doc = { relationTo: 'calls', value: { id, slug, url, title } }
    return [{ ...toKnownNode(node)!, fields: { linkType: 'internal', url, newTab, doc }, children }]
  }
  const url = toAddress(fields.url, context.siteURL)
  return url ? [{ ...toKnownNode(node)!, fields: { linkType: 'custom', url, newTab }, children }] : children
}

/** The absolute URL of a link; null if it is invalid or not allowed in a text. */
const toAddress = (value: unknown, siteURL: string): string | null => {
  if (typeof value !== 'string' || !value.trim() || !URL.canParse(value, siteURL)) return null
  const { protocol, href } = new URL(value, siteURL)
  return linkProtocols.includes(protocol) ? toURI(href) : null
}

const toUpload = (node: LexicalNode, { shown }: Context): LexicalNode[] => {
  const image = node.relationTo === 'media' && shown.images.get(toKey(node.value))
  return image ? [{ ...toKnownNode(node)!, relationTo: 'media', value: image }] : []
}

const toBlock = (node: LexicalNode, { shown }: Context): LexicalNode[] => {
  const fields = (node.fields ?? {}) as { blockType?: string; slogans?: unknown }
  if (fields.blockType !== 'slogans' || !Array.isArray(fields.slogans)) return []
  const slogans = fields.slogans.flatMap((slogan) => shown.slogans.get(toKey(slogan)) ?? [])
  return slogans.length > 0 ? [{ ...toKnownNode(node)!, fields: { blockType: 'slogans', slogans } }] : []
}
