import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countMastodon,
  countShortMessages,
  countThreads,
  countX,
  type Fits,
  fitsBluesky,
  fitsMastodon,
  fitsShortMessages,
  fitsChat,
  fitsThreads,
  fitsX,
  toGraphemes,
} from '../../../plugins/sharing/limits.js'
import { toShareLinks } from '../../../plugins/sharing/toShareLinks.js'

const family = '👨‍👩‍👧‍👦'
const url = 'https://act.example.org/calls/open-the-border-of-the-long-address'

describe('a text is as long as its channel counts it', () => {
  it.each([
    ['abc', 3],
    ['Año nuevo', 9],
    // One character, however it is written.
    ['ñ', 1],
    ['n\u0303', 1],
    ['見て', 4],
    ['안녕', 4],
    ['مرحبا', 5],
    [family, 2],
    ['✊🏽', 2],
    ['🇲🇽', 2],
    ['1️⃣', 2],
    ['©', 2],
    ['…', 2],
    ['“now” – ’', 9],
    [url, 23],
    ['http://a.co', 23],
    [`(${url}).`, 26],
    [`a ${url} b ${url}`, 5 + 46],
    ['at example.org', 26],
    ['ada@example.org', 15],
  ])('at X: %s is %i', (text, length) => {
    expect(countX(text)).toBe(length)
  })

  it.each([
    ['見て', 2],
    [family, 1],
    ['e\u0301\u0323', 1],
    [`見て ${url}`, 26],
    ['example.org', 11],
  ])('at Mastodon: %s is %i', (text, length) => {
    expect(countMastodon(text)).toBe(length)
  })

  it.each([
    ['見て', 2],
    ['✊🏽', 7],
    [url, url.length],
  ])('at Threads: %s is %i', (text, length) => {
    expect(countThreads(text)).toBe(length)
  })

  it.each([
    ['', 1],
    ['a'.repeat(160), 1],
    ['a'.repeat(161), 2],
    ['€'.repeat(80), 1],
    ['€'.repeat(81), 2],
    // An accent that is not in the alphabet of short messages.
    [`${'a'.repeat(69)}á`, 1],
    [`${'a'.repeat(70)}á`, 2],
    ['✊'.repeat(70), 1],
    ['👊'.repeat(36), 2],
  ])('as short messages: %s is %i', (text, parts) => {
    expect(countShortMessages(text)).toBe(parts)
  })

  it('at Bluesky, by its bytes too', () => {
    expect(fitsBluesky('見'.repeat(300))).toBe(true)
    expect(fitsBluesky('見'.repeat(301))).toBe(false)
    expect(fitsBluesky(family.repeat(299))).toBe(false)
  })
})

const channels: [channel: string, fits: Fits][] = [
  ['whatsapp', fitsChat],
  ['telegram', fitsChat],
  ['x', fitsX],
  ['bluesky', fitsBluesky],
  ['mastodon', fitsMastodon],
  ['threads', fitsThreads],
  ['sms', fitsShortMessages],
]

const link = (channel: string, message: string, locale = 'en') =>
  toShareLinks({ url, title: 'Open', slogan: null, locale, messages: { [channel]: message } }).find(
    (one) => one.channel === channel,
  )!

/** What a shared text says before its address. */
const said = (channel: string, message: string, locale?: string) =>
  link(channel, message, locale).text.replace(/ ?https:\/\/act\.example\.org\S+$/, '')

const words = [
  ...[
    'now',
    'e-mail',
    '#LetThemIn',
    '¡Ábranla',
    'Straße',
    'a\u0300\u0327\u0301',
    'İstanbul',
    '\n',
    '…',
    '“so”',
  ],
  ...[
    '全ての人を通せ',
    '모두',
    'ทุกคนเข้ามา',
    'हिन्दी',
    'क्षत्रिय',
    'مرحبا',
    'שלום',
    '\u2067שלום\u2069',
    '\u200f',
  ],
  ...[family, '✊🏽', '🏳️‍🌈', '🇲🇽🇺🇸', '1️⃣', '©', '🫨', '\ud800'],
  ...['https://example.org/a/long/one?with=more#ones', 'example.org', 'https://ñandú.org/é', 'x'.repeat(90)],
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme' })), { maxLength: 120 })
  .chain((parts) => fc.constantFrom(' ', '', '  ').map((between) => parts.join(between)))

describe.each(channels)('a text for %s', (channel, fits) => {
  it('is within its limit, and its address is whole, whatever an editor writes', () => {
    fc.assert(
      fc.property(text, (message) => {
        const shared = link(channel, message).text
        expect(fits(shared)).toBe(true)
        expect(shared.endsWith(`${url}?source=${channel}`)).toBe(true)
      }),
    )
  })

  it('is what was written, or the beginning of it in whole characters', () => {
    fc.assert(
      fc.property(text, (message) => {
        // Short messages have plain marks, and half of an emoji becomes a question mark, in both.
        const whole = said('copy', channel === 'sms' ? message.replace(/[–—‘’“”…]/g, '') : message)
        const kept = said(channel, channel === 'sms' ? message.replace(/[–—‘’“”…]/g, '') : message)
        if (kept === whole || kept === '') return
        const beginning = kept.replace(/(?:…|\.\.\.)$/, '')
        expect(whole.startsWith(beginning)).toBe(true)
        const pieces = toGraphemes(beginning)
        expect(toGraphemes(whole).slice(0, pieces.length)).toEqual(pieces)
      }),
    )
  })
})

describe('a text that is too long', () => {
  it('ends with a whole word and an ellipsis', () => {
    const message = 'They wait at the gate, hungry, '.repeat(20)
    expect(said('x', message)).toMatch(/(?:They|wait|at|the|gate|hungry)…$/)
    expect(said('sms', message)).toMatch(/(?:They|wait|at|the|gate|hungry)\.\.\.$/)
    expect(countX(link('x', message).text)).toBeGreaterThan(280 - 10)
  })

  it('ends with a whole word in a script without spaces, as far as its language knows words', () => {
    const kept = said('x', '全ての人を門の中へ通せ'.repeat(30), 'ja').slice(0, -1)
    const ends = Array.from(
      new Intl.Segmenter('ja', { granularity: 'word' }).segment('全ての人を門の中へ通せ'.repeat(30)),
      ({ index }) => index,
    )
    expect(kept.length).toBeGreaterThan(100)
    expect(ends).toContain(kept.length)
  })

  it('is never cut inside of an address that it holds', () => {
    const long = `${'Read '.repeat(40)} https://example.org/${'a'.repeat(300)} now`
    expect(said('bluesky', long)).toMatch(/Read…$/)
    expect(said('mastodon', long)).toBe(long)
  })

  it('goes where the address alone is longer than the limit', () => {
    const far = `${url}/${'a'.repeat(500)}`
    const links = toShareLinks({ url: far, title: 'Open', slogan: 'Now', locale: 'en' })
    const at = (channel: string) => links.find((one) => one.channel === channel)!.text
    expect(at('bluesky')).toBe(`${far}?source=bluesky`)
    expect(at('x')).toBe(`Open – Now ${far}?source=x`)
  })
})
