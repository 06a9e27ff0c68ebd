import { expect, it } from 'vitest'
import { findPerson, judge, signedUp, typed } from './judge.js'

const judged = (body: string) =>
  judge({
    as: 'admin',
    sent: { method: 'POST', path: '/api/users/refresh-token', headers: {}, body: undefined },
    answer: { status: 200, type: 'application/json', body, bytes: body.length },
  })

it('a word that a token holds by chance was not said', () => {
  expect(
    judged('{"refreshedToken":"eyJhbGciOiJIUzI1NiJ9.eyJpZCI6IjEifQ.7vipSkxo4ofkMuQ-Wfy1_MWCO6rVhC"}'),
  ).toBe(null)
})

it('the same word beside a token was', () => {
  expect(
    judged('{"token":"eyJhbGciOiJIUzI1NiJ9.eyJpZCI6IjEifQ.7vipSkxo","message":"VipsJpeg: no such marker"}'),
  ).toMatch(/^what an image library said/)
})

it.each([
  ['somebody of another branch', signedUp.others[1], 'organiser'],
  ['somebody who signed up', signedUp.own[3], 'editor'],
  ['somebody who has not confirmed', signedUp.waiting[4], 'admin'],
  ['what was typed to sign up', typed.lastName, 'admin'],
] as const)('an answer that tells %s is a fault', (fault, word, as) => {
  const body = JSON.stringify({ docs: [{ word }] })
  const sent = {
    method: 'POST',
    path: '/api/signups/search',
    headers: {},
    body: `${typed.lastName}@example.org`,
  }
  expect(
    judge({ as, sent, answer: { status: 200, type: 'application/json', body, bytes: body.length } }),
  ).toBe(fault)
  expect(findPerson(body)).toBe(word)
})
