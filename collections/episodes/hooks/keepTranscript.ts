import type { FieldHook } from 'payload'
import { keepText } from '../../shared/fields/keepText.js'
import { toProse } from '../../shared/fields/prose.js'
import type { PublishRule } from '../../shared/fields/publishRule.js'
import { parseTranscript } from '../parseTranscript.js'

/** Empty lines above it are kept: what is wrong is told by the number of its line. */
const toKept = (text: string): string => {
  const above = /^(?:[^\S\n]*\r?\n)*/.exec(text)?.[0] ?? ''
  const kept = toProse(text)
  return kept && above.replace(/[^\n]/g, '') + kept
}

export const keepTranscript: FieldHook = (args) => keepText(toKept, args)

/** The most faults that are told at once. */
const mostTold = 20

/** What is published can be read as WebVTT or SRT; all that is wrong is told at once. */
export const checkTranscript: PublishRule = (value) => {
  if (typeof value !== 'string' || value.trim() === '') return null
  const reading = parseTranscript(value)
  if ('cues' in reading) return null
  const told = reading.faults.slice(0, mostTold).map(({ fault }) => fault)
  const more = reading.faults.length - told.length
  if (more > 0) told.push({ en: `And ${more} more.`, es: `Y ${more} más.` })
  return { en: told.map(({ en }) => en).join(' '), es: told.map(({ es }) => es).join(' ') }
}
