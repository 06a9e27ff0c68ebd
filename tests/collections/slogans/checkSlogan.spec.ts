import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkHashtag, toHashtag } from '../../../collections/slogans/checkHashtag.js'
import { checkText } from '../../../collections/slogans/checkText.js'
import { toOneLine } from '../../../collections/values/text.js'
import { inWords } from '../../helpers/messages.js'

const hashtags = JSON.parse(
  readFileSync(new URL('../../fixtures/hashtags.json', import.meta.url), 'utf8'),
) as string[]

describe('a slogan’s text', () => {
  it('is put on one line', () => {
    expect(toOneLine('  Open\n\tthe   borders! ')).toBe('Open the borders!')
  })

  it('may have 80 characters as readers count them, and not 81', () => {
    const family = '👨‍👩‍👧'
    expect(checkText(`a${family.repeat(59)}`)).toBeNull()
    expect(checkText('e\u0301'.repeat(80))).toBeNull()
    expect(inWords(checkText('é'.repeat(81))!).en).toBe(
      'A slogan has at most 80 characters; this one has 81. Shorten it.',
    )
  })

  it.each([[''], ['  '], [null], [undefined], [7], [{ en: 'x' }]])('%j is no slogan', (text) => {
    expect(inWords(checkText(text)!).en).toBe('Write the slogan.')
  })

  it.each([['!!!'], ['✊✊'], ['…']])('%j lacks a letter', (text) => {
    expect(inWords(checkText(text)!).en).toMatch(/letter or a number/)
  })

  it('of one letter under a thousand marks is refused', () => {
    expect(inWords(checkText(`a${'\u0301'.repeat(1000)}`)!).en).toMatch(/combining signs/)
  })
})

describe('a hashtag', () => {
  it.each([
    ['#OpenTheBorders', 'OpenTheBorders'],
    [' ＃Grenzen ', 'Grenzen'],
    ['##x', 'x'],
    ['x\u200d', 'x'],
    ['ｶﾅ･ｶﾅ～', 'カナ・カナ～'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(toHashtag(typed)).toBe(kept)
    expect(checkHashtag(kept)).toBeNull()
  })

  it.each([
    ['NoHumanIsIllegal'],
    ['فتح_الحدود'],
    ['सीमाएँ'],
    ['국경'],
    ['8M'],
    ...hashtags.map((tag): [string] => [tag]),
    [null],
    [undefined],
    [''],
  ])('%j is valid', (value) => expect(checkHashtag(value)).toBeNull())

  it.each([
    ['open the borders'],
    ['a-b'],
    ['a#b'],
    ['\u200d'],
    ['·'],
    ['a\u202eb'],
    ['2026'],
    ['_1'],
    ['x'.repeat(101)],
    [5],
  ])('%j is refused', (value) => expect(checkHashtag(value)).not.toBeNull())
})
