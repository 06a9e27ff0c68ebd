import { createLocalReq, type LivePreviewConfig, type TypedUser } from 'payload'
import { readDraftCall, readPreviewer } from 'payload-broadside'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { rest } from '../../helpers/rest.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

let host: TestHost
let send: ReturnType<typeof rest>
let made = 0
let editor: { id: number | string; token: string }
let call: { id: number | string }

const password = 'a long password of theirs'

beforeAll(async () => {
  host = await startTestHost()
  send = rest(host.config)
  await host.payload.create({
    collection: 'users',
    data: { name: 'Admin', email: 'admin@example.org', password, roles: ['admin'] },
    overrideAccess: true,
  })
})
afterAll(() => host.stop())

const logIn = async (email: string): Promise<string> => {
  const answer = await send('/api/users/login', { method: 'POST', body: JSON.stringify({ email, password }) })
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { token: string }).token
}

const authorised = (token: string) => ({ authorization: `JWT ${token}` })

/** The address that the panel is given for its preview, as it asks for it: in the name of a logged-in user. */
const previewURL = async (token: string, id: unknown = call.id): Promise<URL | null> => {
  const { user } = await host.payload.auth({ headers: new Headers(authorised(token)) })
  const req = await createLocalReq({ user: user as TypedUser }, host.payload)
  const { url } = host.payload.collections.calls.config.admin.livePreview as LivePreviewConfig
  if (typeof url !== 'function') throw new Error('Live preview of calls has no address.')
  const address = await url({
    data: { id },
    locale: { code: 'es', label: 'Español' } as never,
    payload: host.payload,
    req,
  })
  return address ? new URL(address) : null
}

const readToken = async (token: string) => (await previewURL(token))!.searchParams.get('token')!

const open = ({ token, id = call.id, now }: { token: string; id?: number | string; now?: Date }) =>
  readPreviewer({ payload: host.payload, token, collection: 'calls', id: String(id), now })

beforeEach(async () => {
  const email = `editor-${made++}@example.org`
  const user = await host.payload.create({
    collection: 'users',
    data: { name: 'Editor', email, password, roles: ['editor'] },
    overrideAccess: true,
  })
  editor = { id: user.id, token: await logIn(email) }
  call = await host.payload.create({
    collection: 'calls',
    draft: true,
    data: { title: `Draft ${made}` },
    overrideAccess: true,
  })
})

it('the panel’s link shows its user the latest draft', async () => {
  const address = (await previewURL(editor.token))!
  expect(address.pathname).toBe(`/preview/calls/${call.id}`)
  expect(address.searchParams.get('locale')).toBe('es')
  const req = await open({ token: address.searchParams.get('token')! })
  expect(req?.user?.id).toBe(editor.id)
  const draft = await readDraftCall({ payload: host.payload, id: call.id, locale: 'en', user: req!.user! })
  expect(draft?.title).toBe(`Draft ${made}`)
})

it('the button for a preview in a tab of its own leads to the same draft', async () => {
  const { user } = await host.payload.auth({ headers: new Headers(authorised(editor.token)) })
  const req = await createLocalReq({ user: user as TypedUser }, host.payload)
  const { preview } = host.payload.collections.calls.config.admin
  const address = new URL((await preview!({ id: call.id }, { locale: 'es', req, token: null }))!)
  expect(address.pathname).toBe(`/preview/calls/${call.id}`)
  expect(await open({ token: address.searchParams.get('token')! })).not.toBeNull()
})

it('a link for one call opens no other', async () => {
  const other = await host.payload.create({
    collection: 'calls',
    draft: true,
    data: { title: 'Another' },
    overrideAccess: true,
  })
  const token = await readToken(editor.token)
  expect(await open({ token })).not.toBeNull()
  expect(await open({ token, id: other.id })).toBeNull()
})

it('a link is dead a quarter of an hour after it was made', async () => {
  const token = await readToken(editor.token)
  expect(await open({ token, now: new Date(Date.now() + 9 * 60_000) })).not.toBeNull()
  expect(await open({ token, now: new Date(Date.now() + 15 * 60_000) })).toBeNull()
})

it('logging out kills the session’s links at once, and no other session’s', async () => {
  const email = `editor-${made - 1}@example.org`
  const elsewhere = await logIn(email)
  const [here, there] = await Promise.all([readToken(editor.token), readToken(elsewhere)])
  expect(await open({ token: here })).not.toBeNull()
  const answer = await send('/api/users/logout', { method: 'POST', headers: authorised(editor.token) })
  expect(answer.status).toBe(200)
  expect(await open({ token: here })).toBeNull()
  expect(await open({ token: there })).not.toBeNull()
})

it('who may no longer edit sees no draft with a link made before', async () => {
  const token = await readToken(editor.token)
  await host.payload.update({
    collection: 'users',
    id: editor.id,
    data: { roles: ['organiser'] },
    overrideAccess: true,
  })
  expect(await open({ token })).toBeNull()
})

it('a call in the trash, or gone, has no preview', async () => {
  const token = await readToken(editor.token)
  await host.payload.update({
    collection: 'calls',
    id: call.id,
    data: { deletedAt: new Date().toISOString() },
    overrideAccess: true,
  })
  expect(await open({ token })).toBeNull()
  await host.payload.delete({ collection: 'calls', id: call.id, trash: true, overrideAccess: true })
  expect(await open({ token })).toBeNull()
})

it('who has left takes their links with them', async () => {
  const token = await readToken(editor.token)
  await host.payload.delete({ collection: 'users', id: editor.id, overrideAccess: true })
  expect(await open({ token })).toBeNull()
})

it('a preview’s token opens no session', async () => {
  const token = await readToken(editor.token)
  const answer = await send('/api/users/me', { headers: authorised(token) })
  expect(((await answer.json()) as { user: unknown }).user).toBeNull()
})

it('a session’s token opens no preview', async () => {
  expect(await open({ token: editor.token })).toBeNull()
})

it('a call that is not kept yet has no preview', async () => {
  expect(await previewURL(editor.token, null)).toBeNull()
})
