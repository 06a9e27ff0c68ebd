import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toLanguageTag } from '../../../collections/values/toLanguageTag.js'

describe('a language tag', () => {
  it.each([
    ['es', 'es'],
    [' EN ', 'en'],
    ['pt-br', 'pt-BR'],
    ['pt_BR', 'pt-BR'],
    ['pt–br', 'pt-BR'],
    ['ｐｔ－ｂｒ', 'pt-BR'],
    ['spa', 'es'],
    ['es-419', 'es-419'],
    ['en-uk', 'en-GB'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['iw', 'he'],
    ['quy', 'quy'],
    ['ca-valencia', 'ca-valencia'],
    ['cnr', 'cnr'],
    ['PRS', 'prs'],
    ['gom', 'gom'],
    ['zh-yue', 'yue'],
    ['sr-latn-me', 'sr-Latn-ME'],
    ['en-Latn', 'en-Latn'],
    ['sh', 'sh'],
  ])('%j is kept as %s', (typed, kept) => {
    expect(toLanguageTag(typed)).toBe(kept)
  })

  it.each([
    'English',
    'spanish',
    'castellano',
    'Español',
    'xx',
    'foo',
    'es-foobar',
    'constructor',
    '__proto__',
    'en-constructor',
    'en-XX',
    'en-',
    'es, en',
    'es en',
    '',
    ' ',
    'x-klingon',
    `en-x-${'abcdefgh-'.repeat(5)}a`,
    7,
    null,
    undefined,
    ['es'],
  ])('%j is none', (typed) => {
    expect(toLanguageTag(typed)).toBeUndefined()
  })

  it('is kept as it is when it is read again, and no text makes reading fail', () => {
    const part = fc.stringMatching(/^[a-zA-Z0-9]{1,8}$/)
    const tag = fc
      .tuple(fc.constantFrom('es', 'EN', 'pt', 'zh', 'quy', 'xx'), fc.array(part, { maxLength: 3 }))
      .map(([language, parts]) => [language, ...parts].join('-'))
    let kept = 0
    fc.assert(
      fc.property(fc.oneof(tag, fc.string({ unit: 'binary' })), (typed) => {
        const once = toLanguageTag(typed)
        if (once === undefined) return
        kept++
        expect(toLanguageTag(once)).toBe(once)
      }),
      { numRuns: 1000 },
    )
    expect(kept).toBeGreaterThan(80)
  }, 30_000)
})
