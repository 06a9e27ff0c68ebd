import type { FieldHook } from 'payload'
import { message, type Sentence } from '../messages/messages.js'
import { refuseField } from '../messages/refuse.js'
import { parseLinkAddress } from '../values/parseLinkAddress.js'
import type { WebAddress } from '../values/parseWebAddress.js'

type Node = Record<string, unknown>

/** A problem with an address in a text: `unsafe` may never be stored, `incomplete` doesn't lead anywhere yet. */
type LinkFault = { fault: Extract<WebAddress, { fault: unknown }>['fault']; sentence: Sentence }

/** A pasted image that was never uploaded here. */
const isForeignPicture = ({ type, value }: Node): boolean => type === 'upload' && value == null

const isLink = (node: Node): boolean => node.type === 'link' || node.type === 'autolink'

/** A link whose drawer was closed before anything was chosen. */
const isEmptyLink = (node: Node): boolean => {
  if (!isLink(node)) return false
  const { linkType, doc, ...fields } = (node.fields ?? {}) as Node
  if (linkType === 'internal') return doc == null
  const url = fields.url ?? node.url
  return url == null || (typeof url === 'string' && /^\s*(?:https?:\/\/)?\s*$/i.test(url))
}

/**
 * Normalises the address of every link in Lexical's JSON, at any depth and inside blocks. Removes empty links but keeps
 * their text, and removes images pasted from elsewhere. `faults` lists the invalid addresses.
 */
export const toSafeLinks = (document: unknown): { document: unknown; faults: LinkFault[] } => {
  const faults: LinkFault[] = []
  const toAddress = (value: unknown): unknown => {
    if (value == null || value === '') return value
    const address = parseLinkAddress(String(value))
    if ('href' in address) return address.href
    const quoted = String(value).slice(0, 60)
    faults.push({
      fault: address.fault,
      sentence: message('documents:theLink', { quoted, sentence: address.sentence }),
    })
    return address.fault === 'incomplete' ? String(value).trim() : null
  }
  const toItems = (items: unknown[]): unknown[] =>
    items.flatMap((item) => {
      const node = item !== null && typeof item === 'object' ? (item as Node) : {}
      if (isForeignPicture(node)) return []
      if (isEmptyLink(node)) return Array.isArray(node.children) ? toItems(node.children) : []
      return [walk(item, false)]
    })
  const walk = (value: unknown, insideLink: boolean): unknown => {
    if (Array.isArray(value)) return toItems(value)
    if (value === null || typeof value !== 'object') return value
    const node = value as Node
    const holdsAddress = insideLink || isLink(node)
    return Object.fromEntries(
      Object.entries(node).map(([key, inner]) => [
        key,
        key === 'url' && holdsAddress ? toAddress(inner) : walk(inner, isLink(node) && key === 'fields'),
      ]),
    )
  }
  return { document: walk(document, false), faults }
}

/** The reason why the links of a text can't be published, or null. */
export const checkLinks = (document: unknown): Sentence | null =>
  document !== null && typeof document === 'object'
    ? (toSafeLinks(document).faults[0]?.sentence ?? null)
    : null

/** Normalises the links of a rich text and refuses unsafe ones. Drafts may keep incomplete ones. */
export const sanitizeLinks: FieldHook = ({ value, path, req, collection }) => {
  if (value === null || typeof value !== 'object') return value as unknown
  const { document, faults } = toSafeLinks(value)
  const isDraftable = Boolean(collection?.versions?.drafts)
  const first = faults.find(({ fault }) => fault === 'unsafe' || !isDraftable)
  if (!first) return document
  const { sentence } = first
  return refuseField({ req, collection, path }, sentence)
}
