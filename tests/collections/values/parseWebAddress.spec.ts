import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseWebAddress } from '../../../collections/values/parseWebAddress.js'

const href = (input: string) => {
  const address = parseWebAddress(input)
  return 'href' in address ? address.href : address.fault
}

describe('a web address', () => {
  it.each([
    ['  https://example.org/a  ', 'https://example.org/a'],
    ['HTTPS://EXAMPLE.Org:443/A?b=C#D', 'https://example.org/A?b=C#D'],
    ['http://example.org:80', 'http://example.org/'],
    ['https://example.org:8443/', 'https://example.org:8443/'],
    ['example.org/donate', 'https://example.org/donate'],
    ['example.org:8080/donate', 'https://example.org:8080/donate'],
    ['//example.org/donate', 'https://example.org/donate'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
    ['http://192.168.0.1/', 'http://192.168.0.1/'],
    ['https://example.org/a day?q=two words', 'https://example.org/a%20day?q=two%20words'],
    ['https://example.org/👨‍👩‍👧‍👦', `https://example.org/${encodeURIComponent('👨‍👩‍👧‍👦')}`],
    ['https://example.org/🏴󠁧󠁢󠁳󠁣󠁴󠁿', `https://example.org/${encodeURIComponent('🏴󠁧󠁢󠁳󠁣󠁴󠁿')}`],
  ])('%j is kept as %s', (input, kept) => {
    expect(href(input)).toBe(kept)
  })

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\u200bscript:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'ｊavascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox',
    'file:///etc/passwd',
    'mailto:somebody@example.org',
    'blob:https://example.org/1',
    'https://user:secret@example.org/',
    'https://user@example.org/',
    'user@example.org',
    'https://exa mple.org/',
    'https://example.org/a\u202eb',
    'https://exa\u200dmple.org/',
    'https://example.org/a https://example.org/b',
    'java\u200dscript:alert(1)',
    `https://example.org/${'a'.repeat(2048)}`,
  ])('%j may never be stored', (input) => {
    expect(href(input)).toBe('unsafe')
  })

  it.each(['http', 'https:', 'https://', 'example', '/donate', '#top', '?q=1', '.', '...'])(
    '%j may be on its way to an address, and is none yet',
    (input) => {
      expect(href(input)).toBe('incomplete')
    },
  )

  it('that is kept is http or https, without credentials, and is kept as it is when read again', () => {
    const anything = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.string({ unit: 'binary' }),
      fc
        .tuple(
          fc.constantFrom('javascript:', 'java\tscript:', 'data:', 'https://', 'HTTP:\\', 'https:', '//', ''),
          fc.string({ unit: 'binary' }),
        )
        .map((parts) => parts.join('')),
      fc.domain().map((domain) => `${domain}/x`),
    )
    let kept = 0
    fc.assert(
      fc.property(anything, (input) => {
        const address = parseWebAddress(input)
        if (!('href' in address)) return
        kept++
        expect(address.href).toMatch(/^https?:\/\/[^@/]/)
        const url = new URL(address.href)
        expect([url.username, url.password]).toEqual(['', ''])
        expect(parseWebAddress(address.href)).toEqual(address)
      }),
      { numRuns: 1000 },
    )
    expect(kept).toBeGreaterThan(150)
  }, 30_000)

  it('that a browser would run as a script is refused, whatever stands around it', () => {
    const noise = fc.constantFrom('', ' ', '\t', '\n', '\r', '\u0000', '\u00a0', '\u200b', '\ufeff')
    const written = fc
      .tuple(
        noise,
        fc.constantFrom('javascript', 'JAVASCRIPT', 'vbscript', 'data'),
        noise,
        noise,
        fc.string(),
      )
      .map(([before, scheme, inside, after, rest]) =>
        [before, scheme.slice(0, 2), inside, scheme.slice(2), after, ':', rest].join(''),
      )
    fc.assert(
      fc.property(written, (input) => {
        expect(href(input)).toBe('unsafe')
      }),
    )
  }, 30_000)
})
