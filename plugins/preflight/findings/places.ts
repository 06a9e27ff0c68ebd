import { toRows } from '../../../collections/documents/fieldTree.js'
import { begin, message, type Sentence, toSentence } from '../../../collections/messages/messages.js'
import { toKindBlocks } from '../../actions/needs.js'
import type { Finding, Publishing, Step } from './publishing.js'

type Row = Record<string, unknown>

/** Where a finding is: words that begin its sentence, and the step if it is in one. */
export type Place = { words: Sentence; step?: Step }

const fieldWords: Record<string, Sentence> = {
  body: message('preflight:fieldBody'),
  image: message('preflight:fieldImage'),
  next: message('preflight:fieldNext'),
  slogans: message('preflight:fieldSlogans'),
}

const rowWords: Record<string, Sentence> = {
  partners: message('preflight:rowPartners'),
  updates: message('preflight:rowUpdates'),
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

const toStep = ({ call, stored, fields }: Publishing, index: number): Step => {
  const block = toRows(call.actions)[index] ?? {}
  const blockType = String(block.blockType)
  const before = toRows(stored?.actions).find(({ id }) => id != null && id === block.id)
  const headings = [block.heading, ...Object.values((before?.heading as Row | null) ?? {})]
  return {
    number: index + 1,
    kind: toSentence(
      toKindBlocks(fields).find(({ slug }) => slug === blockType)?.labels?.singular,
      blockType,
    ),
    heading: headings.find(isText)?.trim() ?? null,
  }
}

/** The place of a path; null for a field that needs no name in the message. */
export const toPlace = (publishing: Publishing, path: string): Place | null => {
  const [name = '', index] = path.split('.')
  if (index === undefined) return fieldWords[name] ? { words: fieldWords[name] } : null
  if (name === 'actions') {
    const step = toStep(publishing, Number(index))
    const { number, heading, kind } = step
    return { words: message('preflight:placeStep', { number, name: heading ?? kind }), step }
  }
  const row = rowWords[name]
  const number = Number(index) + 1
  return row ? { words: message('preflight:placeRow', { row, number }) } : null
}

/** A finding with its place, which its sentence, handed in with a small letter, goes on from. Pure. */
export const toPlaced = (
  publishing: Publishing,
  { sentence, weight = 'refuses', ...found }: Omit<Finding, 'step' | 'weight'> & Partial<Finding>,
): Finding => {
  const place = toPlace(publishing, found.path)
  return {
    ...found,
    ...(place?.step && { step: place.step }),
    sentence: place
      ? message('preflight:placed', { place: place.words, sentence })
      : begin('capital', sentence),
    weight,
  }
}
