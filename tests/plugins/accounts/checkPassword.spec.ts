import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { afterEach, expect, it, vi } from 'vitest'
import { checkPassword } from '../../../plugins/accounts/checkPassword.js'

afterEach(() => vi.restoreAllMocks())

it('however much is sent, zxcvbn is shown two short parts of a password, and twelve short words', () => {
  const judge = vi.spyOn(ZxcvbnFactory.prototype, 'check')
  const long = '4@8({[<369!1|0$57+%2'.repeat(100_000)
  checkPassword(long, [`${'word '.repeat(100_000)}`, long, `${long}@example.org`])
  checkPassword(
    'x'.repeat(33),
    Array.from({ length: 1000 }, (_, n) => `name${n}`),
  )
  expect(judge.mock.calls.length).toBeLessThanOrEqual(4)
  for (const [part, words] of judge.mock.calls) {
    expect(part.length).toBeLessThanOrEqual(32)
    expect(words!.length).toBeLessThanOrEqual(12)
    for (const word of words!) expect(String(word).length).toBeLessThanOrEqual(32)
  }
})

it('a long password is good by either of its ends, and not by its length', () => {
  for (const good of [
    'four words in a row',
    'correct horse battery staple and one more for the road',
    `${'a'.repeat(40)} seven odd lamps climb`,
    `seven odd lamps climb ${'a'.repeat(40)}`,
  ])
    expect([good, checkPassword(good)]).toEqual([good, null])
  for (const bad of ['a'.repeat(200), '12345678'.repeat(20), 'p4$$w0rd'.repeat(2), 'qwertyuiop'.repeat(8)])
    expect([bad, checkPassword(bad)]).not.toEqual([bad, null])
})

it('what is known of a person is tried word by word', () => {
  const known = ['Ximena Quintanilla', 'xquint@sociedadcivil.example']
  expect(checkPassword('quintanillaximena')).toBeNull()
  expect(checkPassword('quintanillaximena', known)).not.toBeNull()
})
