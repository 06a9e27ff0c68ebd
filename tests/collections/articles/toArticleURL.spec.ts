import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toArticleURL } from '../../../collections/articles/toArticleURL.js'
import { inWords } from '../../helpers/messages.js'

const read = (typed: string): string => {
  const address = toArticleURL(typed)
  return 'url' in address ? address.url : address.fault
}

describe('the address of an article', () => {
  it.each([
    ['HTTPS://News.Example.ORG/Story', 'https://news.example.org/Story'],
    ['https://example.org:443/a', 'https://example.org/a'],
    ['http://example.org:80/a', 'http://example.org/a'],
    ['https://example.org:8443/a', 'https://example.org:8443/a'],
    ['https://example.org/a#comments', 'https://example.org/a'],
    ['https://example.org/a#:~:text=border', 'https://example.org/a'],
    ['https://example.org/a?utm_source=x&utm_medium=y', 'https://example.org/a'],
    [
      'https://example.org/a?id=7&utm_source=x&page=2&fbclid=abc&gclid=def',
      'https://example.org/a?id=7&page=2',
    ],
    ['https://example.org/a?UTM_Campaign=x&FBCLID=y', 'https://example.org/a'],
    ['https://example.org/a?utm_source', 'https://example.org/a'],
    ['https://example.org/a?fbclid=1#top', 'https://example.org/a'],
    ['https://example.org/a?', 'https://example.org/a'],
    ['https://example.org/a?b=2&a=1&b=1', 'https://example.org/a?b=2&a=1&b=1'],
    [
      'https://example.org/a?q=one+two%20three&r=%7e~%7E',
      'https://example.org/a?q=one+two%20three&r=%7e~%7E',
    ],
    ['https://example.org/a?x=1&&y=', 'https://example.org/a?x=1&&y='],
    ['https://example.org/a?next=/b?utm_source=x', 'https://example.org/a?next=/b?utm_source=x'],
    [
      'https://example.org/a?utm=1&my_utm_source=2&fbclid2=3&gclidx=4',
      'https://example.org/a?utm=1&my_utm_source=2&fbclid2=3&gclidx=4',
    ],
    ['https://example.org/utm_source=x/fbclid', 'https://example.org/utm_source=x/fbclid'],
    ['https://example.org/a//b/%C3%A9/', 'https://example.org/a//b/%C3%A9/'],
    ['https://example.org/café', 'https://example.org/caf%C3%A9'],
    ['example.org/a?utm_source=x', 'https://example.org/a'],
    ['https://example.org/#!/news/5', 'https://example.org/#!/news/5'],
    ['https://example.org/?utm_source=x#/a/7', 'https://example.org/#/a/7'],
    ['https://example.org/#!top', 'https://example.org/'],
    [`https://example.org/story?id=7&utm_content=${'x'.repeat(3000)}`, 'https://example.org/story?id=7'],
    [
      'https://fa.wikipedia.org/wiki/می‌خواهم',
      `https://fa.wikipedia.org/wiki/${encodeURIComponent('می‌خواهم')}`,
    ],
  ])('%j is %s', (typed, url) => {
    expect(read(typed)).toBe(url)
  })

  it.each([
    ['http://example.org/a', 'https://example.org/a'],
    ['https://example.org/#!/news/5', 'https://example.org/#!/news/6'],
    ['https://example.org/a', 'https://example.org/A'],
    ['https://example.org/a', 'https://example.org/a/'],
    ['https://example.org/a?x=1&y=2', 'https://example.org/a?y=2&x=1'],
    ['https://www.example.org/a', 'https://example.org/a'],
  ])('%s is not %s', (one, other) => {
    expect(read(one)).not.toBe(read(other))
  })

  it.each(['javascript:alert(1)', 'ftp://example.org/a', 'https://user@example.org/a'])(
    '%s may never be stored',
    (typed) => {
      expect(read(typed)).toBe('unsafe')
    },
  )

  it.each(['', 'example', 'https://', '#top'])('%j is not whole', (typed) => {
    expect(read(typed)).toBe('incomplete')
  })
})

// What WHATWG leaves as it is in a path and in a query.
const path = fc
  .stringMatching(/^(?:\/[A-Za-z0-9_~!$&()*+,;=:@-]+|\/%[0-9A-Fa-f]{2}x){0,4}\/?$/)
  .filter((text) => text !== '')
const parameter = fc.stringMatching(
  /^[A-Za-z0-9_~!$()*+,;:@/?%-]{1,8}(?:=[A-Za-z0-9_~!$()*+,;:@/?%=-]{0,8})?$/,
)
const kept = parameter.filter((text) => !/^(?:utm_|fbclid(?:=|$)|gclid(?:=|$))/i.test(text))
const dropped = fc
  .tuple(
    fc.constantFrom('utm_source', 'utm_medium', 'utm_id', 'UTM_Term', 'utm_', 'fbclid', 'gclid', 'GCLID'),
    fc.constantFrom('', '=', '=x', '=a=b', '=%20'),
  )
  .map((parts) => parts.join(''))

describe('for any article', () => {
  it('the path and the other parameters stay byte for byte, in their order, wherever tracking stands', () => {
    const query = fc.array(
      fc.oneof(
        kept.map((text) => ({ text, isKept: true })),
        dropped.map((text) => ({ text, isKept: false })),
      ),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(
        fc.domain(),
        path,
        query,
        fc.option(fc.webFragments().filter((text) => !/^!?\//.test(text))),
        (host, where, parameters, fragment) => {
          const all = parameters.map(({ text }) => text).join('&')
          const rest = parameters
            .filter(({ isKept }) => isKept)
            .map(({ text }) => text)
            .join('&')
          const typed = `https://${host}${where}${all && `?${all}`}${fragment === null ? '' : `#${fragment}`}`
          expect(read(typed)).toBe(`https://${host.toLowerCase()}${where}${rest && `?${rest}`}`)
        },
      ),
      { numRuns: 1000 },
    )
  }, 30_000)

  it('its address is kept as it is when it is read again', () => {
    const address = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc
        .tuple(fc.webUrl(), fc.array(fc.oneof(parameter, dropped, fc.string())))
        .map(([url, all]) => `${url}?${all.join('&')}`),
    )
    let count = 0
    fc.assert(
      fc.property(address, (typed) => {
        const once = toArticleURL(typed)
        if (!('url' in once)) return
        count++
        expect(toArticleURL(once.url)).toEqual(once)
        const [page, fragment] = once.url.split('#')
        expect(page).not.toMatch(/[?&](?:utm_|fbclid=|gclid=)/i)
        if (fragment !== undefined) expect(fragment).toMatch(/^!?\/./)
      }),
      { numRuns: 1000 },
    )
    expect(count).toBeGreaterThan(300)
  }, 30_000)

  it('reading any text gives an address or a sentence in both languages', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const address = toArticleURL(typed)
        if ('url' in address) expect(address.url).toMatch(/^https?:\/\//)
        else expect(inWords(address.sentence).en && inWords(address.sentence).es).not.toBe('')
      }),
      { numRuns: 1000 },
    )
  }, 30_000)
})
