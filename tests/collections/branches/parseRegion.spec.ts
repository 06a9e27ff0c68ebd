import { inWords } from '../../helpers/messages.js'
import fc from 'fast-check'
import { iso31662 } from 'iso-3166'
import { describe, expect, it, vi } from 'vitest'
import { countryCodes } from '../../../collections/branches/countries.js'
import { parseRegion, toNearestRegions } from '../../../collections/branches/parseRegion.js'
import {
  type Region,
  toRegion,
  toRegionsOf,
  toWithdrawnRegion,
} from '../../../collections/branches/regions.js'
import cases from '../../fixtures/places/regions.json' with { type: 'json' }

// Thousands of cases, perhaps on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const read = (typed: unknown, country?: unknown): string | undefined => {
  const reading = parseRegion(typed, country)
  return 'code' in reading ? reading.code : undefined
}

const refusal = (typed: unknown, country?: unknown) => {
  const reading = parseRegion(typed, country)
  return 'fault' in reading ? reading.fault : undefined
}

describe('a region', () => {
  it.each([
    ['ES-MD', 'ES', 'ES-MD'],
    ['es-md', 'ES', 'ES-MD'],
    ['ES_MD', 'ES', 'ES-MD'],
    ['ES–MD', undefined, 'ES-MD'],
    ['MD', 'ES', 'ES-MD'],
    [' md ', 'ES', 'ES-MD'],
    ['Madrid', 'ES', 'ES-MD'],
    ['comunidad de madrid', 'ES', 'ES-MD'],
    ['M', 'ES', 'ES-M'],
    ['Comunidad Valenciana', 'ES', 'ES-VC'],
    ['Asturias', 'ES', 'ES-AS'],
    ['Cadiz', 'ES', 'ES-CA'],
    ['Baja California', 'MX', 'MX-BCN'],
    ['CDMX', 'MX', undefined],
    ['Berlin', 'DE', 'DE-BE'],
    ['Agrigento', 'IT', 'IT-AG'],
    ['Bozen', 'IT', 'IT-BZ'],
    ['Αττική', 'GR', 'GR-I'],
    ['Bristol', 'GB', 'GB-BST'],
    ['Tatarstan', 'RU', 'RU-TA'],
    ['30', 'KE', 'KE-30'],
    ...cases.find.map(([country, typed, code]): [string, string, string] => [typed!, country!, code!]),
    ['Wallonie', 'BE', 'BE-WAL'],
    ['Waals Gewest', 'BE', 'BE-WAL'],
    ['Valonia', 'BE', 'BE-WAL'],
    ['Südtirol', 'IT', 'IT-BZ'],
    ['Kanton Zürich', 'CH', 'CH-ZH'],
    ['Berne', 'CH', 'CH-BE'],
    ['Grigioni', 'CH', 'CH-GR'],
    ['Baviera', 'DE', 'DE-BY'],
    ['Bretaña', 'FR', 'FR-BRE'],
    ['Nueva York', 'US', 'US-NY'],
    ['Creta', 'GR', 'GR-M'],
    ['Gerona', 'ES', 'ES-GI'],
    ['Cymru', 'GB', 'GB-WLS'],
    ['Lapland', 'FI', 'FI-10'],
    ['Москва', 'RU', 'RU-MOW'],
    ['東京', 'JP', 'JP-13'],
    ['東京都', 'JP', 'JP-13'],
    ['จังหวัดกำแพงเพชร', 'TH', 'TH-62'],
    ['Navarra', 'ES', 'ES-NC'],
    // CLDR has Iran’s names under the numbers of before 2020.
    ['East Azerbaijan', 'IR', 'IR-03'],
    ['Tehran', 'IR', 'IR-23'],
    // And those of Uganda's districts, in Swahili and Spanish.
    ['Kaabong', 'UG', 'UG-318'],
    ['Wilaya ya Kaabong', 'UG', undefined],
    ['Distrito de Abim', 'UG', 'UG-314'],
    ['Zombo', 'UG', 'UG-330'],
  ])('%j of %s is %s', (typed, country, code) => {
    expect(read(typed, country)).toBe(code)
  })

  it('of which there is one by its name in a country is the one above it that has the same name', () => {
    expect(read('Cantabria', 'ES')).toBe('ES-CB')
    expect(read('Valencia', 'ES')).toBe('ES-V')
  })

  it.each([
    ['ES-MD', 'Comunidad de Madrid'],
    ['ES-VC', 'Comunidad Valenciana'],
    ['ES-NC', 'Comunidad Foral de Navarra'],
    ['CZ-10', 'Hlavní město Praha'],
    ['GB-VGL', 'The Vale of Glamorgan'],
    ['GB-NMD', 'Newry, Mourne and Down'],
    ['CO-SAP', 'San Andrés, Providencia y Santa Catalina'],
    ['MA-LAA', 'Laâyoune'],
    ['LU-DI', 'Diekirch'],
    ['BE-WAL', 'Région wallonne'],
    ['BE-WHT', 'Hainaut'],
    ['BE-VAN', 'Antwerpen'],
    ['CH-FR', 'Fribourg'],
    ['ES-CT', 'Catalunya'],
    ['DK-82', 'Region Midtjylland'],
    ['FI-01', 'Landskapet Åland'],
    ['CA-QC', 'Québec'],
    ['JP-40', 'Fukuoka'],
    ['RU-YAN', 'Yamalo-Nenetskiy avtonomnyy okrug'],
    ['PG-NCD', 'National Capital District (Port Moresby)'],
  ])('%s is called %s', (code, name) => {
    expect(toRegion(code)?.name).toBe(name)
  })

  it('knows what it is a part of', () => {
    expect(toRegion('ES-M')?.within).toBe('ES-MD')
    expect(toRegion('ES-MD')?.within).toBeNull()
    expect(toRegion('ES-ZZ')).toBeUndefined()
  })
})

describe('refused in words, with what to write instead, is', () => {
  it('a region of another country', () => {
    expect(refusal('US-CA', 'ES')).toMatchObject({
      en: expect.stringMatching(
        /^California \(US-CA\) is in another country: United States\. Write a region of Spain, such as .+ \(ES-\w+\), .+, or leave this empty\.$/,
      ) as string,
      es: expect.stringMatching(
        /^California \(US-CA\) está en otro país: Estados Unidos\. Escribe una región de España, como .+ \(ES-\w+\), .+ o deja esto vacío\.$/,
      ) as string,
    })
  })

  it('a name that is spelled another way', () => {
    expect(refusal('Katalonien', 'ES')).toMatchObject({
      en: expect.stringMatching(
        /“Katalonien” is no region of Spain .* such as .*Catalunya \(ES-CT\)/,
      ) as string,
      es: expect.stringMatching(
        /«Katalonien» no es una región de España .* como .*Catalunya \(ES-CT\)/,
      ) as string,
    })
    expect(inWords(refusal('ES-ZZ', 'ES')!).en).toMatch(/“ES-ZZ” is no region of Spain/)
  })

  it.each([
    ['DK-080', 'Nordjylland (DK-080)', 'Region Nordjylland (DK-81)'],
    ['GH-BA', 'Brong-Ahafo (GH-BA)', 'Ahafo (GH-AF), Bono East (GH-BE), or Bono (GH-BO)'],
    [
      'LU-D',
      'Diekirch (LU-D)',
      'Clervaux (LU-CL), Diekirch (LU-DI), Redange (LU-RD), Vianden (LU-VD), or Wiltz (LU-WI)',
    ],
    ['FR-A', 'FR-A', 'Grand Est (FR-GES)'],
  ])('the withdrawn code %s, with what came in its place', (code, called, successors) => {
    const { en, es } = inWords(refusal(code, code.slice(0, 2))!)
    expect(en).toBe(`${called} is in ISO 3166-2 no more. Write ${successors}, or leave this empty.`)
    expect(es).toContain(`${called} ya no está en la ISO 3166-2. Escribe `)
  })

  it('a name that two have', () => {
    expect(refusal('Veszprém', 'HU')).toEqual({
      en: 'More than one region has this name. Write the code: Veszprém (HU-VE) or Veszprém (HU-VM).',
      es: 'Más de una región se llama así. Escribe el código: Veszprém (HU-VE) o Veszprém (HU-VM).',
    })
  })

  it('any region of a country that has none', () => {
    expect(refusal('Oranjestad', 'AW')).toEqual({
      en: 'ISO 3166-2 divides Aruba into no regions. Leave this empty.',
      es: 'La ISO 3166-2 no divide Aruba en regiones. Deja esto vacío.',
    })
  })

  it.each(['MD', 'Madrid'])('%j without a country', (typed) => {
    for (const country of [undefined, null, '', 'XX', 7])
      expect(refusal(typed, country)).toMatchObject({
        en: expect.stringMatching(/^Choose the country first/) as string,
        es: expect.stringMatching(/^Elige primero el país/) as string,
      })
  })

  it.each([null, 5, {}, '', ' ', '!'])('%j', (typed) => {
    expect(inWords(refusal(typed, 'ES')!).en).toMatch(/not a region/)
  })
})

describe('of all regions', () => {
  const all: Region[] = countryCodes.flatMap(toRegionsOf)

  it('each is read by its code, and by its code’s own part', () => {
    expect(all.length).toBeGreaterThan(5000)
    for (const { code } of all) {
      const [country, own] = code.split('-')
      expect(read(code)).toBe(code)
      expect(read(code.toLowerCase(), country)).toBe(code)
      expect(read(own, country)).toBe(code)
    }
  })

  it('those that ISO has are those that there are, but the withdrawn ones', () => {
    const codes = new Set(all.map(({ code }) => code))
    const missing = iso31662.map(({ code }) => code).filter((code) => !codes.has(code))
    expect(missing).toEqual(expect.arrayContaining(cases['withdrawn, refuse']))
    for (const code of missing) {
      expect(toWithdrawnRegion(code)).toBeDefined()
      for (const successor of toWithdrawnRegion(code)!.replacements) expect(codes).toContain(successor)
      expect(inWords(refusal(code, code.slice(0, 2))!).en).toContain('is in ISO 3166-2 no more. Write ')
    }
  })

  it('each is read by any of its names, unless another has it too', () => {
    let [total, others] = [0, 0]
    for (const country of countryCodes)
      for (const { code, name, otherNames } of toRegionsOf(country))
        for (const typed of [name, ...otherNames]) {
          const reading = parseRegion(typed, country)
          total++
          if ('fault' in reading)
            expect(inWords(reading.fault).en).toMatch(/^More than one region has this name/)
          // A region with a part of the same name, as Spain and Bangladesh have.
          else if (reading.code !== code) others++
        }
    expect(total).toBeGreaterThan(14_000)
    expect(others / total).toBeLessThan(0.01)
  })

  it('each that is directly in its country is read by its name, unless two share it or it looks like a code', () => {
    for (const country of countryCodes) {
      const regions = toRegionsOf(country).filter(({ within }) => within === null)
      for (const { code, name } of regions) {
        const namesakes = regions.filter((one) => one.name === name)
        if (namesakes.length > 1 || name.length < 4) continue
        const reading = parseRegion(name, country)
        // Two names may differ in their accents alone: then the code is asked for.
        if ('code' in reading) expect([name, reading.code]).toEqual([name, code])
        else expect(inWords(reading.fault).en).toContain(code)
      }
    }
  })

  it('none is taken for one of another country', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.constantFrom(...countryCodes), ({ code, name }, country) => {
        for (const typed of [code, name]) {
          const known = read(typed, country)
          if (known !== undefined) expect(known.startsWith(`${country}-`)).toBe(true)
          if (typed === code && !code.startsWith(`${country}-`)) expect(known).toBeUndefined()
        }
      }),
    )
  })

  it('whatever is typed is read as a real one or refused in both languages', () => {
    const country = fc.oneof(fc.constantFrom(...countryCodes), fc.anything())
    const typed = fc.oneof(
      fc.anything(),
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[A-Za-z]{1,2}[-_ ][A-Za-z\d]{1,3}$/),
    )
    fc.assert(
      fc.property(typed, country, (text, where) => {
        const reading = parseRegion(text, where)
        if ('code' in reading) expect(toRegion(reading.code)).toBeDefined()
        else expect([inWords(reading.fault).en, inWords(reading.fault).es].every(Boolean)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('the nearest to a name is the one with this name', () => {
    expect(toNearestRegions('Catalunya', 'ES')[0]?.code).toBe('ES-CT')
    expect(toNearestRegions('Andalusia', 'ES')[0]?.code).toBe('ES-AN')
    expect(toNearestRegions('Madrid', 'AW')).toEqual([])
  })
})
