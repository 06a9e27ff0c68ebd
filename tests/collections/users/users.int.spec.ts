import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { rest } from '../../helpers/rest.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

type Role = 'admin' | 'editor' | 'organiser'
type Person = { id: number | string; headers: Record<string, string> }

let host: TestHost
let people: Record<Role, Person>
const mails: { to?: unknown; subject?: string; html?: unknown }[] = []
const password = 'four words in a row'

beforeAll(async () => {
  host = await startTestHost({
    configure: (config) => ({
      ...config,
      email: () => ({
        name: 'kept',
        defaultFromAddress: 'us@example.org',
        defaultFromName: 'Us',
        sendEmail: async (mail) => void mails.push(mail),
      }),
    }),
  })
})
afterAll(() => host.stop())

const person = async (role: Role, name: string = role): Promise<Person> => {
  const email = `${name}@example.org`
  const { id } = await host.payload.create({
    collection: 'users',
    data: { name, email, password, roles: [role] } as never,
    overrideAccess: true,
  })
  const { token } = await host.payload.login({ collection: 'users', data: { email, password } })
  return { id, headers: { Authorization: `JWT ${token}` } }
}

// Passwords take long to hash: these three are made once, and a test that changes somebody makes its own.
beforeAll(async () => {
  people = {
    admin: await person('admin'),
    editor: await person('editor'),
    organiser: await person('organiser'),
  }
})
beforeEach(() => void (mails.length = 0))

const send = (method: string, path: string, body?: object, headers: Record<string, string> = {}) =>
  rest(host.config)(`/api/users${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) })

/** Mails for a new password are sent after the answer. */
const arrival = (count: number) => vi.waitFor(() => expect(mails).toHaveLength(count), 10_000)

const rolesOf = async (id: number | string) => {
  const user = await host.payload.findByID({ collection: 'users', id, overrideAccess: true })
  return (user as unknown as { roles: Role[] }).roles
}

const eva = { name: 'Eva', email: 'eva@example.org', password, roles: ['admin'] }

it('an admin adds users and gives them roles', async () => {
  const added = { ...eva, email: 'added@example.org', roles: ['organiser'] }
  const answer = await send('POST', '', added, people.admin.headers)
  expect(answer.status).toBe(201)
  expect((await answer.json()).doc.roles).toEqual(['organiser'])
})

it('nobody else adds users', async () => {
  for (const headers of [{}, people.editor.headers, people.organiser.headers])
    expect((await send('POST', '', eva, headers)).status).toBe(403)
})

it('nobody changes their own roles, neither one at a time nor in bulk', async () => {
  for (const role of ['admin', 'editor', 'organiser'] as const) {
    const { id, headers } = people[role]
    await send('PATCH', `/${id}`, { roles: ['admin', 'editor', 'organiser'] }, headers)
    await send('PATCH', `?where[id][equals]=${id}`, { roles: ['admin', 'editor', 'organiser'] }, headers)
    expect(await rolesOf(id)).toEqual([role])
  }
})

it('an admin changes another’s roles', async () => {
  const { id } = await person('editor', 'promoted')
  await send('PATCH', `/${id}`, { roles: ['organiser', 'editor'] }, people.admin.headers)
  expect(await rolesOf(id)).toEqual(['organiser', 'editor'])
})

it('everybody but admins sees oneself only', async () => {
  for (const role of ['editor', 'organiser'] as const) {
    const { docs } = await (await send('GET', '', undefined, people[role].headers)).json()
    expect(docs.map(({ name }: { name: string }) => name)).toEqual([role])
    expect((await send('GET', `/${people.admin.id}`, undefined, people[role].headers)).status).not.toBe(200)
    expect((await send('PATCH', `/${people.admin.id}`, { name: 'x' }, people[role].headers)).status).not.toBe(
      200,
    )
    expect((await send('DELETE', `/${people.admin.id}`, undefined, people[role].headers)).status).not.toBe(
      200,
    )
  }
  expect((await send('GET', '')).status).toBe(403)
})

it('an admin cannot delete themselves, so one always remains', async () => {
  const { id, headers } = await person('admin', 'leaving-one')
  await person('editor', 'leaving-two')
  expect((await send('DELETE', `/${id}`, undefined, headers)).status).not.toBe(200)
  await send('DELETE', '?where[email][like]=leaving', undefined, headers)
  const { docs } = await host.payload.find({
    collection: 'users',
    where: { email: { like: 'leaving' } },
    overrideAccess: true,
  })
  expect(docs.map(({ id: left }) => left)).toEqual([id])
})

it('a password has at least 12 characters, at create and change', async () => {
  const short = { password: 'elevenchars' }
  const faultOf = async (answer: Response) => {
    expect(answer.status).toBe(400)
    return (await answer.json()).errors[0].data.errors[0]
  }
  const path = 'password'
  expect(await faultOf(await send('POST', '', { ...eva, ...short }, people.admin.headers))).toMatchObject({
    path,
  })
  const { id, headers } = await person('editor', 'renewed')
  expect(await faultOf(await send('PATCH', `/${id}`, short, headers))).toMatchObject({
    path,
    message: expect.stringMatching(/fewer than 12 characters/),
  })
  expect((await send('PATCH', `/${id}`, { name: 'Ed' }, headers)).status).toBe(200)
  expect((await send('PATCH', `/${id}`, { password: 'twelve odd chars' }, headers)).status).toBe(200)
})

it('seats are for nobody to read or to set, and every user has their own', async () => {
  const seated = { ...eva, email: 'seated@example.org', seat: 'first' }
  const answer = await send('POST', '', seated, people.admin.headers)
  const { doc } = await answer.json()
  await send('PATCH', `/${doc.id}`, { seat: 'first', name: 'Eva M' }, people.admin.headers)
  const read = await (await send('GET', `/${doc.id}`, undefined, people.admin.headers)).json()
  expect([doc, read].map((user) => 'seat' in user)).toEqual([false, false])
  const rows = await host.payload.db.find({ collection: 'users', where: {}, limit: 0, pagination: false })
  const seats = (rows.docs as unknown as { seat: string }[]).map(({ seat }) => seat)
  expect(seats.length).toBeGreaterThanOrEqual(4)
  expect(new Set(seats).size).toBe(seats.length)
  expect(seats.every((seat) => /^[0-9a-f-]{36}$/.test(seat))).toBe(true)
})

it('the mail for a new password links to the configured address, in the language of whoever asks', async () => {
  const ask = (language: string, email: string) =>
    send('POST', '/forgot-password', { email }, { 'Accept-Language': language, Host: 'evil.example' })
  await person('editor', 'forgetful')
  await ask('en', 'forgetful@example.org')
  await ask('es', 'organiser@example.org')
  await arrival(2)
  const [english, spanish] = mails
  expect(english).toMatchObject({ to: 'forgetful@example.org', subject: 'Set a new password' })
  expect(spanish).toMatchObject({ subject: 'Pon una contraseña nueva' })
  const [, token] =
    /href="http:\/\/localhost:3000\/admin\/reset\/([0-9a-f]+)"/.exec(String(english!.html)) ?? []
  expect(String(english!.html)).not.toContain('evil.example')
  const answer = await send('POST', '/reset-password', { token, password: 'a wholly new one' })
  expect(answer.status).toBe(200)
  const login = await send('POST', '/login', { email: 'forgetful@example.org', password: 'a wholly new one' })
  expect(login.status).toBe(200)
})

it('an unknown address gets the same answer as a known one, and no mail', async () => {
  const known = await send('POST', '/forgot-password', { email: 'editor@example.org' })
  const unknown = await send('POST', '/forgot-password', { email: 'nobody@example.org' })
  expect([unknown.status, await unknown.text()]).toEqual([known.status, await known.text()])
  await arrival(1)
})

it('a session’s cookie is Lax and HttpOnly, and Secure where the host is served by https', async () => {
  const answer = await send('POST', '/login', { email: 'editor@example.org', password })
  expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Lax/)
  expect(answer.headers.get('set-cookie')).not.toMatch(/Secure/)
})

it('a common password is refused wherever one is set, in the language of whoever sets it', async () => {
  for (const common of [
    'password1234',
    'qwertyuiop12',
    'P@ssw0rd2026',
    'aaaaaaaaaaaaaaaa',
    'eva@example.org12',
  ]) {
    const answer = await send('POST', '', { ...eva, password: common }, people.admin.headers)
    expect([common, answer.status]).toEqual([common, 400])
    expect((await answer.json()).errors[0].data.errors[0]).toMatchObject({
      path: 'password',
      message: expect.stringMatching(/tried first/) as string,
    })
  }
  const spanish = { ...people.admin.headers, 'Accept-Language': 'es' }
  const answer = await send('POST', '', { ...eva, password: 'iloveyou1234' }, spanish)
  expect((await answer.json()).errors[0].data.errors[0].message).toMatch(/se prueban primero/)
})

it('whoever is suspended is out with the next request, and not let in again until an admin says so', async () => {
  const { id, headers } = await person('editor', 'suspended')
  expect((await send('GET', `/${id}`, undefined, headers)).status).toBe(200)
  expect((await send('PATCH', `/${id}`, { suspended: true }, people.admin.headers)).status).toBe(200)
  expect((await send('GET', `/${id}`, undefined, headers)).status).toBe(403)
  const logIn = () => send('POST', '/login', { email: 'suspended@example.org', password })
  expect((await logIn()).status).toBe(403)
  expect((await send('PATCH', `/${id}`, { suspended: false }, people.admin.headers)).status).toBe(200)
  expect((await logIn()).status).toBe(200)
})

it('a suspended user gets in by no mailed link either', async () => {
  const { id } = await person('editor', 'linked')
  await send('POST', '/forgot-password', { email: 'linked@example.org' })
  await arrival(1)
  const token = /reset\/([0-9a-f]+)/.exec(String(mails.at(-1)!.html))![1]
  await send('PATCH', `/${id}`, { suspended: true }, people.admin.headers)
  const answer = await send('POST', '/reset-password', { token, password: 'a wholly new one' })
  expect(answer.status).toBe(403)
  expect(answer.headers.get('set-cookie')).toBeNull()
})

it('nobody suspends themselves, and editors suspend nobody', async () => {
  await send('PATCH', `/${people.admin.id}`, { suspended: true }, people.admin.headers)
  const { id } = await person('editor', 'unsuspended')
  await send('PATCH', `/${id}`, { suspended: true }, people.editor.headers)
  const rows = await host.payload.db.find<{ suspended?: unknown }>({
    collection: 'users',
    where: { id: { in: [people.admin.id, id] } },
  })
  expect(rows.docs.map(({ suspended }) => suspended === true)).toEqual([false, false])
})

it('a new password ends the other sessions, and leaves the one in which it was set', async () => {
  const { id, headers } = await person('editor', 'fresh')
  const { token } = await host.payload.login({
    collection: 'users',
    data: { email: 'fresh@example.org', password },
  })
  const other = { Authorization: `JWT ${token}` }
  expect((await send('GET', `/${id}`, undefined, other)).status).toBe(200)
  expect((await send('PATCH', `/${id}`, { password: 'another four words' }, headers)).status).toBe(200)
  expect((await send('GET', `/${id}`, undefined, other)).status).toBe(403)
  expect((await send('GET', `/${id}`, undefined, headers)).status).toBe(200)
  expect((await send('PATCH', `/${id}`, { password: 'set by an admin' }, people.admin.headers)).status).toBe(
    200,
  )
  expect((await send('GET', `/${id}`, undefined, headers)).status).toBe(403)
})

it('nobody changes the own e-mail in passing; an admin may change another’s', async () => {
  const { id, headers } = await person('editor', 'addressed')
  const answer = await send('PATCH', `/${id}`, { email: 'elsewhere@example.org' }, headers)
  expect(answer.status).toBe(400)
  expect((await answer.json()).errors[0].data.errors[0]).toMatchObject({
    path: 'email',
    message: expect.stringMatching(/Change e-mail/) as string,
  })
  const changed = await send('PATCH', `/${id}`, { email: 'moved@example.org' }, people.admin.headers)
  expect(changed.status).toBe(200)
})
