import { expect, it } from 'vitest'
import { spokenLocales, words } from '../../../src/site/language/words.js'

it('a kind of a language is answered in that language, an unknown one in English', () => {
  expect(words('es-MX')).toBe(words('es'))
  expect(words('eu')).toBe(words('en'))
})

it.each(spokenLocales)('no word of “%s” is empty or left in another language', (locale) => {
  const said = Object.entries(words(locale))
  for (const [key, word] of said) {
    expect(JSON.stringify(word)).not.toBe('""')
    if (locale !== 'en') expect(word).not.toEqual(words('en')[key as keyof ReturnType<typeof words>])
  }
})
