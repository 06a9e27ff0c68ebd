import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { createFirstAdmin } from 'payload-broadside'
import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { rest } from '../../helpers/rest.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

let host: TestHost
const token = 'a setup token for tests'
const ana = { name: 'Ana', email: 'ana@example.org', password: 'four words in a row' }

beforeAll(async () => {
  host = await startTestHost({ options: { setupToken: token } })
})
afterAll(() => host.stop())
afterEach(() =>
  // Straight from the database: an app's own rules keep the last admin.
  host.payload.db.deleteMany({ collection: 'users', where: {} }),
)

const register = (body: unknown, headers: Record<string, string> = {}) =>
  rest(host.config)('/api/users/first-register', {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const users = async () => {
  const { docs } = await host.payload.find({ collection: 'users', overrideAccess: true, depth: 0 })
  return docs as unknown as { id: string | number; email: string; roles: string[] }[]
}

it('the set-up token makes the first admin, who can log in', async () => {
  const answer = await register({ ...ana, token })
  expect(answer.status).toBe(201)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await answer.json()).toEqual({ user: { id: expect.any(String), email: ana.email } })
  expect(await users()).toMatchObject([{ email: ana.email, roles: ['admin'] }])
  const login = await rest(host.config)('/api/users/login', { method: 'POST', body: JSON.stringify(ana) })
  expect(login.status).toBe(200)
})

it('a missing or wrong token gets one and the same 403, before and after the first admin', async () => {
  const attempts = [ana, { ...ana, token: '' }, { ...ana, token: `${token}x` }, { ...ana, token: [token] }]
  const tryAll = () => Promise.all(attempts.map((body) => register(body)))
  const before = await tryAll()
  expect(await users()).toEqual([])
  await register({ ...ana, token })
  const after = await tryAll()
  const bodies = await Promise.all([...before, ...after].map((answer) => answer.text()))
  expect([...before, ...after].map(({ status }) => status)).toEqual(Array(8).fill(403))
  expect(new Set(bodies).size).toBe(1)
  expect(JSON.parse(bodies[0]!)).toMatchObject({ status: 403, code: 'SETUP_TOKEN_WRONG' })
  expect(before[0]!.headers.get('content-type')).toMatch('application/problem+json')
})

it('the right token is refused once there is an admin', async () => {
  await register({ ...ana, token })
  const answer = await register({ ...ana, email: 'eva@example.org', token })
  expect(answer.status).toBe(403)
  expect(await answer.json()).toMatchObject({ code: 'SETUP_CLOSED' })
  expect(await users()).toHaveLength(1)
})

it('the door stays shut when the first admin is gone and another one is left', async () => {
  await register({ ...ana, token })
  await host.payload.create({
    collection: 'users',
    data: { ...ana, email: 'eva@example.org', roles: ['admin'] } as never,
    overrideAccess: true,
  })
  await host.payload.delete({
    collection: 'users',
    where: { email: { equals: ana.email } },
    overrideAccess: true,
  })
  expect((await register({ ...ana, token })).status).toBe(403)
})

it('sixteen attempts at once make one user', async () => {
  const attempts = Array.from({ length: 16 }, (_, n) =>
    register({ ...ana, email: `ana${n}@example.org`, token }),
  )
  const statuses = (await Promise.all(attempts)).map(({ status }) => status)
  expect(statuses.sort()).toEqual([201, ...Array(15).fill(403)])
  expect(await users()).toHaveLength(1)
})

it('what else is sent along is not looked at', async () => {
  const forged = { roles: ['organiser'], id: 77, seat: 'mine', hash: 'x', salt: 'x', loginAttempts: 9 }
  expect((await register({ ...ana, ...forged, token })).status).toBe(201)
  const [user] = await users()
  expect(user).toMatchObject({ roles: ['admin'] })
  expect(user!.id).not.toBe(77)
  const second = await register({ ...ana, email: 'eva@example.org', token })
  expect(second.status).toBe(403)
})

it('a name, e-mail or password that will not do is refused at its field, and the door stays open', async () => {
  const faulty = async (fault: object) => {
    const answer = await register({ ...ana, ...fault, token })
    expect(answer.status).toBe(400)
    return (await answer.json()).errors[0].data.errors.map(({ path }: { path: string }) => path)
  }
  expect(await faulty({ password: 'short' })).toEqual(['password'])
  expect(await faulty({ name: '' })).toEqual(['name'])
  expect(await faulty({ email: 'ana' })).toEqual(['email'])
  expect(await users()).toEqual([])
  expect((await register({ ...ana, token })).status).toBe(201)
})

it('a body that is no object is a 400', async () => {
  for (const body of ['{', '"x"', 'null', '']) expect((await register(body)).status).toBe(400)
})

it('the refusal speaks Spanish to who asks in Spanish', async () => {
  const answer = await register(ana, { 'Accept-Language': 'es' })
  expect((await answer.json()).detail).toMatch(/código de instalación/)
})

it('a plain create of a user is refused by REST', async () => {
  const answer = await rest(host.config)('/api/users', {
    method: 'POST',
    body: JSON.stringify({ ...ana, roles: ['admin'] }),
  })
  expect(answer.status).toBe(403)
  expect(await users()).toEqual([])
})

it('a plain create of a user is refused by GraphQL', async () => {
  const query =
    'mutation { createUser(data: { name: "Ana", email: "ana@example.org", password: "four words in a row", roles: [admin] }) { id } }'
  const answer = await GRAPHQL_POST(host.config)(
    new Request('http://localhost:3000/api/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query }),
    }),
  )
  const { data, errors } = await answer.json()
  expect(data.createUser).toBeNull()
  expect(errors[0].message).toMatch(/not allowed/)
  expect(await users()).toEqual([])
})

it('the token itself is nowhere in the config', () => {
  expect(JSON.stringify(host.config.custom)).not.toContain(token)
})

it('a host may call the same operation itself', async () => {
  const req = await createLocalReq({}, host.payload)
  const attempt = (given: unknown) =>
    createFirstAdmin({ payload: host.payload, req, token: given, data: ana })
  await expect(attempt('wrong')).rejects.toMatchObject({ code: 'SETUP_TOKEN_WRONG' })
  await expect(attempt(token)).resolves.toMatchObject({ email: ana.email })
  await expect(attempt(token)).rejects.toMatchObject({ code: 'SETUP_CLOSED' })
})
