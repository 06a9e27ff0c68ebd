import { inWords } from '../../helpers/messages.js'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { alpha3Codes, countryCodes, isCountry } from '../../../collections/branches/countries.js'
import { matchCountry, nameCountries } from '../../../collections/branches/countryNames.js'
import { parseCountry } from '../../../collections/branches/parseCountry.js'
import { toCountryName } from '../../../collections/branches/toCountryName.js'
import { toFlag } from '../../../collections/branches/toFlag.js'
import { foldName } from '../../../collections/values/text.js'
import searches from '../../fixtures/places/country-searches.json' with { type: 'json' }

// Thousands of cases, perhaps on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const read = (typed: unknown): string => {
  const reading = parseCountry(typed)
  return 'code' in reading ? reading.code : inWords(reading.fault).en
}

describe('a country', () => {
  it.each([
    ['ES', 'ES'],
    ['es', 'ES'],
    [' Mx ', 'MX'],
    ['ＥＳ', 'ES'],
    ['XK', 'XK'],
  ])('%j is %s', (typed, code) => {
    expect(parseCountry(typed)).toEqual({ code })
  })

  it.each([
    ['UK', 'GB', 'United Kingdom', 'Reino Unido'],
    ['ESP', 'ES', 'Spain', 'España'],
    ['España', 'ES', 'Spain', 'España'],
    ['spain', 'ES', 'Spain', 'España'],
    ['mexico', 'MX', 'Mexico', 'México'],
    ['Scotland', 'GB', 'United Kingdom', 'Reino Unido'],
    ['XKX', 'XK', 'Kosovo', 'Kosovo'],
    ['Deutschland', 'DE', 'Germany', 'Alemania'],
    ['Schweden', 'SE', 'Sweden', 'Suecia', ['de']],
  ])('%j is refused, and its code told: %s', (typed, code, en, es, languages?: string[]) => {
    expect(parseCountry(typed, languages)).toEqual({
      fault: {
        en: `This is not the code of a country. For ${en}, write ${code}.`,
        es: `Esto no es el código de un país. Para ${es} escribe ${code}.`,
      },
    })
  })

  it.each(['XX', 'ZZ', 'EU', 'Atlantis', 'E', '', '!!', '12', null, 7, {}])('%j is refused', (typed) => {
    expect(parseCountry(typed)).toEqual({
      fault: {
        en: 'This is not the code of a country. Write its two letters as ISO 3166-1 has them: ES, MX, SN.',
        es: 'Esto no es el código de un país. Escribe sus dos letras como están en la ISO 3166-1: ES, MX, SN.',
      },
    })
  })

  it('has a name in English and in Spanish and a flag, each of the 250', () => {
    expect(countryCodes).toHaveLength(250)
    for (const code of countryCodes) {
      expect(read(code)).toBe(code)
      expect(toFlag(code)).toMatch(/^\p{RI}\p{RI}$/u)
      for (const language of ['en', 'es']) expect(toCountryName(code, language)).not.toBe(code)
    }
    expect(new Set(countryCodes.map(toFlag)).size).toBe(250)
  })

  it.each([
    ['ES', 'en', 'Spain'],
    ['ES', 'es', 'España'],
    ['ES', 'pt-BR', 'Espanha'],
    ['XK', 'es', 'Kosovo'],
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
          else expect([inWords(reading.fault).en, inWords(reading.fault).es].every(Boolean)).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('a search for a country', () => {
  const named = nameCountries(alpha3Codes, ['en', 'es'])
  const search = (typed: string, of: 'code' | 'name' | 'part') =>
    named.flatMap((country) => (matchCountry(country, typed) === of ? [country.code] : []))

  it.each([
    ...searches.map((typed, at) => [typed, ['GB', 'US', 'TR', 'CI', 'GB'][at]!]),
    ...[
      ['U.S.A.', 'US'],
      ['EE.UU.', 'US'],
      ['EEUU', 'US'],
      ['gbr', 'GB'],
      ['Wales', 'GB'],
      ['Gales', 'GB'],
      ['Holland', 'NL'],
      ['the Netherlands', 'NL'],
      ['Burma', 'MM'],
      ['Swaziland', 'SZ'],
      ['Czech Republic', 'CZ'],
      ['Cape Verde', 'CV'],
      ['cote d ivoire', 'CI'],
      ['Côte d\u2019Ivoire', 'CI'],
      ['TURQUIA', 'TR'],
      ['TÜRKİYE', 'TR'],
      ['Osterreich', 'AT'],
      ['Österreich', 'AT'],
      ['Belgique', 'BE'],
      ['België', 'BE'],
      ['Suisse', 'CH'],
      ['Magyarország', 'HU'],
      ['日本', 'JP'],
      ['Россия', 'RU'],
      ['مصر', 'EG'],
      ['Ελλάδα', 'GR'],
      ['Kosovë', 'XK'],
      ['Косово', 'XK'],
    ],
  ])('%j finds %s by its whole name', (typed, code) => {
    expect(search(typed, 'name')).toEqual([code])
  })

  it('offers what begins so too: “UK” is Ukraine’s beginning, “korea” two countries’ second word', () => {
    expect(search('UK', 'part')).toEqual(['UA'])
    expect(search('korea', 'part').sort()).toEqual(['KP', 'KR'])
    expect(search('es', 'code')).toEqual(['ES'])
    expect(search('raine', 'part')).toEqual([])
  })

  it('finds each country by its codes and its names in every language of the panel', () => {
    for (const code of countryCodes) {
      expect(search(code.toLowerCase(), 'code')).toEqual([code])
      expect(search(alpha3Codes[code]!, 'name')).toEqual([code])
      for (const language of ['en', 'es'])
        expect(search(toCountryName(code, language), 'name')).toContain(code)
    }
    const inFinnish = nameCountries(alpha3Codes, ['en', 'fi'])
    expect(inFinnish.filter((country) => matchCountry(country, 'ruotsi')).map(({ code }) => code)).toEqual([
      'SE',
    ])
  })

  it('two countries share no name that is read as one', () => {
    const holders = new Map<string, string[]>()
    for (const { code, names } of named)
      for (const name of names) holders.set(name, [...(holders.get(name) ?? []), code])
    expect([...holders].filter(([, codes]) => codes.length > 1)).toEqual([])
  })

  it('is the same with or without accents, capitals and marks', () => {
    expect(foldName('  Åland—Ísland, ŁÓDŹ')).toBe('aland island lodz')
    expect(foldName(foldName('Bosnia & Herzegovina'))).toBe(foldName('Bosnia & Herzegovina'))
  })
})
