import { afterAll, beforeAll, expect, it } from 'vitest'
import { rest } from '../../helpers/rest.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

let host: TestHost
let editor: string
let organiser: string
let id: number | string

const account = { email: '', password: 'correct horse battery' }
const logIn = async (name: string, roles: ('editor' | 'organiser')[]) => {
  const login = { ...account, email: `${name}@example.org` }
  await host.payload.create({
    collection: 'users',
    data: { ...login, name, roles },
    overrideAccess: true,
  })
  const answer = await rest(host.config)('/api/users/login', { method: 'POST', body: JSON.stringify(login) })
  return ((await answer.json()) as { token: string }).token
}

const ask = async (token?: string) => {
  const answer = await rest(host.config)(`/api/calls/${id}/addresses`, {
    headers: token ? { authorization: `JWT ${token}` } : {},
  })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

beforeAll(async () => {
  host = await startTestHost()
  editor = await logIn('rosa', ['editor'])
  organiser = await logIn('olga', ['organiser'])
  const call = await host.payload.create({
    collection: 'calls',
    draft: true,
    overrideAccess: true,
    data: { title: 'Open the gate', languages: ['en', 'es'] },
  })
  id = call.id
})
afterAll(() => host.stop())

it('a draft has no addresses, and what it needs is told by the pre-flight alone', async () => {
  expect(await ask(editor)).toEqual({ status: 200, body: { live: false, addresses: [] } })
})

it('a live call has an address for each of its languages, whatever a newer draft says', async () => {
  const actions = [{ blockType: 'spread' as const, heading: 'Stand with us' }]
  const whole = await host.payload.update({
    collection: 'calls',
    id,
    draft: true,
    overrideAccess: true,
    data: { summary: 'They wait.', actions },
  })
  await host.payload.update({
    collection: 'calls',
    id,
    locale: 'es',
    overrideAccess: true,
    data: {
      title: 'Abran la puerta',
      summary: 'Esperan.',
      actions: whole.actions?.map((action) => ({ ...action, heading: 'Acompáñanos' })),
      _status: 'published',
    } as object,
  })
  await host.payload.update({
    collection: 'calls',
    id,
    draft: true,
    overrideAccess: true,
    data: { title: 'Drafted', languages: ['en'] },
  })
  const { status, body } = await ask(editor)
  expect(status).toBe(200)
  expect(body).toMatchObject({
    live: true,
    addresses: [
      { locale: 'en', url: 'http://localhost:3000/calls/open-the-gate', title: 'Open the gate' },
      { locale: 'es', url: 'http://localhost:3000/es/calls/open-the-gate', title: 'Abran la puerta' },
    ],
  })
})

it('nobody but editors learns of addresses here, not even whether the call exists', async () => {
  const asVisitor = await ask()
  expect(asVisitor.status).toBe(404)
  expect(await ask(organiser)).toEqual(asVisitor)
  id = 999_999
  expect(await ask()).toEqual(asVisitor)
})
