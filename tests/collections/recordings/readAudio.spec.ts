import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { parseBuffer } from 'music-metadata'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { joinPieces } from '../../../collections/recordings/audio/piece.js'
import { audioKinds } from '../../../collections/recordings/audio/stripTags.js'
import { type CleanAudio, readAudio } from '../../../collections/recordings/readAudio.js'
import { inWords } from '../../helpers/messages.js'

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/audio/${name}`, import.meta.url))

const audio = async (data: Buffer): Promise<CleanAudio> => {
  const reading = await readAudio({ data })
  if ('fault' in reading) throw new Error(inWords(reading.fault).en)
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

/** The first box of a type, its content to be written to. */
const contentOf = (file: Buffer, type: string): Buffer => {
  const at = file.indexOf(type, 0, 'latin1')
  return file.subarray(at + 4, at - 4 + file.readUInt32BE(at - 4))
}

describe('sound is kept whole, or refused in words', () => {
  const damaged = /damaged or incomplete/

  it('MP3 in which the sample rate changes has both parts', async () => {
    const sent = fixture('two-sample-rates.mp3')
    const { file, duration } = await audio(sent)
    expect(duration).toBe(7)
    expect(file.size).toBeGreaterThan(0.99 * sent.length)
    expect((await audio(file.data)).duration).toBe(7)
  })

  it('Ogg with stray bytes between its pages has all of them, and nothing between', async () => {
    const sent = fixture('stray-bytes.opus')
    const { file, duration } = await audio(sent)
    expect(duration).toBe(8)
    expect(file.size).toBe(sent.length - 20)
    const named = Buffer.concat([
      sent.subarray(0, 6386),
      Buffer.from('OggS\0maria OggS'),
      sent.subarray(6386),
    ])
    expect((await audio(named)).file.data).toEqual(file.data)
  })

  it('Ogg with a damaged or a missing page is refused', async () => {
    const { file } = await audio(fixture('stray-bytes.opus'))
    const pages = [...file.data.toString('latin1').matchAll(/OggS/g)].map(({ index }) => index)
    const [from, to] = [pages[5]!, pages[6]!]
    const broken = Buffer.from(file.data)
    broken[from + 500]! ^= 1
    const missing = Buffer.concat([file.data.subarray(0, from), file.data.subarray(to)])
    for (const sent of [broken, missing]) expect(inWords(await fault(sent)).en).toMatch(damaged)
  })

  it('Ogg recorded from a stream lasts as long as its sound, not as the stream', async () => {
    expect((await audio(fixture('recorded-from-a-stream.opus'))).duration).toBe(4)
  })

  it('Vorbis recorded from a stream too', async () => {
    const { file } = await audio(fixture('tagged-vorbis.ogg'))
    const late = Buffer.from(file.data)
    const table = Array.from({ length: 256 }, (_, byte) => {
      let sum = byte << 24
      for (let bit = 0; bit < 8; bit++) sum = sum < 0 ? (sum << 1) ^ 0x04c11db7 : sum << 1
      return sum
    })
    const pages = [...late.toString('latin1').matchAll(/OggS/g)].map(({ index }) => index)
    for (const [number, at] of pages.entries()) {
      const page = late.subarray(at, pages[number + 1] ?? late.length)
      if (number < 2) continue
      page.writeBigInt64LE(page.readBigInt64LE(6) + 16_000n * 3600n, 6)
      page.writeUInt32LE(0, 22)
      page.writeUInt32LE(
        page.reduce((sum, byte) => (sum << 8) ^ table[((sum >>> 24) ^ byte) & 255]!, 0) >>> 0,
        22,
      )
    }
    expect((await audio(late)).duration).toBeLessThanOrEqual(2)
  })

  it.each<[string, string, (content: Buffer) => void]>([
    [
      'more samples than it has sizes for',
      'stts',
      (stts) => stts.writeUInt32BE(stts.readUInt32BE(8) + 900, 8),
    ],
    ['sound behind the end of the file', 'stco', (stco) => stco.writeUInt32BE(10_000_000, 8)],
    ['sound where there is none', 'stco', (stco) => stco.writeUInt32BE(8, 8)],
    ['sizes beyond its sound', 'stsz', (stsz) => stsz.writeUInt32BE(1_000_000, 12)],
    ['more in a chunk than there are sizes', 'stsc', (stsc) => stsc.writeUInt32BE(2_000_000_000, 12)],
    ['an hour in its head', 'mdhd', (mdhd) => mdhd.writeUInt32BE(mdhd.readUInt32BE(12) * 3600, 16)],
  ])('M4A that promises %s is refused', async (_name, type, change) => {
    const sent = fixture('tagged.m4a')
    change(contentOf(sent, type))
    expect(inWords(await fault(sent)).en).toMatch(damaged)
  })

  it.each([
    ['tagged.mp3', 3],
    ['tagged.m4a', 0],
    ['tagged-opus.ogg', 1],
    ['tagged.wav', 2],
  ])('%s of which a cleaner loses a part is refused, in memory and on disk', async (name, kind) => {
    const { clean } = audioKinds[kind]!
    const lossy: typeof clean = async (bytes) => {
      const cleaning = await clean(bytes)
      if (!cleaning || 'fault' in cleaning) return cleaning
      // A fault of ours, in what is sent only: the last bytes of sound become silence, or are not there.
      const whole = await joinPieces(bytes, cleaning.pieces)
      const at = kind === 0 ? whole.indexOf('stsz', 0, 'latin1') + 15 : -1
      if (at > 0) whole[at]!--
      if (kind === 2) whole.writeUInt32LE(whole.readUInt32LE(40) - 200, 40)
      return { ...cleaning, pieces: [{ bytes: at > 0 ? whole : whole.subarray(0, -200) }] }
    }
    const once = () => vi.spyOn(audioKinds[kind]!, 'clean').mockImplementationOnce(lossy)
    once()
    expect(inWords(await fault(fixture(name))).en).toMatch(/can’t be kept whole|damaged/)
    const folder = mkdtempSync(join(tmpdir(), 'broadside-audio-'))
    const tempFilePath = join(folder, 'sent')
    writeFileSync(tempFilePath, fixture(name))
    once()
    expect(await readAudio({ data: Buffer.alloc(0), tempFilePath })).toHaveProperty('fault')
    vi.restoreAllMocks()
    rmSync(folder, { recursive: true })
  })

  it('M4A with something behind the rows of a table is refused', async () => {
    const path = ['moov', 'trak', 'mdia', 'minf', 'stbl']
    for (const type of ['stts', 'stsc', 'stsz', 'stco'])
      expect(
        inWords(await fault(addTo(fixture('tagged.m4a'), [...path, type], Buffer.from('maria')))).en,
      ).toMatch(damaged)
  })

  it('WAV whose program was stopped before it wrote the lengths is kept whole', async () => {
    const file = fixture('unfinalised.wav')
    expect(file.readUInt32LE(file.indexOf('data') + 4)).toBe(0)
    const { file: kept, duration } = await audio(file)
    expect(duration).toBe(4)
    expect(kept.data.subarray(kept.data.indexOf('data') + 8)).toEqual(file.subarray(file.indexOf('data') + 8))
  })

  it('M4A with a tag of MP3’s at its end loses that alone', async () => {
    const file = fixture('with-id3v1.m4a')
    const { file: kept } = await audio(file)
    expect(kept.data.includes('TAG')).toBe(false)
    expect(samples(kept.data)).toEqual(samples(file))
  })

  it('WAV that was cut off is refused, but not one whose length nobody knew', async () => {
    const sent = fixture('tagged.wav')
    expect(inWords(await fault(sent.subarray(0, -100))).en).toMatch(damaged)
    sent.writeUInt32LE(0xffffffff, sent.indexOf('data', 0, 'latin1') + 4)
    expect((await audio(sent)).duration).toBe(1)
  })
})

describe('what is not known is dropped, also where a player would not look', () => {
  const word = 'maria'
  const hidden = (file: Buffer, type: string, at: number) => {
    contentOf(file, type).write(word, at, 'latin1')
    return file
  }
  const stbl = ['moov', 'trak', 'mdia', 'minf', 'stbl']

  it.each<[string, () => Buffer]>([
    ['the brands of an M4A', () => hidden(fixture('tagged.m4a'), 'ftyp', 8)],
    ['the reserved bytes of its head', () => hidden(fixture('tagged.m4a'), 'mvhd', 74)],
    ['the reserved bytes of its track', () => hidden(fixture('tagged.m4a'), 'tkhd', 24)],
    ['the maker of its handler', () => hidden(fixture('tagged.m4a'), 'hdlr', 12)],
    ['the maker of its codec', () => hidden(fixture('tagged.m4a'), 'mp4a', 10)],
    ['a box of groups', () => addTo(fixture('tagged.m4a'), stbl, box('sgpd', word))],
    [
      'a box beside its edits',
      () => addTo(fixture('tagged.m4a'), ['moov', 'trak', 'edts'], box('name', word)),
    ],
    [
      'the end of its packing',
      () => addTo(fixture('tagged.m4a'), [...stbl, 'stsd', 'mp4a', 'esds'], Buffer.from(word)),
    ],
    ['the sound that no sample names', () => addTo(fixture('tagged.m4a'), ['mdat'], Buffer.from(word))],
    [
      'the format of a WAV',
      () => {
        const wav = fixture('tagged.wav')
        const at = wav.indexOf('fmt ', 0, 'latin1')
        const head = Buffer.from(wav.subarray(at, at + 8))
        head.writeUInt32LE(36, 4)
        return Buffer.concat([
          wav.subarray(0, at),
          head,
          wav.subarray(at + 8, at + 24),
          Buffer.from(word.padEnd(20)),
          wav.subarray(at + 24),
        ])
      },
    ],
  ])('%s', async (_name, make) => {
    // Its own tags are gone first, so that the word stands nowhere else.
    const sent = make()
    expect(sent.includes(word)).toBe(true)
    const { file, duration } = await audio(sent)
    expect(told(file.data)).toBe(false)
    expect(duration).toBe(1)
    const kind = sent.includes('ftyp') ? 'tagged.m4a' : 'tagged.wav'
    const [left, right] = await Promise.all(
      [file.data, fixture(kind)].map((data) =>
        parseBuffer(data, { mimeType: file.mimetype }, { duration: true }),
      ),
    )
    expect(left!.format.numberOfSamples).toEqual(right!.format.numberOfSamples)
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
    [
      'Ogg of two recordings',
      fixture('chained.opus'),
      [/several recordings stand one after another/, /varias grabaciones, una tras otra/],
    ],
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
    expect(inWords(refused).en).toMatch(en)
    expect(inWords(refused).es).toMatch(es)
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
          if ('fault' in reading) expect(inWords(reading.fault).en).not.toBe('')
          else expect(/maria|15\.5/.test(reading.file.data.toString('latin1'))).toBe(false)
        },
      ),
      { numRuns: 300 },
    )
  })
})
