import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from '../../../collections/values/foldText.js'

const fold = (text: string, locale = 'en') => foldText(text, locale)

describe('one slogan', () => {
  it.each([
    ['Open the borders!', 'open  the BORDERS'],
    ['¡Abran las fronteras!', 'abran las fronteras'],
    ['Öffnet die Grenzen', 'Offnet die Grenzen.'],
    ['Öffnet', 'O\u0308ffnet'],
    ['Die Straße gehört uns', 'DIE STRASSE GEHÖRT UNS!!!'],
    ['Ανοίξτε τα σύνορα', 'ΑΝΟΙΞΤΕ ΤΑ ΣΥΝΟΡΑ;'],
    ['Откройте границы ещё раз…', 'ОТКРОЙТЕ ГРАНИЦЫ ЕЩЕ РАЗ'],
    ['هل نفتح الحدود؟', 'هل نفتح الحدود'],
    ['حُدود مَفتوحة', 'حدود مفتوحة'],
    ['国境を開けろ。', '国境を開けろ！'],
    ['शरणार्थियों का स्वागत है।', 'शरणार्थियों का स्वागत है'],
    ['Let them in !', 'Let them in'],
    ['“Let them in”', 'Let them in'],
    ['Don’t look away', "Don't look away"],
    ['Let\u00a0them\u200b in', 'Let them in'],
    ['Ｏｐｅｎ', 'open'],
    ['100 % renovables', '100% renovables'],
    ['Réfugiés : bienvenue', 'Réfugiés: bienvenue'],
    ['« Ouvrez » maintenant', '«Ouvrez» maintenant'],
    ['No!', 'No❗'],
    ['Дорога́ домо́й', 'Дорога домой'],
  ])('%j is %j', (one, other) => {
    expect(fold(one)).toBe(fold(other))
    expect(fold(one)).not.toBe('')
  })
})

describe('two slogans', () => {
  it.each([
    ['Open the border', 'Open the borders'],
    ['We are the 99%', 'We are the 99'],
    ['мой дом', 'мои дом'],
    ['がっこう', 'かっこう'],
    ['कि', 'की'],
    ['Open, the borders', 'Open the borders'],
    ['✊ Now', '✌ Now'],
    ['Кука за сите', 'Куќа за сите'],
    ['Feliz año', 'Feliz ano'],
    ['Free 🇨🇦', 'Free 🇨🇭'],
    ['Vote 🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'Vote 🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
  ])('%j is not %j', (one, other) => {
    expect(fold(one)).not.toBe(fold(other))
  })
})

it.each([
  ['de', 'Räume für alle', 'Raume fur alle', true],
  ['sv', 'Räkna oss', 'Rakna oss', false],
  ['en', 'Café for all', 'Cafe for all', true],
  ['tr', 'Aş', 'As', false],
  ['vi', 'Mờ', 'Mơ', true],
  ['vi', 'Mơ', 'Mo', false],
  ['an unknown locale', 'Café', 'Cafe', true],
])('the alphabet of %s decides whether %j is %j', (locale, one, other, isOne) => {
  expect(fold(one, locale) === fold(other, locale)).toBe(isOne)
})

it('punctuation alone has an empty key', () => {
  expect(fold(' ¡…!? ')).toBe('')
})

it('the key of a key is the key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
    { numRuns: 2000 },
  )
})

it('whitespace and marks around a text never change its key', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(' ', '!', '…', ' ?', '؟', '。', '»', '\u00a0'),
      (text, end) => {
        expect(fold(`${text}${end}`)).toBe(fold(text))
      },
    ),
    { numRuns: 1000 },
  )
})
