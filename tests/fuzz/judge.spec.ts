import { expect, it } from 'vitest'
import { judge } from './judge.js'

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
