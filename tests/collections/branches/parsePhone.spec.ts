import { inWords } from '../../helpers/messages.js'
import fc from 'fast-check'
import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' }
import {
  type CountryCode,
  getCountries,
  getExampleNumber,
  parsePhoneNumberWithError,
} from 'libphonenumber-js/max'
import { describe, expect, it, vi } from 'vitest'
import { parsePhone } from '../../../collections/branches/parsePhone.js'
import short from '../../fixtures/places/short-numbers.json' with { type: 'json' }

// Thousands of cases, perhaps on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const read = (typed: unknown, country?: unknown): string | undefined => {
  const reading = parsePhone(typed, country)
  return 'number' in reading ? reading.number : undefined
}

const refusal = (typed: unknown, country?: unknown) => {
  const reading = parsePhone(typed, country)
  return 'fault' in reading ? reading.fault : undefined
}

describe('a phone number', () => {
  it.each([
    ['044 123 456', 'XK', '+38344123456'],
    ['91 123 45 67', 'ES', '+34911234567'],
    ['91.123.45.67', 'ES', '+34911234567'],
    ['(91) 123-45-67', 'ES', '+34911234567'],
    ['91/123 45 67', 'ES', '+34911234567'],
    ['+34 91 123 45 67', 'ES', '+34911234567'],
    ['+34 91 123 45 67', undefined, '+34911234567'],
    ['(+34) 911 234 567', 'ES', '+34911234567'],
    ['tel:+34-911-234-567', 'US', '+34911234567'],
    ['664 123 4567', 'MX', '+526641234567'],
    ['(011) 15-1234-5678', 'AR', '+5491112345678'],
    ['030 23125 014', 'DE', '+493023125014'],
    ['8 (495) 123-45-67', 'RU', '+74951234567'],
    ['06 1234567', 'IT', '+39061234567'],
    ['011 34 911 234 567', 'US', '+34911234567'],
    ['+800 1234 5678', 'ES', '+80012345678'],
  ])('%j of %s is %s', (typed, country, number) => {
    expect(read(typed, country)).toBe(number)
  })

  it.each([
    ['0034 911 234 567', 'ES'],
    ['(0034) 911 234 567', 'FR'],
    ['00 34 911 234 567', undefined],
    // Where one dials something else to call abroad, 00 is written all the same.
    ['0034911234567', 'US'],
    ['0034911234567', 'JP'],
    ['0034911234567', 'RU'],
  ])('%j of %s begins with 00 and is one of Spain', (typed, country) => {
    expect(read(typed, country)).toBe('+34911234567')
  })

  it.each([
    ['+44 (0)20 7946 0018', '+442079460018'],
    ['+49 (0) 30 23125 014', '+493023125014'],
    ['0033 (0)1 99 00 12 34', '+33199001234'],
    ['+34 (0) 911 234 567', '+34911234567'],
    // In Italy the 0 is dialled from abroad too.
    ['+39 (0)6 1234567', '+39061234567'],
  ])('%j has a zero that is dialled at home only, and is %s', (typed, number) => {
    expect(read(typed)).toBe(number)
  })

  it.each([
    ['٠٦١٢٣٤٥٦٧٨', 'MA', '+212612345678'],
    ['+٣٤ ٩١١ ٢٣٤ ٥٦٧', undefined, '+34911234567'],
    ['۰۲۱ ۸۸۷۷ ۶۶۵۵', 'IR', '+982188776655'],
    ['＋３４　９１１２３４５６７', undefined, '+34911234567'],
    ['\u202a+34 911 234 567\u202c', undefined, '+34911234567'],
    ['911\u00a0234\u00a0567', 'ES', '+34911234567'],
  ])('%j of %s is %s, whatever its digits and spaces', (typed, country, number) => {
    expect(read(typed, country)).toBe(number)
  })

  it('of a Mexican mobile is read with the 1 that many telephones still show', () => {
    expect(read('+52 1 664 123 4567')).toBe('+526641234567')
    expect(read('0052 1 664 123 4567', 'US')).toBe('+526641234567')
  })
})

describe('refused in words in both languages is', () => {
  it.each([
    ['911234567 ext. 5', 'ES'],
    ['911234567 extensión 12', 'ES'],
    ['+34 911234567 x12', undefined],
    ['+34911234567;ext=5', undefined],
    ['911234567 #12', 'ES'],
    ['911234567 anexo 5', 'PE'],
    ['011 1234-5678 (interno 5)', 'AR'],
    ['+34 911234567,,12', undefined],
  ])('the extension of %j', (typed, country) => {
    expect(refusal(typed, country)).toMatchObject({
      en: expect.stringMatching(/can’t have an extension\. Write one that is called directly/) as string,
      es: expect.stringMatching(/no puede llevar extensión\. Escribe uno/) as string,
    })
  })

  it.each([
    ['555 0142', 'US', /too few digits/, /faltan cifras/],
    ['+34 911 234 5678', undefined, /too many digits/, /sobran cifras/],
    ['911 234 567 / 568', 'ES', /too many digits/, /sobran cifras/],
    ['9'.repeat(300), 'ES', /too many digits/, /sobran cifras/],
    ['+999 123 456', 'ES', /No country’s code/, /prefijo de ningún país/],
    ['+592 12345', undefined, /few digits|as many digits/, /faltan cifras|tantas cifras/],
    ['911 234 567, 622 222 222', 'ES', /two phone numbers/, /dos números/],
    ['911234567 / 622222222', 'ES', /two phone numbers/, /dos números/],
    ['911234567 o +34 622222222', 'ES', /two phone numbers/, /dos números/],
    ['+86 0000 000 000', undefined, /as many digits/, /tantas cifras/],
    // Of a length that Canada has, but not for this number when it is read elsewhere.
    ['000 0000', 'CA', /as many digits/, /tantas cifras/],
    // A number of Japan that can’t be called from elsewhere.
    ['00100000000000', 'JP', /too many digits/, /sobran cifras/],
    ['call us', 'ES', /not a phone number/, /no es un número/],
    ['1-800-FLOWERS', 'US', /not a phone number/, /no es un número/],
    ['', 'ES', /not a phone number/, /no es un número/],
    [911234567, 'ES', /not a phone number/, /no es un número/],
    [null, 'ES', /not a phone number/, /no es un número/],
  ])('%j of %s', (typed, country, en, es) => {
    expect(refusal(typed, country)).toMatchObject({
      en: expect.stringMatching(en) as string,
      es: expect.stringMatching(es) as string,
    })
  })

  it.each([
    ...(short as [string, string][]),
    ...[
      ['GB', '999'],
      ['US', '988'],
      ['IT', '1522'],
      ['FR', '39 19'],
      ['AU', '000'],
      ['ES', '12'],
    ],
    ...getCountries().map((country) => [country, '112']),
    ...['AT', 'BE', 'DE', 'ES', 'FI', 'FR', 'GB', 'IT', 'NL', 'PL', 'PT', 'SE'].map((country) => [
      country,
      '116 123',
    ]),
  ])('the short number of %s, %j, as one that can’t be called from elsewhere', (country, typed) => {
    const { en, es } = inWords(refusal(typed, country)!)
    expect(en).toMatch(
      /incomplete, or works in its own country only.* Short numbers can’t be kept here: write a whole/,
    )
    expect(es).toMatch(
      /incompleto o solo funciona en su país.* no pueden guardarse números cortos: escribe uno entero/,
    )
  })

  it.each(['+34 016', '0034 016', '+44 116 123', '+49116016'])(
    'the short number %j behind a country’s code',
    (typed) => {
      expect(inWords(refusal(typed)!).en).toMatch(/works in its own country only/)
    },
  )

  it('a number as its country writes it while there is no country', () => {
    expect(refusal('911 234 567')).toMatchObject({
      en: expect.stringMatching(
        /^Choose the country of the branch first, or begin the number with \+/,
      ) as string,
      es: expect.stringMatching(/^Elige primero el país de la sede o empieza el número por \+/) as string,
    })
  })

  it('a number without its country’s code where a country has none of its own', () => {
    expect(refusal('911 234 567', 'AQ')).toMatchObject({
      en: expect.stringMatching(/no phone numbers of its own\. Begin the number with \+/) as string,
      es: expect.stringMatching(/no tiene números de teléfono propios\. Empieza el número por \+/) as string,
    })
    expect(read('+672 1 12345', 'AQ')).toBe('+672112345')
  })
})

const numbers = getCountries().flatMap((country) => {
  const example = getExampleNumber(country, examples)
  return example ? [{ country, example }] : []
})

describe('of any country', () => {
  it('a number is read alike in every form in which it is written', () => {
    expect(numbers.length).toBeGreaterThan(200)
    const forms = fc.constantFrom(...numbers).chain(({ country, example }) =>
      fc.record({
        country: fc.constant(country),
        number: fc.constant(String(example.number)),
        typed: fc
          .constantFrom(
            example.formatNational(),
            example.formatInternational(),
            String(example.number),
            `00${example.number.slice(1)}`,
            example.formatInternational().replace('+', '00 '),
            example.getURI(),
          )
          .chain((text) =>
            fc.constantFrom(text, ` ${text} `, text.replaceAll(' ', '-'), text.replaceAll(' ', '')),
          ),
      }),
    )
    fc.assert(
      fc.property(forms, ({ country, number, typed }) => {
        expect(read(typed, country)).toBe(number)
      }),
      { numRuns: 1000 },
    )
  })

  it('what is kept reads as itself, in any country and as it is shown', () => {
    const typed = fc.oneof(
      fc.stringMatching(/^\+?[\d ()-]{3,18}$/),
      fc.stringMatching(/^\+[1-9]\d{6,14}$/),
      fc.stringMatching(/^00[1-9]\d{6,14}$/),
    )
    fc.assert(
      fc.property(
        typed,
        fc.constantFrom<CountryCode>(...getCountries()),
        fc.constantFrom<CountryCode>(...getCountries()),
        (text, country, other) => {
          const number = read(text, country)
          if (number === undefined) return
          expect(number).toMatch(/^\+[1-9]\d{1,14}$/)
          expect(read(number, other)).toBe(number)
          expect(read(number)).toBe(number)
          expect(read(parsePhoneNumberWithError(number).formatInternational())).toBe(number)
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('whatever is typed is read or refused with a sentence in both languages', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[+\d ()x#;,.-]{0,30}$/),
    )
    fc.assert(
      fc.property(anything, fc.oneof(fc.constantFrom(...getCountries()), fc.anything()), (typed, country) => {
        const reading = parsePhone(typed, country)
        if ('number' in reading) expect(reading.number).toMatch(/^\+[1-9]\d{1,14}$/)
        else expect([inWords(reading.fault).en, inWords(reading.fault).es].every(Boolean)).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })
})
