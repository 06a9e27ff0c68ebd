import { toRows } from '../../../collections/documents/fieldTree.js'
import type { Sentence } from '../../../collections/messages/say.js'
import { toKindBlocks } from '../../actions/needs.js'
import type { Finding, Publishing, Step } from './publishing.js'

type Row = Record<string, unknown>

/** Where a finding stands, in words that a sentence begins with, and the way to act where it is one. */
export type Place = { words: Sentence; step?: Step }

const fieldWords: Record<string, Sentence> = {
  body: { en: 'Text', es: 'Texto' },
  image: { en: 'Image', es: 'Imagen' },
  next: { en: 'Next call', es: 'Siguiente llamamiento' },
  slogans: { en: 'Slogans', es: 'Consignas' },
}

const rowWords: Record<string, Sentence> = {
  partners: { en: 'Partner', es: 'Aliada' },
  updates: { en: 'Update', es: 'Novedad' },
}

/** A label in both languages. */
export const toSentence = (label: unknown, otherwise: string): Sentence => {
  if (typeof label === 'string') return { en: label, es: label }
  const { en, es } = (typeof label === 'object' && label !== null ? label : {}) as Partial<Sentence>
  return { en: en ?? es ?? otherwise, es: es ?? en ?? otherwise }
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

/** The place that a path leads to; null for a field that needs no naming beside its fault. */
export const toPlace = (publishing: Publishing, path: string): Place | null => {
  const [name = '', index] = path.split('.')
  if (index === undefined) return fieldWords[name] ? { words: fieldWords[name] } : null
  if (name === 'actions') {
    const step = toStep(publishing, Number(index))
    const [en, es] = [step.heading ?? step.kind.en, step.heading ?? step.kind.es]
    return { words: { en: `Step ${step.number}, “${en}”`, es: `Paso ${step.number}, «${es}»` }, step }
  }
  const row = rowWords[name]
  const number = Number(index) + 1
  return row ? { words: { en: `${row.en} ${number}`, es: `${row.es} ${number}` } } : null
}

const toBegun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A finding with its place, which its sentence, handed in with a small letter, goes on from. Pure. */
export const toPlaced = (
  publishing: Publishing,
  { sentence: { en, es }, weight = 'refuses', ...found }: Omit<Finding, 'step' | 'weight'> & Partial<Finding>,
): Finding => {
  const place = toPlace(publishing, found.path)
  return {
    ...found,
    ...(place?.step && { step: place.step }),
    sentence: place
      ? { en: `${place.words.en}: ${en}`, es: `${place.words.es}: ${es}` }
      : { en: toBegun(en), es: toBegun(es) },
    weight,
  }
}
