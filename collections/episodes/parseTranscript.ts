import { message, type Sentence } from '../messages/messages.js'
import { type SpokenPart, toSpokenParts } from './toSpokenParts.js'

/** The possible faults of a transcript's line, with advice. */
const transcriptFaults = {
  nothing: message('episodes:transcriptFaultsNothing'),
  header: message('episodes:transcriptFaultsHeader'),
  stray: message('episodes:transcriptFaultsStray'),
  arrow: message('episodes:transcriptFaultsArrow'),
  gap: message('episodes:transcriptFaultsGap'),
  text: message('episodes:nothingIsSaidAtAnyOf'),
  order: message('episodes:transcriptFaultsOrder'),
  end: message('episodes:transcriptFaultsEnd'),
} satisfies Record<string, Sentence>

/** The fault of an invalid time. */
const toTimeFault = (time: string): Sentence => message('episodes:isNotATime', { time })

/** A cue: start and end in seconds with milliseconds, the text, and the speaker if known. */
export type Cue = { start: number; end: number; text: string; speaker: string | null }

/** A fault in a line, counted from 1. */
type LineFault = { line: number; fault: Sentence }

/** A transcript's cues, or all its faults in line order. */
type TranscriptReading = { cues: Cue[] } | { faults: LineFault[] }

type Times = { start: number; end: number }

// Programs omit zeros on either side: 0:0:4,8 means 4.8 seconds.
const timestamp = /^(?:(\d{1,3}):)?([0-5]?\d):([0-5]?\d)(?:[.,](\d{1,3}))?$/
const isTimes = (line = ''): boolean => line.includes('-->')
const isLikeTimes = (line = ''): boolean => /\d:\d\d.*\d:\d\d/.test(line)
const isBlank = (line: string): boolean => line.trim() === ''

const toMilliseconds = (time: string): number | undefined => {
  const [, hours = '0', minutes, seconds, fraction = '0'] = timestamp.exec(time) ?? []
  if (minutes === undefined) return undefined
  return (
    ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'))
  )
}

const parseTimes = (line: string): Times | { fault: Sentence } => {
  const [from = '', to = '', ...more] = line.split('-->')
  const [first = '', second = ''] = [from.trim(), to.trim().split(/\s+/)[0]]
  if (more.length > 0 || first === '' || second === '') return { fault: transcriptFaults.arrow }
  const [start, end] = [toMilliseconds(first), toMilliseconds(second)]
  if (start === undefined) return { fault: toTimeFault(first.slice(0, 40)) }
  if (end === undefined) return { fault: toTimeFault(second.slice(0, 40)) }
  return end >= start ? { start, end } : { fault: transcriptFaults.end }
}

/** A block of non-empty lines with the index of its first. YouTube writes a space below a cue's times. */
type Block = { at: number; lines: string[] }

const toBlocks = (lines: string[], from: number): Block[] => {
  const blocks: Block[] = []
  let block: Block | undefined
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]!
    if (line === '' || (isBlank(line) && !isTimes(block?.lines.at(-1)))) block = undefined
    else if (block) block.lines.push(line)
    else blocks.push((block = { at, lines: [line] }))
  }
  return blocks
}

const isAside = ({ lines: [first = '', second] }: Block): boolean =>
  /^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(first) && !isTimes(second)

/** The index where the cues begin, after WebVTT's header if there is one. `undefined` if the header is missing. */
const skipHead = (lines: string[]): number | undefined => {
  const first = lines.findIndex((line) => !isBlank(line))
  if (/^WEBVTT(?:\s|$)/.test(lines[first]!)) {
    const end = lines.findIndex((line, at) => at > first && (isBlank(line) || isTimes(line)))
    return end === -1 ? lines.length : end
  }
  const times = lines.findIndex(isTimes)
  // SRT has numbers and a comma in its times. Without either, the format is uncertain.
  const isSRT = lines[times]!.includes(',') || /^\s*\d+\s*$/.test(lines[times - 1] ?? '')
  return isSRT ? first : undefined
}

type BlockReading = { at: number } & ((Times & { parts: SpokenPart[] }) | { fault: Sentence })

const parseBlock = ({ at, lines }: Block): BlockReading => {
  // A cue may have a name or number above its times.
  const timesAt = isTimes(lines[0]) ? 0 : 1
  if (!isTimes(lines[timesAt])) {
    const like = lines.slice(0, 2).findIndex(isLikeTimes)
    return like === -1
      ? { at, fault: transcriptFaults.stray }
      : { at: at + like, fault: transcriptFaults.arrow }
  }
  const times = parseTimes(lines[timesAt]!)
  if ('fault' in times) return { at: at + timesAt, ...times }
  const said = lines.slice(timesAt + 1)
  const runsOn = said.findIndex(isTimes)
  if (runsOn !== -1) return { at: at + timesAt + 1 + runsOn, fault: transcriptFaults.gap }
  return { ...times, at: at + timesAt, parts: toSpokenParts(said.join('\n')) }
}

// Invisible characters hide times and headers from programs. Tabs separate and stay.
const invisible = /(?!\t)[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

const toLines = (source: string): string[] =>
  source.split(/\r\n|\r|\n/).map((line, at) => {
    const clean = line.replace(invisible, '')
    return at === 0 || isLikeTimes(clean) ? clean : line
  })

/**
 * Parses a transcript in WebVTT or SRT as leniently as players do. Tags are removed and entities decoded, and a cue
 * with several voices becomes one per voice. Comments, styles, regions, cue settings and empty cues are skipped. Both
 * comma and point may precede fractions, and hours and leading zeros are optional.
 */
export const parseTranscript = (source: string): TranscriptReading => {
  const lines = toLines(source)
  const toFault = (at: number, sentence: Sentence): LineFault => ({
    line: at + 1,
    fault: message('episodes:lineFault', { line: at + 1, sentence }),
  })
  const refuse = (at: number, sentence: Sentence) => ({ faults: [toFault(at, sentence)] })
  if (!lines.some(isTimes)) {
    const like = lines.findIndex(isLikeTimes)
    return like === -1 ? refuse(0, transcriptFaults.nothing) : refuse(like, transcriptFaults.arrow)
  }
  const head = skipHead(lines)
  if (head === undefined) return refuse(0, transcriptFaults.header)
  const cues: Cue[] = []
  const wrong: LineFault[] = []
  let before = 0
  for (const block of toBlocks(lines, head)) {
    if (isAside(block)) continue
    const reading = parseBlock(block)
    if ('fault' in reading) wrong.push(toFault(reading.at, reading.fault))
    else {
      const { at, start, end, parts } = reading
      if (start < before) wrong.push(toFault(at, transcriptFaults.order))
      cues.push(...parts.map((part) => ({ start: start / 1000, end: end / 1000, ...part })))
      before = start
    }
  }
  if (wrong.length > 0) return { faults: wrong }
  return cues.length > 0 ? { cues } : refuse(0, transcriptFaults.text)
}
