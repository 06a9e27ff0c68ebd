import { SignJWT } from 'jose'
import { expect, it } from 'vitest'
import { parsePreviewToken, renderPreviewToken } from '../../../plugins/preview/previewToken.js'

const secret = 'a secret for tests only, 32 chars'
const claims = { collection: 'calls', document: '7', user: '3', session: 'b1b1' }
const now = new Date('2026-11-23T12:04:59.000Z')
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

it('a token tells what it was bound to', async () => {
  const token = await renderPreviewToken({ secret, claims, now })
  expect(await parsePreviewToken({ secret, token, now })).toEqual(claims)
})

it('a token lives for ten minutes at least and fifteen at most', async () => {
  const token = await renderPreviewToken({ secret, claims, now })
  expect(await parsePreviewToken({ secret, token, now: after(10) })).toEqual(claims)
  expect(await parsePreviewToken({ secret, token, now: after(15) })).toBeNull()
})

it('the panel is given the same token for some minutes, so that an autosave does not load the preview anew', async () => {
  const [first, second, later] = await Promise.all(
    [after(-4), now, after(5)].map((at) => renderPreviewToken({ secret, claims, now: at })),
  )
  expect(second).toBe(first)
  expect(later).not.toBe(first)
})

it('a token of another secret, or changed by one letter, is none', async () => {
  const token = await renderPreviewToken({ secret, claims, now })
  const [head, body, signature] = token.split('.') as [string, string, string]
  const changed = `${head}.${body}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`
  expect(await parsePreviewToken({ secret: `${secret}!`, token, now })).toBeNull()
  expect(await parsePreviewToken({ secret, token: changed, now })).toBeNull()
  expect(await parsePreviewToken({ secret, token: '', now })).toBeNull()
})

it('a session’s own token, signed with Payload’s secret, opens no preview', async () => {
  const session = await new SignJWT({ doc: '7', sid: 'b1b1' })
    .setProtectedHeader({ alg: 'HS256', typ: 'broadside-preview+jwt' })
    .setSubject('3')
    .setAudience('calls')
    .setIssuedAt()
    .setExpirationTime('2h')
    .sign(new TextEncoder().encode(secret))
  expect(await parsePreviewToken({ secret, token: session })).toBeNull()
})
