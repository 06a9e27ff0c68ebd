import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isSlugOf, maxSlugLength, toNthSlug, toSlug } from '../../../collections/uniqueness/slug/toSlug.js'

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

it.each([
  ['അവൻ', 'avn'],
  ['അവർ', 'avr'],
  ['പാൽ', 'paal'],
  ['പാല്‍', 'paal'],
  ['თბილისი', 'tbilisi'],
  ['ქართული ენა', 'kartuli-ena'],
  ['ᲗᲑᲘᲚᲘᲡᲘ', 'tbilisi'],
  ['Բացեք սահմանները', 'batsek-sahmannere'],
  ['እምባዕ', 'emebaae'],
  ['пʼять', 'pyat'],
  ['Əli', 'eli'],
  ['تنهایی می‌خواهم', 'tnhyy-mykhwhm'],
])('%j keeps its letters and its words whole: %j', (title, slug) => {
  expect(toSlug(title)).toBe(slug)
})

it.each([
  ['Adlam', '𞤀𞤣𞤤𞤢𞤥'],
  ['Balinese', 'ᬩᬮᬶ'],
  ['Chakma', '𑄌𑄋𑄴𑄟𑄳𑄦'],
  ['Cherokee in small letters', 'ꮳꮃꭹ'],
  ['Coptic', 'Ⲙⲉⲧⲣⲉⲙ'],
  ['Hanifi Rohingya', '𐴌𐴗𐴥𐴝'],
  ['Javanese', 'ꦲꦏ꧀ꦱꦫ'],
  ['Lisu', 'ꓡꓲ'],
  ['Meetei Mayek', 'ꯃꯩꯇꯩꯂꯣꯟ'],
  ['N’Ko', 'ߒߞߏ'],
  ['Ol Chiki', 'ᱥᱟᱱᱛᱟᱲᱤ'],
  ['Osage', '𐓏𐓘𐓻𐓘𐓻𐓟'],
  ['Sundanese', 'ᮞᮥᮔ᮪ᮓ'],
  ['Tifinagh', 'ⵜⴰⵎⴰⵣⵉⵖⵜ'],
  ['Vai', 'ꕙꔤ'],
])('a title in %s has a slug', (_, title) => {
  expect(toSlug(`${title} ${title}`)).toMatch(/^([a-z]{2,})-\1$/)
})

it('no letter ends a word, whatever its alphabet', () => {
  const letters = Array.from({ length: 0x3000 }, (_, at) => String.fromCodePoint(at)).filter((letter) =>
    /^\p{L}$/u.test(letter),
  )
  expect(letters.length).toBeGreaterThan(5000)
  const ending = letters.filter((letter) => !/^[a-z0-9]+$/.test(toSlug(`a${letter}b`)))
  expect(ending).toEqual([])
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
