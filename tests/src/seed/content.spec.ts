import { describe, expect, it } from 'vitest'
import { articles } from '../../../src/seed/content/articles.js'
import { branches } from '../../../src/seed/content/branches.js'
import { border } from '../../../src/seed/content/calls/border.js'
import { hearing } from '../../../src/seed/content/calls/hearing.js'
import type { Made } from '../../../src/seed/content/calls/made.js'
import { shelter } from '../../../src/seed/content/calls/shelter.js'
import { episodes } from '../../../src/seed/content/episodes.js'
import { organisation } from '../../../src/seed/content/organisation.js'
import { podcasts } from '../../../src/seed/content/podcasts.js'
import { slogans } from '../../../src/seed/content/slogans.js'
import { toLocale, withRowIds } from '../../../src/seed/content/toLocale.js'

const named = () => new Proxy({}, { get: (_, name) => String(name) })
const made = (now = new Date('2030-05-01T09:00:00Z')) =>
  ({
    now,
    media: named(),
    slogans: named(),
    books: named(),
    articles: named(),
    episodes: named(),
    branches: named(),
    consents: named(),
  }) as Made
const nouns = [
  Object.values(articles(made().now)),
  Object.values(branches),
  Object.values(podcasts(made())),
  Object.values(episodes({ ...made(), podcasts: named(), recordings: named() } as never)),
]
const calls = [border({ ...made(), closed: 'shelter' }), shelter(made()), hearing(made())]

const readStrings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(readStrings)
      : []

describe('the demo’s texts', () => {
  it('titles have at most 120 characters and summaries at most 300, in both languages', () => {
    for (const { title, summary } of calls) {
      for (const text of Object.values(title)) expect(text.length, text).toBeLessThanOrEqual(120)
      for (const text of Object.values(summary)) expect(text.length, text).toBeLessThanOrEqual(300)
    }
  })

  it('slogans are ten, in both languages, of at most 80 characters', () => {
    const texts = Object.values(slogans).map(({ text }) => text)
    expect(texts).toHaveLength(10)
    for (const { en, es } of texts) {
      expect(en.length).toBeLessThanOrEqual(80)
      expect(es.length).toBeLessThanOrEqual(80)
      expect(es).not.toBe(en)
    }
  })

  it('every address lies in a domain that is reserved for examples', () => {
    const addresses = readStrings([...calls, organisation(made()), ...nouns]).filter((text) =>
      /^https?:|^\S+@\S+$/.test(text),
    )
    expect(addresses.length).toBeGreaterThan(40)
    for (const address of addresses) {
      const host = address.startsWith('http') ? new URL(address).hostname : address.split('@')[1]!
      expect(host).toMatch(/(^|\.)example\.(org|com|net)$/)
    }
  })

  it('the open call has each way to act once', () => {
    expect(calls[0]!.actions.map(({ blockType }) => blockType)).toEqual([
      'attend',
      'signUp',
      'findBranch',
      'listen',
      'spread',
      'link',
      'readArticles',
      'readBooks',
      'partnerCall',
      'joinCall',
    ])
  })

  it('the evening at the gate is a Saturday of the open call, whatever the day of seeding', () => {
    for (let day = 1; day <= 7; day++) {
      const call = border({ ...made(new Date(`2030-05-0${day}T23:30:00Z`)), closed: 'shelter' })
      const { startsAt, startsAt_tz: timeZone } = call.actions[0] as { startsAt: string; startsAt_tz: string }
      expect(new Intl.DateTimeFormat('en', { weekday: 'long', timeZone }).format(new Date(startsAt))).toBe(
        'Saturday',
      )
      expect(startsAt > call.opensAt && startsAt < call.closesAt).toBe(true)
    }
  })
})

describe('content in two languages', () => {
  it('reads one language at every depth and leaves everything else', () => {
    const content = { a: { en: 'x', es: 'y' }, rows: [{ b: { en: 1, es: 2 }, c: null }], ids: [3] }
    expect(toLocale(content, 'es')).toEqual({ a: 'y', rows: [{ b: 2, c: null }], ids: [3] })
  })

  it('a second language lands in the rows of the first', () => {
    const stored = { rows: [{ id: 'r1', inner: [{ id: 'i1' }] }], ids: [9] }
    expect(withRowIds({ rows: [{ t: 'y', inner: [{ u: 'z' }] }], ids: [3] }, stored)).toEqual({
      rows: [{ id: 'r1', t: 'y', inner: [{ id: 'i1', u: 'z' }] }],
      ids: [3],
    })
  })
})
