import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { parseBuffer } from 'music-metadata'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CleanAudio, readAudio } from '../../collections/recordings/readAudio.js'

const fixture = (name: string): Buffer => readFileSync(new URL(`../fixtures/audio/${name}`, import.meta.url))

const audio = async (data: Buffer): Promise<CleanAudio> => {
  const reading = await readAudio({ data })
  if ('fault' in reading) throw new Error(reading.fault.en)
  return reading
}

const fault = async (data: Buffer) => {
  const reading = await readAudio({ data })
  if (!('fault' in reading)) throw new Error('It was not refused.')
  return reading.fault
}

const number = (size: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(size)
  return bytes
}

const box = (type: string, ...contents: (Buffer | string)[]): Buffer => {
  const content = Buffer.concat(
    contents.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
  )
  return Buffer.concat([number(content.length + 8), Buffer.from(type, 'latin1'), content])
}

/** A file with more boxes at the end of one that stands in it, the sizes of those around it set right. */
const addTo = (file: Buffer, path: string[], added: Buffer): Buffer => {
  const whole = Buffer.from(file)
  let [from, end] = [0, whole.length]
  for (const type of path) {
    let at = from
    while (whole.toString('latin1', at + 4, at + 8) !== type) at += whole.readUInt32BE(at)
    const size = whole.readUInt32BE(at)
    whole.writeUInt32BE(size + added.length, at)
    ;[from, end] = [at + 8, at + size]
    if (type === 'stsd') from += 8
    if (type === 'mp4a') from += 28
  }
  return Buffer.concat([whole.subarray(0, end), added, whole.subarray(end)])
}

const samples = (file: Buffer): Buffer => {
  const at = file.indexOf('mdat', 0, 'latin1')
  return file.subarray(at + 4, at - 4 + file.readUInt32BE(at - 4))
}

const told = (file: Buffer): boolean =>
  /maria|\+15\.5|-088|loci|Lavf|LIST|APETAG|\xa9xyz|ilst|udta/.test(file.toString('latin1'))

describe('a recording with a place and comments in its tags', () => {
  it.each([
    ['tagged.mp3', 'audio/mpeg', 'mp3'],
    ['tagged.m4a', 'audio/mp4', 'm4a'],
    ['tagged-keys.m4a', 'audio/mp4', 'm4a'],
    ['tagged-opus.ogg', 'audio/ogg', 'ogg'],
    ['tagged-vorbis.ogg', 'audio/ogg', 'ogg'],
    ['tagged.wav', 'audio/wav', 'wav'],
  ])(
    '%s has none of them, the same length, and a random name of its kind',
    async (name, mimetype, extension) => {
      const sent = fixture(name)
      expect(told(sent)).toBe(true)
      const { file, duration } = await audio(sent)
      expect(told(file.data)).toBe(false)
      expect(file).toMatchObject({
        mimetype,
        size: file.data.length,
        name: expect.stringMatching(new RegExp(`^[\\da-f]{40}\\.${extension}$`)) as string,
      })
      expect(duration).toBe(1)
      const read = async (bytes: Buffer) =>
        (await parseBuffer(bytes, { mimeType: mimetype }, { duration: true })).format
      expect((await read(file.data)).duration).toBeCloseTo((await read(sent)).duration!, 2)
      expect((await read(file.data)).codec).toBe((await read(sent)).codec)
    },
  )

  it('keeps every byte of its sound', async () => {
    const mp3 = fixture('tagged.mp3')
    expect(mp3.includes((await audio(mp3)).file.data)).toBe(true)
    for (const name of ['tagged.m4a', 'tagged-keys.m4a']) {
      const { file } = await audio(fixture(name))
      expect(samples(file.data)).toEqual(samples(fixture(name)))
      // Offsets in it are counted from the beginning of the file.
      expect(file.size).toBe(fixture(name).length)
    }
    const wav = fixture('tagged.wav')
    expect((await audio(wav)).file.data.subarray(44, 8044)).toEqual(wav.subarray(-8000))
    for (const name of ['tagged-opus.ogg', 'tagged-vorbis.ogg'])
      expect((await audio(fixture(name))).file.data.subarray(-600)).toEqual(fixture(name).subarray(-600))
  })

  it('is the same when it is cleaned again', async () => {
    for (const name of ['tagged.mp3', 'tagged.m4a', 'tagged-opus.ogg', 'tagged-vorbis.ogg', 'tagged.wav']) {
      const { file } = await audio(fixture(name))
      expect((await audio(file.data)).file.data).toEqual(file.data)
    }
  })

  it('is cleaned where it lies on disk, and nothing else is left there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'broadside-audio-'))
    const tempFilePath = join(folder, 'sent')
    for (const name of ['tagged.mp3', 'tagged.m4a', 'tagged-opus.ogg', 'tagged.wav']) {
      writeFileSync(tempFilePath, fixture(name))
      const reading = (await readAudio({ data: Buffer.alloc(0), tempFilePath })) as CleanAudio
      expect(reading.file).toMatchObject({ tempFilePath, data: Buffer.alloc(0) })
      expect(reading.duration).toBe(1)
      expect(readFileSync(tempFilePath)).toEqual((await audio(fixture(name))).file.data)
      expect(readdirSync(folder)).toEqual(['sent'])
    }
    rmSync(folder, { recursive: true })
  })
})

describe('MP3', () => {
  const tag = (content: string) => {
    const head = Buffer.from('ID3\x03\0\0\0\0\0\0', 'latin1')
    head[8] = content.length >> 7
    head[9] = content.length & 127
    return Buffer.concat([head, Buffer.from(content, 'latin1')])
  }

  it('has no tag at its end either: APE, Lyrics3, a second ID3, what nobody knows', async () => {
    const { file: clean } = await audio(fixture('tagged.mp3'))
    const end = Buffer.from(
      `LYRICSBEGININD0000200maria 000015LYRICS200APETAGEX${'maria'.repeat(9)}APETAGEX\xff\xfbmaria${'TAG'.padEnd(128, 'maria')}`,
      'latin1',
    )
    const { file } = await audio(
      Buffer.concat([tag('maria '.repeat(50)), tag('more of maria'), clean.data, end]),
    )
    expect(file.data).toEqual(clean.data)
  })

  it('made of two files has both, and no tag between them', async () => {
    const { file, duration } = await audio(Buffer.concat([fixture('tagged.mp3'), fixture('tagged.mp3')]))
    // Though the head of the first still says how long it lasted alone.
    expect(duration).toBe(2)
    expect(told(file.data)).toBe(false)
    expect(file.size).toBe(2 * (await audio(fixture('tagged.mp3'))).file.size)
  })

  it('that was cut off loses its last frame only', async () => {
    const { file } = await audio(fixture('tagged.mp3'))
    const cut = await audio(file.data.subarray(0, -50))
    expect(file.size - cut.file.size).toBeLessThan(300)
  })
})

describe('M4A', () => {
  it.each<[string, Buffer]>([
    [
      '©xyz',
      addTo(fixture('tagged.m4a'), ['moov'], box('udta', box('©xyz', '\0\x12\x15\xc7+15.5000-088.0333/'))),
    ],
    ['a comment of its track', addTo(fixture('tagged.m4a'), ['moov', 'trak'], box('meta', 'maria'))],
    ['XMP', Buffer.concat([fixture('tagged.m4a'), box('uuid', 'maria')])],
    ['left-overs', Buffer.concat([fixture('tagged.m4a'), box('free', 'maria')])],
    [
      'the name of its buyer',
      addTo(
        fixture('tagged.m4a'),
        ['moov', 'trak', 'mdia', 'minf', 'stbl', 'stsd', 'mp4a'],
        box('pinf', box('name', 'maria')),
      ),
    ],
  ])('has no %s, and plays as before', async (_name, sent) => {
    expect(told(sent)).toBe(true)
    const { file, duration } = await audio(sent)
    expect(told(file.data)).toBe(false)
    expect(file.size).toBe(sent.length)
    expect(duration).toBe(1)
  })

  it('does not say when it was made, nor with what', async () => {
    const sent = fixture('tagged.m4a')
    for (const type of ['mvhd', 'mdhd', 'tkhd'])
      sent.writeUInt32BE(0xcafecafe, sent.indexOf(type, 0, 'latin1') + 8)
    sent.write('maria', sent.indexOf('SoundHandler', 0, 'latin1'))
    const { file } = await audio(sent)
    expect(file.data.includes(Buffer.from('cafecafe', 'hex'))).toBe(false)
    expect(told(file.data)).toBe(false)
  })
})

describe('what is no recording is refused in words', () => {
  const noAudio = [
    /not a recording that can be taken.*MP3, M4A \(AAC\), Ogg/,
    /no es una grabación.*MP3, M4A/,
  ] as const
  const damaged = [/damaged or incomplete/, /dañada o incompleta/] as const
  const codec = [/most players can’t play/, /casi ningún reproductor/] as const
  const more = [/more than sound/, /más que sonido/] as const
  const renamed = (file: Buffer, from: string, to: string) => {
    file.write(to, file.indexOf(from, 0, 'latin1'), 'latin1')
    return file
  }
  const silence = () => {
    const wav = fixture('tagged.wav')
    const at = wav.indexOf('data', 0, 'latin1')
    wav.writeUInt32LE(0, at + 4)
    return wav.subarray(0, at + 8)
  }

  it.each<[string, Buffer, readonly [RegExp, RegExp]]>([
    ['nothing', Buffer.alloc(0), [/empty/, /vacío/]],
    ['a text', Buffer.from('This is not sound. '.repeat(100)), noAudio],
    ['zeros', Buffer.alloc(5000), noAudio],
    ['a FLAC file, whose end can’t be told', fixture('tagged.flac'), noAudio],
    ['two frames', fixture('tagged.mp3').subarray(-360, -128), noAudio],
    ['a film', fixture('video.mp4'), more],
    ['M4A with chapters', fixture('chapters.m4a'), more],
    ['M4A cut off', fixture('tagged.m4a').subarray(0, 3000), damaged],
    ['M4A cut off, its index first', fixture('tagged-keys.m4a').subarray(0, 3000), damaged],
    ['M4A that is locked', renamed(fixture('tagged.m4a'), 'mp4a', 'drms'), codec],
    ['M4A in fragments', addTo(fixture('tagged.m4a'), ['moov'], box('mvex')), codec],
    [
      'M4A whose sound lies elsewhere',
      renamed(fixture('tagged.m4a'), 'url \0\0\0\x01', 'url \0\0\0\0'),
      damaged,
    ],
    ['Ogg of another kind', renamed(fixture('tagged-opus.ogg'), 'OpusHead', 'theoraXX'), codec],
    ['Ogg with two streams', Buffer.concat([fixture('tagged-opus.ogg'), fixture('tagged-vorbis.ogg')]), more],
    ['Ogg cut off in its head', fixture('tagged-vorbis.ogg').subarray(0, 200), damaged],
    ['WAV cut off in its head', fixture('tagged.wav').subarray(0, 30), damaged],
    [
      'WAV of another kind',
      renamed(fixture('tagged.wav'), 'fmt \x10\0\0\0\x01', 'fmt \x10\0\0\0\x31'),
      codec,
    ],
    ['WAV without a sample', silence(), [/nothing to hear/, /nada que oír/]],
  ])('%s', async (_name, file, [en, es]) => {
    const refused = await fault(file)
    expect(refused.en).toMatch(en)
    expect(refused.es).toMatch(es)
  })

  describe('when it is too large', () => {
    let folder: string
    beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'broadside-audio-'))))
    afterAll(() => rmSync(folder, { recursive: true }))

    it('by its size alone, without being read', async () => {
      const tempFilePath = join(folder, 'large')
      writeFileSync(tempFilePath, '')
      truncateSync(tempFilePath, 200_000_001)
      const reading = await readAudio({ data: Buffer.alloc(0), tempFilePath })
      expect('fault' in reading && reading.fault).toMatchObject({
        en: expect.stringContaining('larger than 200 MB') as string,
        es: expect.stringContaining('más de 200 MB') as string,
      })
    })
  })

  it('or is taken, whatever bytes are changed in it, and then it has no tags', async () => {
    const names = [
      'tagged.mp3',
      'tagged.m4a',
      'tagged-opus.ogg',
      'tagged-vorbis.ogg',
      'tagged.wav',
      'tagged.flac',
    ]
    const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }))
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.array(change, { maxLength: 5 }),
        fc.nat(),
        async (name, changes, end) => {
          const bytes = fixture(name)
          // Where all is told what the rest means.
          for (const [at, value] of changes) bytes[at % Math.min(bytes.length, 1500)] = value
          const reading = await readAudio({
            data: bytes.subarray(0, bytes.length - (end % 3 === 0 ? end % bytes.length : 0)),
          })
          if ('fault' in reading) expect(reading.fault.en).not.toBe('')
          else expect(/maria|15\.5/.test(reading.file.data.toString('latin1'))).toBe(false)
        },
      ),
      { numRuns: 300 },
    )
  })
})
