import { describe, expect, it } from 'vitest'
import { checkKey } from '../../../collections/consents/fields.js'
import { inWords } from '../../helpers/messages.js'

describe('a consent’s key', () => {
  it.each(['newsletter', 'share-with-branch', '2030', 'a', 'a'.repeat(40)])('may be %s', (key) => {
    expect(checkKey(key)).toBeNull()
  })

  it.each([
    ['Newsletter', 'newsletter'],
    ['Boletín por correo', 'boletin-por-correo'],
    ['news_letter', 'news-letter'],
    ['-news-', 'news'],
    ['news--letter', 'news-letter'],
    ['¿?', 'newsletter'],
  ])('%j is refused, and %s suggested', (key, suggested) => {
    expect(inWords(checkKey(key)!).en).toContain(` ${suggested}.`)
    expect(checkKey(suggested)).toBeNull()
  })

  it('of 41 characters is told to be shorter', () => {
    expect(checkKey('a'.repeat(41))).toEqual({
      en: 'A key has at most 40 characters; this one has 41. Shorten it.',
      es: 'Una clave tiene como máximo 40 caracteres; esta tiene 41. Acórtala.',
    })
  })

  it('must be there', () => {
    for (const key of ['', null, undefined, 7])
      expect(inWords(checkKey(key)!).es).toBe('Escribe una clave, como boletin.')
  })
})
