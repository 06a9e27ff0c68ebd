import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { countryCodes, isCountry } from '../../collections/branches/countries.js'
import { parseCountry } from '../../collections/branches/parseCountry.js'
import { toCountryName } from '../../collections/branches/toCountryName.js'
import { toFlag } from '../../collections/branches/toFlag.js'

// Thousands of cases, perhaps on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const read = (typed: unknown): string => {
  const reading = parseCountry(typed)
  return 'code' in reading ? reading.code : reading.fault.en
}

describe('a country', () => {
  it.each([
    ['ES', 'ES'],
    ['es', 'ES'],
    [' Mx ', 'MX'],
    ['ＥＳ', 'ES'],
  ])('%j is %s', (typed, code) => {
    expect(parseCountry(typed)).toEqual({ code })
  })

  it.each([
    ['UK', 'GB', 'United Kingdom', 'Reino Unido'],
    ['ESP', 'ES', 'Spain', 'España'],
    ['España', 'ES', 'Spain', 'España'],
    ['spain', 'ES', 'Spain', 'España'],
    ['mexico', 'MX', 'Mexico', 'México'],
  ])('%j is refused, and its code told: %s', (typed, code, en, es) => {
    expect(parseCountry(typed)).toEqual({
      fault: {
        en: `This is not the code of a country. For ${en}, write ${code}.`,
        es: `Esto no es el código de un país. Para ${es} escribe ${code}.`,
      },
    })
  })

  it.each(['XX', 'ZZ', 'XK', 'EU', 'E', '', '!!', '12', null, 7, {}])('%j is refused', (typed) => {
    expect(parseCountry(typed)).toEqual({
      fault: {
        en: 'This is not the code of a country. Write its two letters as ISO 3166-1 has them: ES, MX, SN.',
        es: 'Esto no es el código de un país. Escribe sus dos letras como están en la ISO 3166-1: ES, MX, SN.',
      },
    })
  })

  it('has a name in English and in Spanish and a flag, each of the 249', () => {
    expect(countryCodes).toHaveLength(249)
    for (const code of countryCodes) {
      expect(read(code)).toBe(code)
      expect(toFlag(code)).toMatch(/^\p{RI}\p{RI}$/u)
      for (const language of ['en', 'es']) expect(toCountryName(code, language)).not.toBe(code)
    }
    expect(new Set(countryCodes.map(toFlag)).size).toBe(249)
  })

  it.each([
    ['ES', 'en', 'Spain'],
    ['ES', 'es', 'España'],
    ['ES', 'pt-BR', 'Espanha'],
    ['nowhere', 'en', 'nowhere'],
  ])('%s is called in %s: %s', (code, language, name) => {
    expect(toCountryName(code, language)).toBe(name)
  })

  it('of Spain has the flag 🇪🇸, and what is none has none', () => {
    expect(toFlag('ES')).toBe('🇪🇸')
    expect(toFlag('España')).toBe('')
  })

  it('is a real one or refused in both languages, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[A-Za-z]{2,3}$/)),
        (typed) => {
          const reading = parseCountry(typed)
          if ('code' in reading) expect(isCountry(reading.code)).toBe(true)
          else expect([reading.fault.en, reading.fault.es].every(Boolean)).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })
})
