import { parseWebAddress } from '../parseWebAddress.js'
import type { Sentence } from '../say.js'

type Node = Record<string, unknown>

const isLink = (node: Node): boolean => node.type === 'link' || node.type === 'autolink'

/**
 * Lexical's JSON with every link's address normalised, at any depth, inside blocks too. `faults` has a sentence for
 * each address that is none.
 */
export const toSafeLinks = (document: unknown): { document: unknown; faults: Sentence[] } => {
  const faults: Sentence[] = []
  const toAddress = (value: unknown): unknown => {
    if (value == null || value === '') return value
    const address = parseWebAddress(String(value))
    if ('href' in address) return address.href
    const quoted = String(value).slice(0, 60)
    faults.push({
      en: `The link “${quoted}”: ${address.sentence.en}`,
      es: `El enlace «${quoted}»: ${address.sentence.es}`,
    })
    return null
  }
  const walk = (value: unknown, insideLink: boolean): unknown => {
    if (Array.isArray(value)) return value.map((item) => walk(item, false))
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
