import fc from 'fast-check'
import { groups } from 'isbn3'
import { describe, expect, it } from 'vitest'
import { parseISBN, toHyphenated } from '../../../collections/books/parseISBN.js'
import { inWords } from '../../helpers/messages.js'

const read = (typed: string): string => {
  const number = parseISBN(typed)
  return 'isbn' in number ? number.isbn : number.fault
}

const sentence = (typed: string) => {
  const number = parseISBN(typed)
  return 'isbn' in number ? null : number.sentence
}

// The standard's own wording, written another way than the code under test: the weighted sum is a multiple.
const fits13 = (digits: string) =>
  [...digits].reduce((sum, digit, at) => sum + Number(digit) * (at % 2 ? 3 : 1), 0) % 10 === 0
const fits10 = (signs: string) =>
  [...signs].reduce((sum, sign, at) => sum + (sign === 'X' ? 10 : Number(sign)) * (10 - at), 0) % 11 === 0

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))

/** Whole numbers, their check digit found by trial. */
const isbn10s = digits(9).map((nine) =>
  [...'0123456789X'].map((check) => nine + check).find((number) => fits10(number))!,
)
const isbn13s = fc
  .tuple(fc.constantFrom('978', '9791', '9798'), digits(9))
  .map(([prefix, rest]) => (prefix + rest).slice(0, 12))
  .map((twelve) => [...'0123456789'].map((check) => twelve + check).find((number) => fits13(number))!)

/** Numbers from ranges that were given out: these have hyphens. */
const ranged = fc
  .constantFrom(
    ...Object.entries(groups).flatMap(([group, { ranges }]) => ranges.map((range) => ({ group, range }))),
  )
  .chain(({ group, range: [first, last] }) =>
    fc.tuple(fc.integer({ min: Number(first), max: Number(last) }), digits(12)).map(([registrant, rest]) => {
      const parts = [...group.split('-'), String(registrant).padStart(first.length, '0')]
      const title = rest.slice(0, 12 - parts.join('').length)
      const check = [...'0123456789'].find((digit) => fits13([...parts, title, digit].join('')))!
      return [...parts, title, check].join('-')
    }),
  )

describe('an ISBN', () => {
  it.each([
    ['9780306406157', '9780306406157'],
    ['978-0-306-40615-7', '9780306406157'],
    ['978 0 306 40615 7', '9780306406157'],
    ['978–0–306–40615–7', '9780306406157'],
    ['978‑0‑306‑40615‑7', '9780306406157'],
    ['978−0−306−40615−7', '9780306406157'],
    ['978.0.306.40615.7', '9780306406157'],
    ['\u200e978-0-306-40615-7\u00a0', '9780306406157'],
    ['ISBN 978-0-306-40615-7', '9780306406157'],
    ['isbn: 9780306406157', '9780306406157'],
    ['ISBN-13: 978-0-306-40615-7', '9780306406157'],
    ['ISBN–13: 978-0-306-40615-7', '9780306406157'],
    ['ISBN13 9780306406157', '9780306406157'],
    ['ISBN-10: 0-306-40615-2', '9780306406157'],
    ['ISBN 0-306-40615-2', '9780306406157'],
    ['urn:isbn:0306406152', '9780306406157'],
    ['e-ISBN 978-0-306-40615-7', '9780306406157'],
    ['ISBN9780306406157', '9780306406157'],
    ['０３０６４０６１５２', '9780306406157'],
    ['ＩＳＢＮ　９７８－０－３０６－４０６１５－７', '9780306406157'],
    ['0-8044-2957-X', '9780804429573'],
    ['080442957x', '9780804429573'],
    ['０８０４４２９５７Ｘ', '9780804429573'],
    ['979-10-90636-07-1', '9791090636071'],
    ['979-8-89389-000-6', '9798893890006'],
    ['ISBN13.76452154', '9781376452150'],
    ['ISBN-10 1376452154', '9781376452150'],
    ['425-03365-1', '9780425033654'],
    ['SBN 425-03365-1', '9780425033654'],
    ['0-306-40615-2 (pbk.)', '9780306406157'],
    ['978-0-306-40615-7 (v. 1) [hardback] :', '9780306406157'],
    ['٩٧٨-٠-٣٠٦-٤٠٦١٥-٧', '9780306406157'],
    ['९७८०३०६४०६१५७', '9780306406157'],
  ])('%j is %s', (typed, isbn) => {
    expect(read(typed)).toBe(isbn)
  })

  it.each([
    ['', 'digits'],
    ['ISBN', 'digits'],
    ['the one about the border', 'digits'],
    ['978-0-306-40615-7 pb.', 'digits'],
    ['X306406152', 'digits'],
    ['978030640615X', 'digits'],
    ['030640615XX', 'digits'],
    ['97803064061577', 'length'],
    ['306406153', 'length'],
    ['0306406152 9780306406157', 'length'],
    ['ISBN-13: 978030640615', 'length'],
    ['4006381333931', 'prefix'],
    ['979-0-2600-0043-8', 'music'],
    ['9780306406158', 'check'],
    ['0306406153', 'check'],
    ['0804429570', 'check'],
  ])('%j is refused for its %s', (typed, fault) => {
    expect(read(typed)).toBe(fault)
  })

  it('with a wrong check digit is refused with the right number, in the form that was typed', () => {
    expect(sentence('9780306406158')).toEqual({
      en: 'The last digit of this ISBN does not fit the others. If those are right, it is 978-0-306-40615-7. Compare it with the book.',
      es: 'La última cifra de este ISBN no encaja con las demás. Si esas son correctas, es 978-0-306-40615-7. Compáralo con el libro.',
    })
    expect(inWords(sentence('ISBN 0 8044 2957 1')!).en).toContain(' 0-8044-2957-X.')
    expect(inWords(sentence('9791090636072')!).es).toContain(' 979-10-90636-07-1.')
  })

  it('that is too short or too long is told its length', () => {
    expect(sentence('97803064061')).toEqual({
      en: 'An ISBN has 10 or 13 digits; this one has 11. Copy it from the back of the book.',
      es: 'Un ISBN tiene 10 o 13 cifras; este tiene 11. Cópialo de la contracubierta del libro.',
    })
  })

  it('is hyphenated at the parts of its range', () => {
    expect(toHyphenated('9780306406157')).toBe('978-0-306-40615-7')
    expect(toHyphenated('9791090636071')).toBe('979-10-90636-07-1')
  })

  it('of a range that was given out later is kept, and shown without hyphens', () => {
    expect(read('978-699999999-0')).toBe('9786999999990')
    expect(toHyphenated('9786999999990')).toBe('9786999999990')
  })
})

describe('for any ISBN', () => {
  it('that is hyphenated, what is read is its digits, and showing them gives the hyphens back', () => {
    fc.assert(
      fc.property(ranged, (typed) => {
        fc.pre(!typed.startsWith('979-0'))
        const isbn = read(typed)
        expect(isbn).toBe(typed.replaceAll('-', ''))
        expect(toHyphenated(isbn)).toBe(typed)
        expect(read(toHyphenated(isbn))).toBe(isbn)
      }),
      { numRuns: 1000 },
    )
  }, 30_000)

  it('of ten digits, the one of thirteen is the same book', () => {
    fc.assert(
      fc.property(isbn10s, (ten) => {
        const isbn = read(ten)
        expect(isbn).toMatch(/^978\d{10}$/)
        expect(fits13(isbn)).toBe(true)
        expect(isbn.slice(3, 12)).toBe(ten.slice(0, 9))
        expect(read(isbn)).toBe(isbn)
      }),
      { numRuns: 1000 },
    )
  }, 30_000)

  it('no way to write it changes what is read', () => {
    const dash = fc.constantFrom(
      '',
      '',
      '-',
      ' ',
      '–',
      '‐',
      '‑',
      '—',
      '−',
      '\u00ad',
      '\u00a0',
      '－',
      '\u2009',
      '.',
    )
    const wide = (text: string) =>
      text.replace(/[0-9A-Za-z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    const written = fc.oneof(isbn10s, isbn13s).chain((number) =>
      fc
        .record({
          label: fc.constantFrom(
            '',
            'ISBN',
            'isbn ',
            'ISBN: ',
            `ISBN-${number.length}: `,
            `ISBN–${number.length} `,
            'urn:isbn:',
          ),
          gaps: fc.array(dash, { minLength: number.length - 1, maxLength: number.length - 1 }),
          around: fc.constantFrom('', ' ', '\t', '\u3000', '\n'),
          isWide: fc.boolean(),
          isLower: fc.boolean(),
        })
        .map(({ label, gaps, around, isWide, isLower }) => {
          const spread = [...number].map((sign, at) => sign + (gaps[at] ?? '')).join('')
          const cased = isLower ? (label + spread).toLowerCase() : label + spread
          return { number, typed: around + (isWide ? wide(cased) : cased) + around }
        }),
    )
    fc.assert(
      fc.property(written, ({ number, typed }) => {
        expect(read(typed)).toBe(read(number))
        expect(read(typed)).toMatch(/^\d{13}$/)
      }),
      { numRuns: 1000 },
    )
  }, 30_000)

  it('a wrong sign at any place is caught', () => {
    const signs = (number: string, at: number) =>
      number.length === 10 && at === 9 ? '0123456789X' : '0123456789'
    fc.assert(
      fc.property(fc.oneof(isbn10s, isbn13s), (number) => {
        for (let at = 0; at < number.length; at++)
          for (const sign of signs(number, at)) {
            if (sign === number[at]) continue
            const wrong = number.slice(0, at) + sign + number.slice(at + 1)
            expect(read(wrong), wrong).toMatch(/^(?:check|prefix|music)$/)
          }
      }),
      { numRuns: 200 },
    )
  }, 30_000)

  it('two neighbours that changed places are caught, unless thirteen digits can’t tell, which differ by five', () => {
    fc.assert(
      fc.property(fc.oneof(isbn10s, isbn13s), (number) => {
        for (let at = 0; at < number.length - 1; at++) {
          const [one, other] = [number[at]!, number[at + 1]!]
          if (one === other) continue
          if (number.length === 13 && Math.abs(Number(one) - Number(other)) === 5) continue
          const wrong = number.slice(0, at) + other + one + number.slice(at + 2)
          expect(read(wrong), wrong).toMatch(/^(?:check|prefix|music|digits)$/)
        }
      }),
      { numRuns: 300 },
    )
  }, 30_000)

  it('the number that a refusal suggests is a good one', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          digits(10),
          digits(10).map((rest) => `978${rest}`),
        ),
        (typed) => {
          const number = parseISBN(typed)
          if ('isbn' in number) return
          const suggested = / it is ([\dX-]+)\./.exec(inWords(number.sentence).en)?.[1] ?? ''
          expect(inWords(number.sentence).es).toContain(` es ${suggested}.`)
          expect(read(suggested)).toMatch(/^978\d{10}$/)
          expect(suggested.replaceAll('-', '').slice(0, -1)).toBe(typed.slice(0, -1))
        },
      ),
      { numRuns: 500 },
    )
  }, 30_000)
})

it('reading any text as an ISBN gives thirteen digits that fit, or a sentence in both languages', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^(?:ISBN)?[-\d Xx.:]{0,20}$/),
    digits(13),
  )
  fc.assert(
    fc.property(anything, (typed) => {
      const number = parseISBN(typed)
      if ('isbn' in number) {
        expect(number.isbn).toMatch(/^97(?:8|9[1-9])\d+$/)
        expect(number.isbn).toHaveLength(13)
        expect(fits13(number.isbn)).toBe(true)
      } else {
        expect(inWords(number.sentence).en).not.toBe('')
        expect(inWords(number.sentence).es).not.toBe('')
      }
    }),
    { numRuns: 1000 },
  )
}, 30_000)
