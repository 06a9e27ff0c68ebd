import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isSlugOf, maxSlugLength, toNthSlug, toSlug } from '../../collections/shared/slug/toSlug.js'

it.each([
  ['Open the border!', 'open-the-border'],
  ['Öffnet die Straße', 'offnet-die-strasse'],
  ['¡Abran la frontera ya!', 'abran-la-frontera-ya'],
  ['Откройте границы', 'otkroyte-granicy'],
  ['  --Don’t look_away--  ', 'don-t-look-away'],
  ['8M', '8m'],
])('%j becomes %j', (title, slug) => {
  expect(toSlug(title)).toBe(slug)
})

it.each([
  'افتحوا الحدود',
  '国境を開けろ',
  '국경을 열어라',
  'सीमाएँ खोलो',
  'פתחו את הגבולות',
  'เปิดพรมแดน',
  'Ανοίξτε τα σύνορα',
  'բացեք սահմանները',
])('%j has a slug', (title) => {
  expect(toSlug(title)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
})

it('a text without letters has an empty slug', () => {
  expect(toSlug('✊ … !')).toBe('')
})

it('a long title is cut at a word', () => {
  const slug = toSlug('the border '.repeat(20))
  expect(slug.length).toBeLessThanOrEqual(maxSlugLength)
  expect(slug).toMatch(/-(the|border)$/)
})

it('a slug is made of words and single hyphens, and is its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const slug = toSlug(text)
      expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
      expect(slug.length).toBeLessThanOrEqual(maxSlugLength)
      expect(toSlug(slug)).toBe(slug)
    }),
    { numRuns: 1000 },
  )
})

it('a numbered slug is recognised, however long its base', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('open', 'x'.repeat(80), `${'ab-'.repeat(26)}ab`),
      fc.integer({ min: 1, max: 5000 }),
      (base, n) => {
        const slug = toNthSlug(base, n)
        expect(slug.length).toBeLessThanOrEqual(maxSlugLength)
        expect(isSlugOf(slug, base)).toBe(true)
      },
    ),
  )
  expect(isSlugOf('open-the-border', 'open')).toBe(false)
  expect(isSlugOf('open-1', 'open')).toBe(false)
})
