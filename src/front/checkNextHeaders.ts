import type { IncomingHttpHeaders } from 'node:http'
import { parseTarget } from './parseTarget.js'

const kinds = [
  'c',
  'ci(..)(..)',
  'ci(.)',
  'ci(..)',
  'ci(...)',
  'oc',
  'd',
  'di(..)(..)',
  'di(.)',
  'di(..)',
  'di(...)',
]
const markers = [null, 'refetch', 'inside-shared-layout', 'metadata-only']
/** More levels than any address of the panel has. */
const deepest = 50

const isText = (value: unknown) => typeof value === 'string'
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)

const isSegment = (value: unknown): boolean =>
  isText(value) ||
  (Array.isArray(value) &&
    value.length === 4 &&
    isText(value[0]) &&
    isText(value[1]) &&
    kinds.includes(value[2] as string) &&
    (value[3] === null || isTexts(value[3])))

/** The router state of Next: a segment, its children by slot, and how each is to be rendered. */
const isTree = (value: unknown, depth = 0): boolean => {
  if (!Array.isArray(value) || value.length < 2 || value.length > 6 || depth > deepest) return false
  const [segment, slots, url = null, marker = null, hint = null, ...more] = value as unknown[]
  return (
    isSegment(segment) &&
    typeof slots === 'object' &&
    slots !== null &&
    !Array.isArray(slots) &&
    Object.values(slots).every((slot) => isTree(slot, depth + 1)) &&
    (url === null || (isTexts(url) && (url as string[]).length === 2)) &&
    markers.includes(marker as string | null) &&
    (hint === null || typeof hint === 'number') &&
    more.every(isText)
  )
}

const isEncodedTree = (value: string): boolean => {
  try {
    return isTree(JSON.parse(decodeURIComponent(value)))
  } catch {
    return false
  }
}

const isPath = (value: string): boolean => /^\/[!-~]*$/.test(value) && parseTarget(value, '') !== undefined

const checks: Record<string, (value: string) => boolean> = {
  rsc: (value) => value === '1',
  'next-action': (value) => /^[\da-f]{40,64}$/.test(value),
  'next-hmr-refresh': (value) => value === '1',
  'next-router-prefetch': (value) => /^\d$/.test(value),
  'next-router-segment-prefetch': isPath,
  'next-router-state-tree': isEncodedTree,
  'next-url': isPath,
}

/** The first header that Next's own router would never send, and that Next answers with 500. */
export const findBrokenNextHeader = (headers: IncomingHttpHeaders): string | undefined =>
  Object.keys(checks).find((name) => {
    const value = headers[name]
    return value !== undefined && !(typeof value === 'string' && checks[name]!(value))
  })
