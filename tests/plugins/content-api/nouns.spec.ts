import { describe, expect, it } from 'vitest'
import { toPageURL } from '../../../plugins/api/addresses.js'
import { toArticle } from '../../../plugins/content-api/articles.js'
import { toBook } from '../../../plugins/content-api/books.js'
import { compareBranches, toBranchSummary, toRegion } from '../../../plugins/content-api/branches/toBranch.js'
import {
  articleSchema,
  bookSchema,
  branchSummarySchema,
} from '../../../plugins/content-api/contract/index.js'
import { toEpisodeSummary, toTranscript } from '../../../plugins/content-api/episodes/toEpisode.js'
import { addresses, context, podcast } from '../../helpers/content-api/shown.js'

const { images } = context.shown

describe('what is read of a document of which nothing is filled in', () => {
  it.each([
    ['a book', toBook({ id: 1 }, { images }), bookSchema],
    ['an article', toArticle({ id: 1, url: 'https://a.example' }, { images }), articleSchema],
    ['a branch', toBranchSummary({ id: 1 }, { addresses, locale: 'en' }), branchSummarySchema],
  ])('is %s of the contract all the same', (_, answer, schema) => {
    expect(schema.parse(answer)).toEqual(answer)
  })
})

it('a link of a book that leads nowhere is left out, and a kind that is not known is none', () => {
  const links = [
    { kind: 'shop', label: ' Here ', url: 'https://shop.example/1' },
    { kind: 'free', url: 'javascript:alert(1)' },
    { kind: 'other', url: 'https://other.example/' },
  ]
  expect(toBook({ id: 1, links }, { images }).links).toEqual([
    { kind: 'shop', label: 'Here', url: 'https://shop.example/1' },
    { kind: null, label: null, url: 'https://other.example/' },
  ])
})

it('a branch has both coordinates or none', () => {
  const read = (more: object) => toBranchSummary({ id: 1, ...more }, { addresses, locale: 'en' }).coordinates
  expect(read({ latitude: 0, longitude: 0 })).toEqual({ latitude: 0, longitude: 0 })
  expect(read({ latitude: 1 })).toBeNull()
})

it('a region is called as it is there, and keeps its name when its code is withdrawn', () => {
  expect(toRegion('BE-WAL')).toEqual({ code: 'BE-WAL', name: 'Région wallonne' })
  expect(toRegion('LU-D')).toEqual({ code: 'LU-D', name: 'Diekirch' })
  for (const code of ['ES-ZZ', '', null, undefined]) expect(toRegion(code)).toBeNull()
})

it('branches are ordered by the names that their countries have in the language', () => {
  const branches = ['SN', 'ES'].map((country, id) => ({ id, country }))
  const order = (locale: string) => branches.toSorted(compareBranches(locale)).map(({ country }) => country)
  expect([order('en'), order('es')]).toEqual([
    ['SN', 'ES'],
    ['ES', 'SN'],
  ])
  expect(order('no_language_at_all')).toEqual(order('en'))
})

describe('an episode', () => {
  const shown = { images, podcasts: new Map([['61', podcast]]), recordings: new Map() }
  const read = (more: object) =>
    toEpisodeSummary({ id: 1, slug: 'a', podcast: 61, ...more }, { shown, addresses, locale: 'en' })
  const enclosure = { url: 'https://audio.example/a.mp3', type: 'audio/mpeg', length: 9 }

  it('has audio with address, type and length, or none', () => {
    expect(read({ enclosure })!.enclosure).toEqual(enclosure)
    for (const missing of [{ url: null }, { type: ' ' }, { length: 0 }, { url: 'ftp://audio.example/a' }]) {
      expect(read({ enclosure: { ...enclosure, ...missing } })!.enclosure).toBeNull()
    }
  })

  it('plays nothing where its recording is gone', () => {
    expect(read({ enclosure, recording: 99 })!.enclosure).toBeNull()
  })

  it('is none without its podcast', () => {
    expect(read({ podcast: 99 })).toBeNull()
  })
})

describe('a transcript', () => {
  it('that can’t be read is none', () => {
    expect([null, '', 'words without times', 'WEBVTT\n'].map(toTranscript)).toEqual([null, null, null, null])
  })

  it('without speakers is one paragraph', () => {
    const source = '1\n00:00:00,000 --> 00:00:01,000\nOne\n\n2\n00:00:01,000 --> 00:00:02,000\nTwo\n'
    expect(toTranscript(source)!.text).toBe('One Two')
  })
})

describe('a page', () => {
  const toURL = toPageURL({ siteURL: 'https://act.example.org', defaultLocale: 'en' })
  it('stands at the root in the default language, and under its own in another', () => {
    expect(toURL({ kind: 'branches', locale: 'en' })).toBe('https://act.example.org/branches')
    expect(toURL({ kind: 'branches', locale: 'es' })).toBe('https://act.example.org/es/branches')
  })
  it('of every kind has its address', () => {
    const locale = 'en'
    expect([
      toURL({ kind: 'podcast', slug: 'a', locale }),
      toURL({ kind: 'episode', podcast: 'a', slug: 'b', locale }),
      toURL({ kind: 'branch', slug: 'a', locale }),
      toURL({ kind: 'readingList', call: 'a b', locale }),
    ]).toEqual([
      'https://act.example.org/podcasts/a',
      'https://act.example.org/podcasts/a/episodes/b',
      'https://act.example.org/branches/a',
      'https://act.example.org/calls/a%20b/books',
    ])
  })
})
