import type { Sentence } from '../shared/say.js'
import { type SpokenPart, toSpokenParts } from './toSpokenParts.js'
import { toTimeFault, transcriptFaults as faults } from './transcriptFaults.js'

/** What is said from one moment to another, in seconds with milliseconds, and by whom where that is told. */
export type Cue = { start: number; end: number; text: string; speaker: string | null }

/** A transcript's cues, or what is wrong in which of its lines, counted from 1. */
export type TranscriptReading = { cues: Cue[] } | { line: number; fault: Sentence }

type Times = { start: number; end: number }

const timestamp = /^(?:(\d{1,3}):)?([0-5]\d):([0-5]\d)[.,](\d{3})$/
const isTimes = (line = ''): boolean => line.includes('-->')
const isLikeTimes = (line = ''): boolean => /\d:\d\d.*\d:\d\d/.test(line)
const isBlank = (line: string): boolean => line.trim() === ''

const toMilliseconds = (time: string): number | undefined => {
  const [, hours = '0', minutes, seconds, thousandths] = timestamp.exec(time) ?? []
  if (minutes === undefined) return undefined
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(thousandths)
}

const parseTimes = (line: string): Times | { fault: Sentence } => {
  const [from = '', to = '', ...more] = line.split('-->')
  const [first = '', second = ''] = [from.trim(), to.trim().split(/\s+/)[0]]
  if (more.length > 0 || first === '' || second === '') return { fault: faults.arrow }
  const [start, end] = [toMilliseconds(first), toMilliseconds(second)]
  if (start === undefined) return { fault: toTimeFault(first.slice(0, 40)) }
  if (end === undefined) return { fault: toTimeFault(second.slice(0, 40)) }
  return end > start ? { start, end } : { fault: faults.end }
}

/** A run of lines without an empty one, and the index of its first. */
type Block = { at: number; lines: string[] }

const toBlocks = (lines: string[], from: number): Block[] => {
  const blocks: Block[] = []
  let block: Block | undefined
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]!
    if (isBlank(line)) block = undefined
    else if (block) block.lines.push(line)
    else blocks.push((block = { at, lines: [line] }))
  }
  return blocks
}

const isAside = ({ lines: [first = '', second] }: Block): boolean =>
  /^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(first) && !isTimes(second)

/** Where the cues begin: after WebVTT's head, or at once. `undefined` where that head is missing. */
const skipHead = (lines: string[]): number | undefined => {
  const first = lines.findIndex((line) => !isBlank(line))
  if (/^WEBVTT(?:\s|$)/.test(lines[first]!)) {
    const end = lines.findIndex((line, at) => at > first && (isBlank(line) || isTimes(line)))
    return end === -1 ? lines.length : end
  }
  const times = lines.findIndex(isTimes)
  // SRT numbers its texts and has a comma in its times. Of what has neither one can’t be sure.
  const isSRT = lines[times]!.includes(',') || /^\s*\d+\s*$/.test(lines[times - 1] ?? '')
  return isSRT ? first : undefined
}

type BlockReading = { at: number } & ((Times & { parts: SpokenPart[] }) | { fault: Sentence })

const parseBlock = ({ at, lines }: Block): BlockReading => {
  // A cue may bear a name or a number above its times.
  const timesAt = isTimes(lines[0]) ? 0 : 1
  if (!isTimes(lines[timesAt])) {
    const like = lines.slice(0, 2).findIndex(isLikeTimes)
    return like === -1 ? { at, fault: faults.stray } : { at: at + like, fault: faults.arrow }
  }
  const times = parseTimes(lines[timesAt]!)
  if ('fault' in times) return { at: at + timesAt, ...times }
  const said = lines.slice(timesAt + 1)
  const runsOn = said.findIndex(isTimes)
  if (runsOn !== -1) return { at: at + timesAt + 1 + runsOn, fault: faults.gap }
  const parts = toSpokenParts(said.join('\n'))
  return parts.length === 0 ? { at: at + timesAt, fault: faults.text } : { ...times, at: at + timesAt, parts }
}

/**
 * Reads a transcript in WebVTT or SRT. Tags are taken out and entities decoded; a cue in which several voices speak
 * becomes one a voice; comments, styles, regions and the settings of cues are passed over. Comma and point are both
 * taken before the thousandths, and hours may be left out.
 */
export const parseTranscript = (source: string): TranscriptReading => {
  const lines = source.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
  const wrong = (at: number, { en, es }: Sentence): TranscriptReading => ({
    line: at + 1,
    fault: { en: `Line ${at + 1}: ${en}`, es: `Línea ${at + 1}: ${es}` },
  })
  if (!lines.some(isTimes)) {
    const like = lines.findIndex(isLikeTimes)
    return like === -1 ? wrong(0, faults.nothing) : wrong(like, faults.arrow)
  }
  const head = skipHead(lines)
  if (head === undefined) return wrong(0, faults.header)
  const cues: Cue[] = []
  let before = 0
  for (const block of toBlocks(lines, head)) {
    if (isAside(block)) continue
    const reading = parseBlock(block)
    if ('fault' in reading) return wrong(reading.at, reading.fault)
    const { at, start, end, parts } = reading
    if (start < before) return wrong(at, faults.order)
    cues.push(...parts.map((part) => ({ start: start / 1000, end: end / 1000, ...part })))
    before = start
  }
  return { cues }
}
