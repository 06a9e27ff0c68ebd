import { parse as parseISBN } from 'isbn3'
import { iso31662 } from 'iso-3166'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { parseBuffer } from 'music-metadata'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { checkChapters } from '../../../collections/episodes/checkChapters.js'
import { type Cue, parseTranscript } from '../../../collections/episodes/parseTranscript.js'
import { scripts } from '../../../src/seed/audio/scripts.mjs'
import { articles } from '../../../src/seed/content/articles.js'
import { books } from '../../../src/seed/content/books.js'
import { branches } from '../../../src/seed/content/branches.js'
import { consents } from '../../../src/seed/content/consents.js'
import { episodes } from '../../../src/seed/content/episodes.js'
import { media } from '../../../src/seed/content/media.js'
import { podcasts } from '../../../src/seed/content/podcasts.js'
import { readAudio, type RecordingName, recordings } from '../../../src/seed/content/recordings.js'

const now = new Date('2030-05-01T09:00:00Z')
const named = <Name extends string>() =>
  new Proxy({}, { get: (_, name) => String(name) }) as Record<Name, string>

describe('the demo’s books', () => {
  const all = Object.values(books)

  it('are eight, two at least in Spanish, and one by two authors', () => {
    expect(all).toHaveLength(8)
    expect(all.filter(({ language }) => language === 'es').length).toBeGreaterThanOrEqual(2)
    expect(all.filter(({ authors }) => (authors as readonly string[]).length === 2)).toHaveLength(1)
  })

  it.each(all)('$title has an ISBN whose check digit is right', ({ isbn }) => {
    const sum = [...isbn].reduce((total, digit, index) => total + Number(digit) * (index % 2 ? 3 : 1), 0)
    expect(isbn).toMatch(/^97[89]\d{10}$/)
    expect(sum % 10).toBe(0)
    expect(parseISBN(isbn)?.isValid).toBe(true)
  })

  it('have ISBNs of their own, and of the region that they were published in', () => {
    expect(new Set(all.map(({ isbn }) => isbn)).size).toBe(8)
    for (const { isbn, language } of all)
      expect(isbn).toMatch(language === 'es' ? /^978(84|607)/ : /^978[01]/)
  })

  it('lead to a publisher’s own page or to a domain that is reserved for examples', () => {
    for (const { links } of all) {
      for (const { kind, url } of links) {
        const isExample = /(^|\.)example\.(org|com|net)$/.test(new URL(url).hostname)
        expect(isExample, url).toBe(kind !== 'publisher')
      }
    }
  })
})

describe('the demo’s pictures', () => {
  it('each say in both languages what is on them', () => {
    for (const { alt } of Object.values(media)) {
      expect(alt.en.length).toBeGreaterThan(30)
      expect(alt.es.length).toBeGreaterThan(30)
    }
  })

  it('covers stand upright, and a podcast’s artwork is a square of 1,400 pixels', async () => {
    for (const [name, { svg }] of Object.entries(media)) {
      const { width, height } = await sharp(Buffer.from(svg)).metadata()
      if (name.endsWith('Cover')) expect([width, height]).toEqual([800, 1200])
      if (name in podcasts({ media: named() })) expect([width, height]).toEqual([1400, 1400])
    }
  })

  it('are drawn without a font, since a machine may have none', () => {
    for (const { svg } of Object.values(media)) expect(svg).not.toMatch(/<text|font/)
  })
})

describe('the demo’s articles', () => {
  it('are six, in the past, in both languages, of at most 500 characters', () => {
    const all = Object.values(articles(now))
    expect(all).toHaveLength(6)
    expect(new Set(all.map(({ url }) => url)).size).toBe(6)
    for (const { publishedOn, excerpt } of all) {
      expect(publishedOn < now.toISOString()).toBe(true)
      expect(excerpt.length).toBeLessThanOrEqual(500)
    }
    const inSpanish = all.filter(({ excerpt }) => /[áéíóúñ¿¡]/.test(excerpt))
    expect(inSpanish.length).toBeGreaterThan(0)
    expect(inSpanish.length).toBeLessThan(6)
  })
})

describe('the demo’s podcasts', () => {
  const made = episodes({ now, media: named(), podcasts: named(), recordings: named() })
  const series = podcasts({ media: named() })

  it('are two, one in each language, with five episodes, numbered within their season', () => {
    expect(Object.values(series).map(({ language }) => language.slice(0, 2))).toEqual(['en', 'es'])
    expect(Object.values(made)).toHaveLength(5)
    for (const podcast of Object.keys(series)) {
      const own = Object.values(made).filter((episode) => episode.podcast === podcast)
      const numbered = own.flatMap((episode) => ('number' in episode ? [episode.number] : []))
      expect(numbered).toEqual(numbered.map((_, index) => index + 1))
      const dates = own.map(({ publishedAt }) => publishedAt)
      expect(dates).toEqual(dates.toSorted())
      for (const date of dates) expect(date < now.toISOString()).toBe(true)
    }
  })

  it.each(Object.keys(recordings) as RecordingName[])(
    '%s is short, mono, small and untagged, and its transcript is what is said in it, within its length',
    async (name) => {
      const { file, transcript } = recordings[name]
      const audio = readAudio(`${file}.mp3`)
      const { format, native } = await parseBuffer(audio, { mimeType: 'audio/mpeg' }, { duration: true })
      expect(format).toMatchObject({ container: 'MPEG', numberOfChannels: 1, bitrate: 32_000 })
      expect(native).toEqual({})
      expect(format.duration).toBeGreaterThan(15)
      expect(format.duration).toBeLessThan(40)
      expect(audio.length).toBeLessThan(150_000)

      const source = readAudio(`${file}.${transcript}`).toString()
      expect(source.startsWith('WEBVTT')).toBe(transcript === 'vtt')
      const { cues } = parseTranscript(source) as { cues: Cue[] }
      const { lines } = (scripts as Record<string, { lines: { text: string; speaker: string }[] }>)[file]!
      expect(cues.map(({ text }) => text)).toEqual(lines.map(({ text }) => text))
      if (transcript === 'vtt')
        expect(cues.map(({ speaker }) => speaker)).toEqual(lines.map(({ speaker }) => speaker))
      expect(cues.at(-1)!.end).toBeLessThan(format.duration!)

      const { chapters } = made[name]
      expect(checkChapters({ chapters, duration: format.duration })).toEqual([])
      // A chapter begins with what is said, or with the bells before it.
      for (const { start } of chapters)
        expect(start === 0 || cues.some((cue) => cue.start >= start && cue.start < start + 1)).toBe(true)
    },
  )

  it('transcripts come in both forms', () => {
    expect(new Set(Object.values(recordings).map(({ transcript }) => transcript))).toEqual(
      new Set(['vtt', 'srt']),
    )
  })
})

/** From a gazetteer, to a tenth of a degree. */
const cities: Record<string, [string, number, number]> = {
  Tijuana: ['North America', 32.5, -117.0],
  'San Diego': ['North America', 32.7, -117.2],
  'Ciudad de México': ['North America', 19.4, -99.1],
  'San Pedro Sula': ['North America', 15.5, -88.0],
  'New York': ['North America', 40.7, -74.0],
  Madrid: ['Europe', 40.4, -3.7],
  Ceuta: ['Africa', 35.9, -5.3],
  Berlin: ['Europe', 52.5, 13.4],
  Lampedusa: ['Europe', 35.5, 12.6],
  Αθήνα: ['Europe', 38.0, 23.7],
  Dakar: ['Africa', 14.7, -17.4],
  Nairobi: ['Africa', -1.3, 36.8],
}

describe('the demo’s branches', () => {
  const all = Object.values(branches)

  it('are twelve, on three continents, each where its city is', () => {
    expect(all).toHaveLength(12)
    for (const { city, latitude, longitude } of all) {
      const [, north, east] = cities[city]!
      expect(Math.abs(latitude - north), city).toBeLessThan(0.1)
      expect(Math.abs(longitude - east), city).toBeLessThan(0.1)
    }
    expect(new Set(all.map(({ city }) => cities[city]![0])).size).toBe(3)
  })

  it('lie in regions that exist, of their own country', () => {
    for (const { region, country } of all) {
      expect(
        iso31662.some(({ code }) => code === region),
        region,
      ).toBe(true)
      expect(region.startsWith(`${country}-`)).toBe(true)
    }
  })

  it('have telephone numbers that are valid, of their country, and kept free for fiction', () => {
    const numbers = all.flatMap((branch) => ('phone' in branch ? [[branch.phone, branch.country]] : []))
    expect(numbers.length).toBeGreaterThan(2)
    for (const [phone, country] of numbers) {
      const number = parsePhoneNumberFromString(phone!)!
      expect([number.isValid(), number.country]).toEqual([true, country])
      // NANP 555-0100 to 0199; the Bundesnetzagentur's numbers for media productions in Berlin.
      expect(number.number).toMatch(/^\+1\d{3}55501\d\d$|^\+493023125\d{3}$/)
    }
  })
})

describe('the demo’s consents', () => {
  it('are three, each told from the others by its key, and worded in both languages', () => {
    const all = Object.values(consents)
    expect(new Set(all.map(({ key }) => key)).size).toBe(3)
    for (const { key, purpose, wording } of all) {
      expect(key).toMatch(/^[a-z0-9-]{1,40}$/)
      expect(purpose.es).not.toBe(purpose.en)
      expect(wording.es).not.toBe(wording.en)
      for (const text of Object.values(purpose)) expect(text.length).toBeLessThanOrEqual(120)
      for (const text of Object.values(wording)) expect(text.length).toBeLessThanOrEqual(1000)
    }
  })
})
