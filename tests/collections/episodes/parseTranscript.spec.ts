import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cue, parseTranscript } from '../../../collections/episodes/parseTranscript.js'
import { inWords } from '../../helpers/messages.js'

const cues = (text: string): Cue[] => {
  const reading = parseTranscript(text)
  if ('faults' in reading) throw new Error(inWords(reading.faults[0]!.fault).en)
  return reading.cues
}

const faults = (text: string) => {
  const reading = parseTranscript(text)
  if ('cues' in reading) throw new Error('It was not refused.')
  return reading.faults
}
const fault = (text: string) => faults(text)[0]!

const vtt = (...lines: string[]) => ['WEBVTT', '', ...lines].join('\n')

describe('WebVTT', () => {
  it('is read with its times in seconds, hours or not', () => {
    const text = vtt('00:01.500 --> 00:02.000', 'One.', '', '1:00:00.000 --> 100:00:00.001', 'Two,', 'three.')
    expect(cues(text)).toEqual([
      { start: 1.5, end: 2, text: 'One.', speaker: null },
      { start: 3600, end: 360_000.001, text: 'Two,\nthree.', speaker: null },
    ])
  })

  it('may have a mark at its beginning, a title, line ends of any kind, names and settings of cues', () => {
    const text =
      '\ufeffWEBVTT - An evening\r\nKind: captions\r\n\r\nthe first\r\n00:01.000-->00:02.000 align:start line:0%\r\nOne.\r\r00:02.000\t-->\t00:03.000\rTwo.'
    expect(cues(text).map(({ text: said }) => said)).toEqual(['One.', 'Two.'])
  })

  it('may have comments, styles and regions, which are passed over', () => {
    const text = vtt(
      'STYLE',
      '::cue { color: lime }',
      '',
      'REGION',
      'id:fred',
      '',
      'NOTE',
      'Not for listeners.',
      '',
      'NOTE either',
      '',
      '00:01.000 --> 00:02.000',
      'One.',
    )
    expect(cues(text)).toHaveLength(1)
  })

  it('tells who speaks, one cue a voice', () => {
    const text = vtt(
      '00:01.000 --> 00:04.000',
      '<v.loud Ana  María &amp; co>Who’s there?</v>',
      '<v Ben>Nobody.',
      '<i>Really.</i>',
      '',
      '00:04.000 --> 00:05.000',
      'They laugh.',
    )
    expect(cues(text)).toEqual([
      { start: 1, end: 4, text: 'Who’s there?', speaker: 'Ana María & co' },
      { start: 1, end: 4, text: 'Nobody.\nReally.', speaker: 'Ben' },
      { start: 4, end: 5, text: 'They laugh.', speaker: null },
    ])
  })

  it('loses its tags and keeps what its entities stand for', () => {
    const text = vtt(
      '00:01.000 --> 00:02.000',
      '<c.yellow>5 &lt; 6</c> &amp;amp; <00:01.500><b>AT&T</b> &#233;&#xE9;&nbsp;&nope;&constructor; a < b',
    )
    expect(cues(text)[0]?.text).toBe('5 < 6 &amp; AT&T éé\u00a0&nope;&constructor; a < b')
  })

  it('with nothing but a head, or nothing at all, has no times', () => {
    for (const text of ['WEBVTT', 'WEBVTT\n\nHello', '', 'Once upon a time'])
      expect(fault(text)).toMatchObject({
        line: 1,
        fault: {
          en: expect.stringMatching(/^Line 1: There are no times here/) as string,
          es: expect.stringMatching(/^Línea 1: Aquí no hay tiempos/) as string,
        },
      })
  })
})

describe('SRT', () => {
  it('is read with comma or point, with tags and places, numbered or not', () => {
    const text =
      '1\n00:00:01,000 --> 00:00:02,500 X1:0\n{\\an8}<font color="#fff">One.</font>\n\n\n2\n00:00:03.000 --> 00:00:04.000\nTwo.\n\n00:00:05,000 --> 00:00:06,000\nThree.'
    expect(cues(text)).toEqual([
      { start: 1, end: 2.5, text: 'One.', speaker: null },
      { start: 3, end: 4, text: 'Two.', speaker: null },
      { start: 5, end: 6, text: 'Three.', speaker: null },
    ])
  })
})

describe('what is wrong is told with its line', () => {
  it.each([
    ['no head', '\n00:01.000 --> 00:02.000\nOne.', 1, /says WEBVTT/, /dice WEBVTT/],
    [
      'a time that is none',
      vtt('00:61.000 --> 01:02.000', 'One.'),
      3,
      /“00:61.000” is not a time/,
      /«00:61.000» no es un tiempo/,
    ],
    [
      'an end that is none',
      vtt('00:01.000 --> soon', 'One.'),
      3,
      /“soon” is not a time/,
      /«soon» no es un tiempo/,
    ],
    [
      'a fraction of four digits',
      '1\n00:00:01,0000 --> 00:00:02,000\nOne.',
      2,
      /is not a time/,
      /no es un tiempo/,
    ],
    [
      'an arrow too short',
      vtt('a', '00:01.000 -> 00:02.000', 'One.'),
      4,
      /not two times/,
      /no son dos tiempos/,
    ],
    [
      'an arrow too short among good ones',
      vtt('00:01.000 --> 00:02.000', 'One.', '', '2', '00:02.000 -> 00:03.000', 'Two.'),
      7,
      /not two times/,
      /no son dos tiempos/,
    ],
    ['one time', vtt('00:01.000 -->', 'One.'), 3, /not two times/, /no son dos tiempos/],
    ['three times', vtt('00:01.000 --> 00:02.000 --> 00:03.000', 'One.'), 3, /not two times/, /no son dos/],
    [
      'an end before the start',
      vtt('00:02.000 --> 00:01.000', 'One.'),
      3,
      /ends before it begins/,
      /termina antes de empezar/,
    ],
    [
      'tags without text',
      vtt('00:01.000 --> 00:02.000', '<b> </b>'),
      1,
      /Nothing is said/,
      /ninguno de los tiempos se dice nada/,
    ],
    [
      'an empty line between times and text',
      vtt('00:01.000 --> 00:02.000', '', 'One.'),
      5,
      /no times/,
      /no tiene tiempos/,
    ],
    [
      'texts out of order',
      vtt('00:05.000 --> 00:06.000', 'One.', '', '00:01.000 --> 00:02.000', 'Two.'),
      6,
      /begins before the text above/,
      /empieza antes que el texto de arriba/,
    ],
    [
      'a text without times',
      vtt('00:01.000 --> 00:02.000', 'One.', '', 'Two.', 'Three.'),
      6,
      /no times/,
      /no tiene tiempos/,
    ],
    [
      'no empty line between',
      '1\n00:00:01,000 --> 00:00:02,000\nOne.\n2\n00:00:03,000 --> 00:00:04,000\nTwo.',
      5,
      /runs into these times/,
      /se junta con estos tiempos/,
    ],
  ])('%s', (_name, text, line, en, es) => {
    const reading = fault(text)
    expect(reading.line).toBe(line)
    expect(inWords(reading.fault).en).toMatch(new RegExp(`^Line ${line}: .*${en.source}`))
    expect(inWords(reading.fault).es).toMatch(new RegExp(`^Línea ${line}: .*${es.source}`))
    // CRLF counts the same lines.
    expect(fault(text.replaceAll('\n', '\r\n')).line).toBe(line)
  })
})

describe('what other programs write', () => {
  const fixture = (name: string) =>
    readFileSync(new URL(`../../fixtures/transcripts/${name}`, import.meta.url), 'utf8')

  it('is read: cues that take no time, cues without a text, YouTube’s line with a space, short numbers', () => {
    expect(cues(fixture('zero-length-cue.srt')).map(({ start, end, text }) => [start, end, text])).toEqual([
      [1, 3, 'Hello'],
      [3, 3, 'world'],
      [3, 5, 'again'],
    ])
    expect(cues(fixture('empty-cue.srt')).map(({ text }) => text)).toEqual(['Hello', 'again'])
    expect(cues(fixture('line-with-a-space.vtt')).map(({ text }) => text)).toEqual([
      'hello and welcome',
      'hello and welcome\nback',
    ])
    expect(cues(fixture('short-numbers.srt')).map(({ start, end }) => [start, end])).toEqual([
      [4.8, 7.4],
      [29 * 60 + 27.46, 29 * 60 + 29.83],
    ])
    expect(cues('1\n0:01 --> 0:02:03\nOne.')).toMatchObject([{ start: 1, end: 123 }])
  })

  it('is read with characters that nobody sees in its head and its times', () => {
    const hidden = ['\u0000', '\u001a', '\u200b', '\u200e', '\u202a', '\u2060', '\ufeff']
    for (const sign of hidden) {
      expect(cues(`${sign}WEBVTT\n\n00:01.000 ${sign}--> 00:02.000${sign}\n${sign}One.`)).toHaveLength(1)
      expect(cues(`1\n${sign}00:00:01,000 --> 00:00:02,000\nOne.`)).toMatchObject([{ start: 1, end: 2 }])
    }
  })

  it('and is wrong is told whole, each fault with its line', () => {
    const text = vtt(
      ...['00:01.000 --> soon', 'One.', '', 'Two.', '', '00:04.000 --> 00:03.000', 'Three.', ''],
      ...['00:09.000 --> 00:10.000', 'Four.', '', '00:05.000 --> 00:06.000', 'Five.'],
    )
    expect(faults(text).map(({ line: at }) => at)).toEqual([3, 6, 8, 14])
  })
})

const word = () => fc.stringMatching(/^[\p{L}\d.,!?¿¡’]{1,8}$/u)
const line = () => fc.array(word(), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const time = () => fc.integer({ min: 0, max: 360_000_000 })

/** Cues in order, with times in whole milliseconds. */
const script = () =>
  fc
    .array(
      fc.record({
        start: time(),
        length: fc.integer({ min: 1, max: 60_000 }),
        lines: fc.array(line(), { minLength: 1, maxLength: 3 }),
        speaker: fc.option(line()),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((made) => made.toSorted((a, b) => a.start - b.start))

const digits = (count: number, width: number) => String(count).padStart(width, '0')
const toTime = (ms: number, mark: string) =>
  `${digits(Math.floor(ms / 3_600_000), 2)}:${digits(Math.floor(ms / 60_000) % 60, 2)}:${digits(Math.floor(ms / 1000) % 60, 2)}${mark}${digits(ms % 1000, 3)}`

type Script = { start: number; length: number; lines: string[]; speaker: string | null }[]

const toVTT = (made: Script) =>
  vtt(
    ...made.flatMap(({ start, length, lines, speaker }) => [
      `${toTime(start, '.')} --> ${toTime(start + length, '.')}`,
      (speaker === null ? '' : `<v ${speaker}>`) + lines.join('\n'),
      '',
    ]),
  )

const toSRT = (made: Script) =>
  made
    .map(
      ({ start, length, lines }, index) =>
        `${index + 1}\n${toTime(start, ',')} --> ${toTime(start + length, ',')}\n${lines.join('\n')}\n`,
    )
    .join('\n')

const toCues = (made: Script, speaks: boolean): Cue[] =>
  made.map(({ start, length, lines, speaker }) => ({
    start: start / 1000,
    end: (start + length) / 1000,
    text: lines.join('\n'),
    speaker: speaks ? speaker : null,
  }))

describe('any transcript', () => {
  it('in WebVTT or SRT reads back as it was written, with any line ends', () => {
    fc.assert(
      fc.property(script(), fc.constantFrom('\n', '\r\n', '\r'), (made, end) => {
        expect(cues(toVTT(made).replaceAll('\n', end))).toEqual(toCues(made, true))
        expect(cues(toSRT(made).replaceAll('\n', end))).toEqual(toCues(made, false))
      }),
    )
  })

  it('with one wrong time is refused with its line', () => {
    fc.assert(
      fc.property(
        script(),
        fc.nat(),
        fc.constantFrom('00:00:60.000', '0:0:0.0001', 'x', '00.00.00.000'),
        (made, at, bad) => {
          const lines = toVTT(made).split('\n')
          const times = lines.flatMap((one, index) => (one.includes('-->') ? [index] : []))
          const wrong = times[at % times.length]!
          lines[wrong] = `${bad} --> ${lines[wrong]!.split(' --> ')[1]}`
          expect(fault(lines.join('\n')).line).toBe(wrong + 1)
        },
      ),
    )
  })

  it('is read or refused with a line that it has, whatever is typed, and its cues are in order', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'WEBVTT\n\n',
        '\n',
        '\r',
        '1\n',
        ' --> ',
        '00:01.000',
        '00:00:02,500',
        '<v A>',
        '</v>',
        '&lt;',
      ),
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
        (text) => {
          const reading = parseTranscript(text)
          if ('faults' in reading) {
            for (const { line: at } of reading.faults) {
              expect(at).toBeGreaterThanOrEqual(1)
              expect(at).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length)
            }
            return
          }
          for (const [index, cue] of reading.cues.entries()) {
            expect(cue.end).toBeGreaterThanOrEqual(cue.start)
            expect(cue.text.trim()).not.toBe('')
            expect(cue.start).toBeGreaterThanOrEqual(reading.cues[index - 1]?.start ?? 0)
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('of a hundred thousand lines is read at once', () => {
    const long = vtt(
      ...Array.from(
        { length: 33_000 },
        (_, n) => `${toTime(n * 1000, '.')} --> ${toTime(n * 1000 + 900, '.')}\n<a<a<a <v B\n`,
      ),
    )
    const before = performance.now()
    expect(cues(long)).toHaveLength(33_000)
    expect(performance.now() - before).toBeLessThan(2000)
  })
})
