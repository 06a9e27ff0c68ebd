import { readFileSync } from 'node:fs'
import { naughtyText, naughtyValue } from './naughty.js'
import type { Random } from './random.js'

/** A body and what it says it is. */
export type SentBody = { body?: string | Buffer; headers: Record<string, string> }

const asJSON = (value: unknown): string => JSON.stringify(value) ?? 'null'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
const mp3 = readFileSync('tests/fixtures/audio/tagged.mp3')
const wav = readFileSync('tests/fixtures/audio/tagged.wav').subarray(0, 60_000)

/** A picture that says it is 65,535 pixels wide and high. */
const bomb = Buffer.from(png)
bomb.writeUInt32BE(65_535, 16)
bomb.writeUInt32BE(65_535, 20)

const files: [Buffer, string, string][] = [
  [png, 'a.png', 'image/png'],
  [png.subarray(0, 40), 'cut.png', 'image/png'],
  [bomb, 'bomb.png', 'image/png'],
  [gif, 'a.gif', 'image/gif'],
  [gif, 'a.png', 'image/png'],
  [Buffer.concat([gif, Buffer.from('<script>alert(1)</script>')]), 'a.html', 'text/html'],
  [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'a.svg', 'image/svg+xml'],
  [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.png', 'image/png'],
  [Buffer.alloc(0), 'empty.png', 'image/png'],
  [Buffer.alloc(0), 'empty.mp3', 'audio/mpeg'],
  [Buffer.alloc(5000, 0xff), 'ff.jpg', 'image/jpeg'],
  [Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]), 'a.jpg', 'image/jpeg'],
  [Buffer.from('%PDF-1.7 not really'), 'a.pdf', 'application/pdf'],
  [Buffer.from('MZ\0\0'), 'a.exe', 'application/octet-stream'],
  [mp3, 'a.mp3', 'audio/mpeg'],
  [mp3.subarray(0, 700), 'cut.mp3', 'audio/mpeg'],
  [mp3, 'a.png', 'image/png'],
  [png, 'a.mp3', 'audio/mpeg'],
  [wav, 'cut.wav', 'audio/wav'],
  [
    Buffer.concat([
      Buffer.from('RIFF'),
      Buffer.alloc(4, 0xff),
      Buffer.from('WAVEfmt '),
      Buffer.alloc(64, 0xff),
    ]),
    'huge.wav',
    'audio/wav',
  ],
  [
    Buffer.concat([Buffer.from('ID3\x04\0\0'), Buffer.from([0x7f, 0x7f, 0x7f, 0x7f]), Buffer.alloc(100)]),
    'id3.mp3',
    'audio/mpeg',
  ],
  [Buffer.concat([Buffer.from('OggS'), Buffer.alloc(200, 0x41)]), 'a.ogg', 'audio/ogg'],
  [Buffer.concat([Buffer.from('fLaC'), Buffer.alloc(200, 0xff)]), 'a.flac', 'audio/flac'],
  [
    Buffer.concat([Buffer.from([0, 0, 0, 0x20]), Buffer.from('ftypM4A '), Buffer.alloc(300, 0)]),
    'a.m4a',
    'audio/mp4',
  ],
]

const boundary = '----fuzz'

const part = (name: string, value: string | Buffer, more = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`),
    typeof value === 'string' ? Buffer.from(value) : value,
    Buffer.from('\r\n'),
  ])

const isPlain = (text: string): boolean => /^[^\0\r\n"]*$/.test(text)

/** A form with a file, good or not in its file, its name, its kind, its fields or its own form. */
export const uploadOf = (random: Random, data: unknown): SentBody => {
  const { pick, chance } = random
  const [bytes, usual, usualKind] = pick(files)
  const odd = naughtyText(random)
  const name = chance(0.3) && isPlain(odd) ? odd : usual
  const kind = chance(0.15)
    ? pick(['', 'x', 'image/*', 'image/png; charset=x', 'text/html', 'audio/mpeg'])
    : usualKind
  const file = part(
    pick(['file', 'file', 'file', 'file', 'file', 'files', '__proto__', 'file[0]']),
    bytes,
    `; filename="${name}"\r\nContent-Type: ${kind}`,
  )
  const fields = [
    ...(chance(0.85)
      ? [part('_payload', chance(0.9) ? asJSON(data) : pick(['{', 'null', '[]', '"x"', '1', '']))]
      : []),
    ...(chance(0.9) ? [file] : []),
    ...(chance(0.05) ? [file] : []),
    ...(chance(0.06)
      ? [
          part(
            'file',
            pick([
              '{',
              'null',
              '{"filename":"../x"}',
              '{"clientUploadContext":{},"filename":"a.png","mimeType":"image/png","size":1}',
              '[]',
            ]),
          ),
        ]
      : []),
    ...(chance(0.05) ? random.times(2000, () => part('x', 'y')) : []),
    ...(chance(0.05) ? [part('__proto__[a]', 'y'), part('constructor', 'z')] : []),
  ]
  const whole = Buffer.concat([...fields, Buffer.from(`--${boundary}--\r\n`)])
  const body = chance(0.08) ? whole.subarray(0, random.below(whole.length)) : whole
  const type = chance(0.92)
    ? `multipart/form-data; boundary=${boundary}`
    : pick([
        'multipart/form-data',
        'multipart/form-data; boundary=',
        'multipart/form-data; boundary=other',
        'multipart/mixed; boundary=----fuzz',
        `multipart/form-data; boundary="${'b'.repeat(300)}"`,
      ])
  return { body, headers: { 'content-type': type } }
}

/** Data as a browser's form sends it: a list is a name many times, and what is no text is written as one. */
export const formOf = (random: Random, data: Record<string, unknown>): SentBody => {
  const { chance, pick } = random
  const fields = Object.entries(data).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, typeof one === 'string' ? one : asJSON(one)]),
  )
  if (chance(0.1)) fields.push(['__proto__', 'x'], ['__proto__[a]', 'y'], ['constructor', 'z'], ['', ''])
  if (chance(0.1)) fields.push(...fields)
  if (chance(0.5))
    return {
      body:
        new URLSearchParams(fields).toString() +
        (chance(0.1) ? pick(['&%', '&%ff=%00', '&a[]=1', '&&=']) : ''),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    }
  const parts = fields.map(([name, value]) => part(name.replace(/["\r\n]/g, ''), value))
  if (chance(0.1)) parts.push(part(pick(Object.keys(data)) ?? 'file', png, '; filename="a.png"'))
  return {
    body: Buffer.concat([...parts, Buffer.from(chance(0.9) ? `--${boundary}--\r\n` : '')]),
    headers: { 'content-type': `multipart/form-data; boundary=${chance(0.95) ? boundary : 'other'}` },
  }
}

const broken = [
  '',
  '{',
  '{"a":',
  '[',
  'null',
  '[]',
  '"x"',
  '1',
  'true',
  '{"a":1e999}',
  '{"title":"\ud800"',
  '\uFEFF{}',
  '{"a":undefined}',
  "{'a':1}",
  '{"a":1}{"b":2}',
  '{"__proto__":null}',
  '\0',
  '<xml/>',
]

const types = [
  '',
  'text/plain',
  'text/html',
  'application/xml',
  'application/x-www-form-urlencoded',
  'application/JSON',
  'application/json; charset=utf-16',
  'application/json;charset=x;x',
  'application/vnd.api+json',
  'multipart/form-data',
  'x',
  '/',
  'application/octet-stream',
]

/** A body with data, mostly as JSON, sometimes not what it says it is. */
export const bodyOf = (random: Random, data: unknown): SentBody => {
  const { pick, chance } = random
  if (chance(0.03)) return { headers: {} }
  if (chance(0.06)) return { body: pick(broken), headers: { 'content-type': 'application/json' } }
  if (chance(0.03)) return uploadOf(random, data)
  if (chance(0.02))
    return { body: Buffer.from(asJSON(data), 'utf16le'), headers: { 'content-type': 'application/json' } }
  if (chance(0.02))
    return {
      body: Buffer.from([0xff, 0xfe, 0x80, 0x7b, 0xc3, 0x28]),
      headers: { 'content-type': 'application/json' },
    }
  if (chance(0.02))
    return { body: asJSON(data), headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' } }
  if (chance(0.04)) return { body: asJSON(data), headers: { 'content-type': pick(types) } }
  if (chance(0.02))
    return {
      body: `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
      headers: { 'content-type': 'application/json' },
    }
  if (chance(0.02))
    return {
      body: `{"a":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`,
      headers: { 'content-type': 'application/json' },
    }
  return {
    body: asJSON(chance(0.05) ? naughtyValue(random) : data),
    headers: { 'content-type': 'application/json' },
  }
}
