import { describe, expect, it } from 'vitest'
import { toMailLink, toOneEmail } from '../../../collections/values/toOneEmail.js'

describe('an e-mail address', () => {
  it.each([
    [' ada@example.org ', 'ada@example.org'],
    ['somename@ｇｍａｉｌ.com', 'somename@gmail.com'],
    ['маша@почта.рф', 'маша@почта.рф'],
    ['cafe\u0301@example.org', 'café@example.org'],
    ["o'neil+press@example.org", "o'neil+press@example.org"],
    ['a?cc=b@example.org', 'a?cc=b@example.org'],
  ])('%j is kept as %s', (typed, kept) => {
    expect(toOneEmail(typed)).toBe(kept)
    expect(toOneEmail(kept)).toBe(kept)
  })

  it.each([
    ['a\u2028b@example.org'],
    ['a\u00a0b@example.org'],
    ['gro.live\u202emoc.doog@example.org'],
    ['a\u200b@example.org'],
    ['a\u00ad@example.org'],
    ['username@domain.com©'],
    ['a@exa\u200dmple.org'],
    ['a@b@example.org'],
    ['Ada <ada@example.org>'],
    ['ada@example.org, ben@example.org'],
    ['@example.org'],
    ['ada'],
    [''],
  ])('%j is none', (typed) => {
    expect(toOneEmail(typed)).toBeUndefined()
  })

  it('is encoded in a link', () => {
    expect(toMailLink('a?cc=b@example.org')).toBe('mailto:a%3Fcc%3Db@example.org')
    expect(toMailLink('маша@почта.рф')).toMatch(/^mailto:[%A-F\d]+@[%A-F\d]+\.[%A-F\d]+$/)
  })
})
