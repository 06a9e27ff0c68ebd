import crypto from 'node:crypto'
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { resetAccess } from 'payload-broadside'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { rest } from '../../helpers/rest.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

type Person = { id: number | string; email: string; headers: Record<string, string> }

const password = 'four words in a row'
const mails: { to?: unknown; subject?: string; html?: string; text?: string }[] = []
let isMailDown = false
let host: TestHost
let admin: Person
let editor: Person

beforeAll(async () => {
  host = await startTestHost({
    options: { clientAddress: (headers) => headers.get('x-forwarded-for') },
    configure: (config) => ({
      ...config,
      email: () => ({
        name: 'kept',
        defaultFromAddress: 'us@example.org',
        defaultFromName: 'Us',
        sendEmail: async (mail) => {
          if (isMailDown) throw new Error('The mail server is down.')
          mails.push(mail as never)
        },
      }),
    }),
  })
  admin = await person('admin', 'ana')
  editor = await person('editor', 'edi')
})
afterAll(() => host.stop())
beforeEach(() => {
  mails.length = 0
  isMailDown = false
})

const logIn = async (email: string, given = password, address = '192.0.2.1') =>
  send('POST', '/login', { email, password: given }, { 'x-forwarded-for': address })

const person = async (role: string, name: string): Promise<Person> => {
  const email = `${name}@example.org`
  const { id } = await host.payload.create({
    collection: 'users',
    data: { name, email, password, roles: [role] } as never,
    overrideAccess: true,
  })
  const { token } = (await (await logIn(email)).json()) as { token: string }
  return { id, email, headers: { Authorization: `JWT ${token}` } }
}

const send = (method: string, path: string, body?: object, headers: Record<string, string> = {}) =>
  rest(host.config)(`/api/users${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) })

/** Mails for a new password are sent after the answer. */
const arrival = () => vi.waitFor(() => expect(mails).toHaveLength(1), 10_000)

const code = async (answer: Response): Promise<string | undefined> =>
  ((await answer.json()) as { errors?: { data?: { code?: string } }[] }).errors?.[0]?.data?.code

// --- invitations

it('an admin invites by a link that works once and sets a password of the invited’s own', async () => {
  const invited = { name: 'Ines', email: 'ines@example.org', roles: ['editor'] }
  const answer = await send('POST', '/invite', invited, admin.headers)
  expect(answer.status).toBe(201)
  const invitation = (await answer.json()) as { url: string; expiresAt: string; mailed: boolean }
  const hours = (Date.parse(invitation.expiresAt) - Date.now()) / 3_600_000
  expect(hours).toBeGreaterThan(71.9)
  expect(hours).toBeLessThanOrEqual(72)
  expect(mails).toHaveLength(1)
  expect(mails[0]).toMatchObject({ to: 'ines@example.org' })
  expect(mails[0]!.text).toContain(invitation.url)
  const token = /\/admin\/reset\/([0-9a-f]{64})$/.exec(invitation.url)![1]
  const set = () => send('POST', '/reset-password', { token, password: 'her own four words' })
  expect((await set()).status).toBe(200)
  expect((await set()).status).toBe(403)
  expect((await logIn('ines@example.org', 'her own four words')).status).toBe(200)
})

it('an invitation that is older than its term opens nothing', async () => {
  const answer = await send(
    'POST',
    '/invite',
    { name: 'Late', email: 'late@example.org', roles: ['editor'] },
    admin.headers,
  )
  const { id, url } = (await answer.json()) as { id: number; url: string }
  await host.payload.db.updateOne({
    collection: 'users',
    id,
    data: { resetPasswordExpiration: new Date(Date.now() - 1000).toISOString() },
  })
  const token = url.split('/').at(-1)
  expect((await send('POST', '/reset-password', { token, password: 'four late words here' })).status).toBe(
    403,
  )
})

it('nobody but an admin invites, and a bad address is refused at its field', async () => {
  const invited = { name: 'Ines', email: 'no-address', roles: ['editor'] }
  for (const headers of [{}, editor.headers])
    expect(await code(await send('POST', '/invite', invited, headers))).toBe('FORBIDDEN')
  const answer = await send('POST', '/invite', invited, admin.headers)
  expect(answer.status).toBe(400)
  expect((await answer.json()).errors[0].data.errors[0].path).toBe('email')
})

it('when no mail goes out the admin is told, and has the link', async () => {
  isMailDown = true
  const answer = await send(
    'POST',
    '/invite',
    { name: 'Ida', email: 'ida@example.org', roles: ['editor'] },
    admin.headers,
  )
  expect(await answer.json()).toMatchObject({
    mailed: false,
    url: expect.stringContaining('/reset/') as string,
  })
})

it.each([
  {
    kept: 'ñandú@españa.example',
    typed: [' Ñandú@España.example', 'n\u0303andu\u0301@xn--espaa-rta.example'],
  },
  { kept: 'δοκιμή@παράδειγμα.example', typed: ['ΔΟΚΙΜΉ@παράδειγμα.example'] },
])('an account may have an address in any script: $kept', async ({ kept, typed }) => {
  const invited = { name: 'Abroad', email: typed[0]!, roles: ['editor'] }
  const answer = await send('POST', '/invite', invited, admin.headers)
  expect(answer.status).toBe(201)
  expect(mails[0]).toMatchObject({ to: kept })
  const { url } = (await answer.json()) as { url: string }
  expect((await send('POST', '/reset-password', { token: url.split('/').at(-1), password })).status).toBe(200)
  for (const written of [kept, ...typed]) {
    expect([written, (await logIn(written)).status]).toEqual([written, 200])
    // The same account by any of its spellings.
    const again = await send('POST', '/invite', { ...invited, email: written }, admin.headers)
    expect([written, again.status]).toEqual([written, 400])
  }
  mails.length = 0
  expect((await send('POST', '/forgot-password', { email: typed.at(-1) })).status).toBe(200)
  await arrival()
  expect(mails[0]).toMatchObject({ to: kept })
  mails.length = 0
  expect((await askForEmail(`x${kept}`, password)).status).toBe(202)
  expect(mails[0]).toMatchObject({ to: `x${kept}` })
})

it('however an address is written, its wrong passwords are counted together', async () => {
  const { email } = await person('editor', 'würde')
  for (let n = 0; n < 10; n++)
    await logIn(n % 2 ? email : email.normalize('NFD').toUpperCase(), 'wrong', '203.0.113.78')
  expect((await logIn(` ${email}`, password, '203.0.113.78')).status).toBe(429)
})

// --- another e-mail

const askForEmail = (email: string, given: string, headers = editor.headers) =>
  send('POST', '/change-email', { email, password: given }, headers)

const readLink = (): string => /href="http:\/\/localhost:3000\/api\/users([^"]+)"/.exec(mails[0]!.html!)![1]!

it('another e-mail takes the password and the link that was mailed to it; opening the link changes nothing', async () => {
  const { id, email, headers } = await person('editor', 'mover')
  expect(await code(await askForEmail('new@example.org', 'not the password', headers))).toBe('WRONG_PASSWORD')
  expect(mails).toHaveLength(0)
  expect((await askForEmail('New@example.org', password, headers)).status).toBe(202)
  expect(mails[0]).toMatchObject({ to: 'new@example.org' })
  const read = async () =>
    (await host.payload.findByID({ collection: 'users', id, overrideAccess: true })) as { email: string }
  const page = await send('GET', readLink())
  expect(page.headers.get('cache-control')).toBe('no-store')
  expect(await page.text()).toContain('<form method="post">')
  expect((await read()).email).toBe(email)
  expect((await send('POST', readLink())).status).toBe(200)
  expect((await read()).email).toBe('new@example.org')
  expect((await send('POST', readLink())).status).toBe(403)
})

it('a link to another e-mail can’t be made up, and none is mailed to what is no address', async () => {
  expect((await send('POST', '/confirm-email?token=made.up.token')).status).toBe(403)
  for (const none of ['a@example.org,b@example.org', 'ñan\u200ddú@example.org', 'ana@-.example']) {
    const answer = await askForEmail(none, password)
    expect([none, answer.status]).toEqual([none, 400])
  }
  expect(mails).toHaveLength(0)
})

it('an address that another account has is not given away, and not taken over', async () => {
  expect((await askForEmail(admin.email, password)).status).toBe(202)
  expect((await send('POST', readLink())).status).toBe(400)
})

it('both addresses are told, in time to stop it, and the old one once more when it is done', async () => {
  const { email, headers } = await person('editor', 'told')
  await askForEmail('told.anew@example.org', password, headers)
  expect(mails.map(({ to }) => to)).toEqual(['told.anew@example.org', email])
  expect(mails[1]!.text).toMatch(/set a new password at once/)
  expect(mails[1]!.text).not.toContain('token=')
  await send('POST', readLink())
  expect(mails).toHaveLength(3)
  expect(mails[2]).toMatchObject({ to: email })
})

it('an admin who changes somebody’s address by hand: the old one is told, and no link mailed to it works', async () => {
  const { id, email } = await person('editor', 'renamed')
  const token = await forget(email)
  mails.length = 0
  await send('PATCH', `/${id}`, { email: 'renamed.anew@example.org' }, admin.headers)
  expect(mails.map(({ to }) => to)).toEqual([email])
  expect((await reset(token)).status).toBe(403)
})

// --- links that end

const forget = async (email: string): Promise<string> => {
  mails.length = 0
  await send('POST', '/forgot-password', { email })
  await arrival()
  return /\/reset\/([^"]+)"/.exec(mails[0]!.html!)![1]!
}

const reset = (token: string, given = 'another good password') =>
  send('POST', '/reset-password', { token, password: given })

const suspend = (id: number | string, suspended: boolean) =>
  send('PATCH', `/${id}`, { suspended }, admin.headers)

/** What ends every link that was mailed for an account. */
const ends: [string, (who: Person) => Promise<unknown>][] = [
  [
    'a new password',
    ({ id, headers }) => send('PATCH', `/${id}`, { password: 'five new words for me' }, headers),
  ],
  [
    'an ended session',
    async ({ id, email }) => {
      const { token } = (await (await logIn(email)).json()) as { token: string }
      await send('DELETE', `/${id}/sessions`, undefined, { Authorization: `JWT ${token}` })
    },
  ],
  ['an admin who ends the sessions', ({ id }) => send('DELETE', `/${id}/sessions`, undefined, admin.headers)],
  ['logging out everywhere', ({ headers }) => send('POST', '/logout?allSessions=true', undefined, headers)],
  ['a suspension', ({ id }) => suspend(id, true)],
  [
    'a suspension that was lifted again',
    async ({ id }) => {
      await suspend(id, true)
      await suspend(id, false)
    },
  ],
  ['another address', ({ id }) => send('PATCH', `/${id}`, { email: `n${id}@example.org` }, admin.headers)],
]

it.each(ends)('%s ends the link to another address and the link to a new password', async (what, end) => {
  const who = await person('editor', `ended.${ends.findIndex(([name]) => name === what)}`)
  const token = await forget(who.email)
  mails.length = 0
  expect((await askForEmail(`taken.${who.email}`, password, who.headers)).status).toBe(202)
  const link = readLink()
  await end(who)
  expect((await send('POST', link)).status).toBe(403)
  expect((await reset(token)).status).toBe(403)
  const { email } = await host.payload.findByID({ collection: 'users', id: who.id, overrideAccess: true })
  expect(email).not.toBe(`taken.${who.email}`)
})

it('an unrelated change ends no link', async () => {
  const { id, email, headers } = await person('editor', 'steady')
  const token = await forget(email)
  await send('PATCH', `/${id}`, { name: 'Steadier' }, headers)
  expect((await reset(token)).status).toBe(200)
})

const countOf = (answers: Response[], status: number) =>
  answers.filter((answer) => answer.status === status).length

const links: [string, () => Promise<string>][] = [
  [
    'an invitation',
    async () => {
      const invited = { name: 'Octa', email: 'octa@example.org', roles: ['editor'] }
      const invitation = await send('POST', '/invite', invited, admin.headers)
      return ((await invitation.json()) as { url: string }).url
    },
  ],
  ['a link to a new password', async () => forget((await person('editor', 'octavia')).email)],
  [
    'a link that an operator made',
    async () => {
      const { email } = await person('editor', 'octavio')
      return (await resetAccess({ payload: host.payload, email }))!.url
    },
  ],
]

it.each(links)('of eight who come at once with %s, one gets in', async (_, make) => {
  const token = (await make()).split('/').at(-1)!
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, n) => reset(token, `eight words in a row ${n}`)),
  )
  expect([countOf(answers, 200), countOf(answers, 403)]).toEqual([1, 7])
})

it('of eight who come at once with one link to another address, one changes it', async () => {
  const { headers } = await person('editor', 'eight')
  await askForEmail('eight.anew@example.org', password, headers)
  const link = readLink()
  const answers = await Promise.all(Array.from({ length: 8 }, () => send('POST', link)))
  expect([countOf(answers, 200), countOf(answers, 403)]).toEqual([1, 7])
})

it('a password that won’t do uses up no link', async () => {
  const { email } = await person('editor', 'hasty')
  const token = await forget(email)
  const short = await reset(token, 'short')
  expect([short.status, (await short.json()).errors[0].data.errors[0].path]).toEqual([400, 'password'])
  expect((await reset(token, 'hasty@example.org')).status).toBe(400)
  expect((await reset(token)).status).toBe(200)
})

it('a token that is no text opens nothing', async () => {
  for (const token of ['', null, 1, {}, ['a'], { not_equals: 'a' }])
    expect((await send('POST', '/reset-password', { token, password: 'another good password' })).status).toBe(
      403,
    )
})

// --- judging

it('no password is judged for whoever may set none', async () => {
  const judge = vi.spyOn(ZxcvbnFactory.prototype, 'check')
  const given = { name: 'X', email: 'x@example.org', password: 'p4$$w0rd'.repeat(12), roles: ['editor'] }
  expect((await send('POST', '', given)).status).toBe(403)
  expect((await send('POST', '', given, editor.headers)).status).toBe(403)
  expect((await send('PATCH', `/${admin.id}`, given)).status).toBe(403)
  expect((await send('PATCH', `/${admin.id}`, given, editor.headers)).status).toBe(403)
  expect((await reset('none', given.password)).status).toBe(403)
  expect((await send('POST', '/first-register', { ...given, token: 'none' })).status).toBe(403)
  expect(judge).not.toHaveBeenCalled()
  judge.mockRestore()
})

// --- sessions

it('somebody sees where they are logged in, and ends one session or all the others', async () => {
  const { id, email, headers } = await person('editor', 'roamer')
  for (let n = 0; n < 2; n++) await logIn(email)
  const list = async () =>
    (
      (await (await send('GET', `/${id}/sessions`, undefined, headers)).json()) as {
        sessions: { id: string; isCurrent: boolean }[]
      }
    ).sessions
  const before = await list()
  expect(before.map(({ isCurrent }) => isCurrent).sort()).toEqual([false, false, true])
  const other = before.find(({ isCurrent }) => !isCurrent)!
  expect((await send('DELETE', `/${id}/sessions/${other.id}`, undefined, headers)).status).toBe(200)
  expect(await list()).toHaveLength(2)
  await send('DELETE', `/${id}/sessions`, undefined, headers)
  expect((await list()).map(({ isCurrent }) => isCurrent)).toEqual([true])
})

it('an admin sees and ends everybody’s sessions; nobody else sees another’s', async () => {
  const { id, headers } = await person('editor', 'watched')
  expect((await send('GET', `/${id}/sessions`, undefined, editor.headers)).status).toBe(403)
  expect((await send('DELETE', `/${id}/sessions`, undefined, editor.headers)).status).toBe(403)
  expect((await send('GET', `/${id}/sessions`)).status).toBe(403)
  expect((await send('GET', `/${id}/sessions`, undefined, admin.headers)).status).toBe(200)
  await send('DELETE', `/${id}/sessions`, undefined, admin.headers)
  expect((await send('GET', `/${id}`, undefined, headers)).status).toBe(403)
  expect((await send('GET', '/no-such-id/sessions', undefined, admin.headers)).status).toBe(404)
})

// --- what happens while a password is hashed

/** Does something between the moment in which the work has read an account and the one in which it writes it. */
const whileHashing = async <T>(work: () => Promise<T>, meanwhile: () => Promise<unknown>): Promise<T> => {
  const hash = crypto.pbkdf2.bind(crypto)
  let goOn = () => {}
  const hashing = vi.spyOn(crypto, 'pbkdf2')
  const begun = new Promise<void>((begin) => {
    hashing.mockImplementationOnce((...asked) => {
      goOn = () => hash(...asked)
      begin()
    })
  })
  try {
    const done = work()
    await begun
    await meanwhile()
    goOn()
    return await done
  } finally {
    hashing.mockRestore()
  }
}

const change = async ({ id }: Person, data: object, { headers } = admin) =>
  (await send('PATCH', `/${id}`, data, headers)).status
const isIn = async ({ id }: Person, token: string) =>
  (await send('GET', `/${id}`, undefined, { Authorization: `JWT ${token}` })).status === 200

it.each([
  ['logs in', ({ email }: Person) => logIn(email), 401],
  [
    'sets a password',
    ({ id, headers }: Person) => send('PATCH', `/${id}`, { password: 'other words in a row' }, headers),
    200,
  ],
])('who %s undoes nothing that an admin does meanwhile', async (way, act, status) => {
  const busy = await person('admin', `busy.${status}`)
  const answer = await whileHashing(
    () => act(busy),
    async () => expect(await change(busy, { suspended: true, roles: ['organiser'] })).toBe(200),
  )
  expect([way, answer.status]).toEqual([way, status])
  const user = await host.payload.db.findOne({ collection: 'users', where: { id: { equals: busy.id } } })
  expect(user).toMatchObject({ suspended: true, roles: ['organiser'], sessions: [] })
})

it('nobody is logged in with a password that is another by then', async () => {
  const found = await person('editor', 'found.out')
  const answer = await whileHashing(
    () => logIn(found.email),
    async () => expect(await change(found, { password: 'nobody else knows it' })).toBe(200),
  )
  expect(answer.status).toBe(401)
  expect((await logIn(found.email)).status).toBe(401)
  expect((await logIn(found.email, 'nobody else knows it')).status).toBe(200)
})

it('of two who set a password at once the second is told so', async () => {
  const found = await person('editor', 'found.too')
  const answer = await whileHashing(
    () => send('PATCH', `/${found.id}`, { password: 'other words in a row' }, found.headers),
    async () => expect(await change(found, { password: 'nobody else knows it' })).toBe(200),
  )
  expect([answer.status, await code(answer)]).toEqual([409, 'CONFLICT'])
  expect((await logIn(found.email, 'nobody else knows it')).status).toBe(200)
})

it('a session that ends while another begins is over', async () => {
  const { email, ...rover } = await person('editor', 'rover')
  const { token } = (await (await logIn(email)).json()) as { token: string }
  const answer = await whileHashing(
    () => logIn(email),
    () => send('POST', '/logout', {}, { Authorization: `JWT ${token}` }),
  )
  const later = ((await answer.json()) as { token: string }).token
  expect([await isIn({ email, ...rover }, token), await isIn({ email, ...rover }, later)]).toEqual([
    false,
    true,
  ])
})

it('of eight who log in at once all are in', async () => {
  const crowd = await person('editor', 'crowd')
  const answers = await Promise.all(Array.from({ length: 8 }, () => logIn(crowd.email)))
  const tokens = await Promise.all(
    answers.map(async (one) => ((await one.json()) as { token: string }).token),
  )
  expect(await Promise.all(tokens.map((token) => isIn(crowd, token)))).toEqual(tokens.map(() => true))
})

// --- wrong passwords

it('ten wrong passwords from one address are looked at, the eleventh is not, right or wrong', async () => {
  const { email } = await person('editor', 'tried')
  const wrong = await Promise.all(Array.from({ length: 10 }, () => logIn(email, 'wrong', '198.51.100.7')))
  expect(wrong.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 401))
  const refused = await logIn(email, password, '198.51.100.7')
  expect(refused.status).toBe(429)
  expect(await code(refused)).toBe('TOO_MANY_ATTEMPTS')
})

it('a flood elsewhere keeps no editor out, and another account not from there', async () => {
  const { email } = await person('editor', 'wanted')
  await Promise.all(Array.from({ length: 30 }, () => logIn(email, 'wrong', '203.0.113.9')))
  expect((await logIn(email, 'wrong', '203.0.113.9')).status).toBe(429)
  expect((await logIn(email, password, '192.0.2.20')).status).toBe(200)
  expect((await logIn(editor.email, password, '203.0.113.9')).status).toBe(200)
})

it('the addresses of one IPv6 network are one client, and those of the next another', async () => {
  const { email } = await person('editor', 'networked')
  const at = (network: string, n: number) => `2001:db8:0:${network}::${n.toString(16)}`
  await Promise.all(Array.from({ length: 10 }, (_, n) => logIn(email, 'wrong', at('7', n))))
  expect((await logIn(email, password, at('7', 99))).status).toBe(429)
  expect((await logIn(email, password, at('8', 99))).status).toBe(200)
})

it('a stranger who asks for new passwords of somebody’s account again and again does not end the link that its owner has', async () => {
  const { id, email } = await person('editor', 'asked')
  const forget = () => send('POST', '/forgot-password', { email })
  await forget()
  await arrival()
  const token = /\/reset\/([^"]+)"/.exec(mails[0]!.html!)![1]
  // Fourteen minutes later.
  await host.payload.db.updateOne({
    collection: 'users',
    id,
    data: { resetPasswordRequestedAt: new Date(Date.now() - 14 * 60_000).toISOString() },
  })
  expect((await forget()).status).toBe(200)
  // They are looked at in turn: the next one's mail comes after whatever came of this one.
  await send('POST', '/forgot-password', { email: editor.email })
  await vi.waitFor(() => expect(mails.at(-1)?.to).toBe(editor.email), 10_000)
  expect(mails).toHaveLength(2)
  const answer = await send('POST', '/reset-password', { token, password: 'my own new password' })
  expect(answer.status).toBe(200)
})

it('GraphQL counts with REST', async () => {
  const { email } = await person('editor', 'graphed')
  await Promise.all(Array.from({ length: 10 }, () => logIn(email, 'wrong', '203.0.113.77')))
  const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
  const answer = await GRAPHQL_POST(host.config)(
    new Request('http://localhost:3000/api/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.77' },
      body: JSON.stringify({
        query: `mutation { loginUser(email: "${email}", password: "${password}") { token } }`,
      }),
    }),
  )
  const body = (await answer.json()) as { data?: { loginUser?: unknown }; errors: { message: string }[] }
  expect(body.data?.loginUser ?? null).toBeNull()
  expect(body.errors[0]!.message).toMatch(/Too many wrong passwords/)
})

it('a right password clears what was counted', async () => {
  const { email } = await person('editor', 'clumsy')
  for (let round = 0; round < 2; round++) {
    await Promise.all(Array.from({ length: 9 }, () => logIn(email, 'wrong')))
    expect((await logIn(email)).status).toBe(200)
  }
})

// --- when all else is lost

it('who runs the server opens an account again: active, an admin, by a link for one hour', async () => {
  const { id, email, headers } = await person('editor', 'lost')
  await host.payload.update({
    collection: 'users',
    id,
    data: { suspended: true } as never,
    overrideAccess: true,
  })
  const link = await resetAccess({ payload: host.payload, email: ` ${email.toUpperCase()} ` })
  expect(Date.parse(link!.expiresAt) - Date.now()).toBeLessThanOrEqual(3_600_000)
  const token = link!.url.split('/').at(-1)
  expect((await send('GET', `/${id}`, undefined, headers)).status).toBe(403)
  const answer = await send('POST', '/reset-password', { token, password: 'found again, at last' })
  expect(answer.status).toBe(200)
  const user = await host.payload.findByID({ collection: 'users', id, overrideAccess: true })
  expect(user).toMatchObject({ suspended: false, roles: ['admin', 'editor'] })
  expect(await resetAccess({ payload: host.payload, email: 'nobody@example.org' })).toBeNull()
})

it('a log-in costs as many hashes of a password, as dear ones, whether there is an account or not', async () => {
  const hashing = vi.spyOn(crypto, 'pbkdf2')
  const count = async (email: string) => {
    hashing.mockClear()
    expect((await logIn(email, 'three wrong words', '192.0.2.77')).status).toBe(401)
    return hashing.mock.calls.map(([, , iterations, length, digest]) => [iterations, length, digest])
  }
  const known = await count(editor.email)
  expect(known).toHaveLength(1)
  for (const email of ['nobody@example.org', ` ${editor.email.toUpperCase()} `])
    expect(await count(email)).toEqual(known)
  hashing.mockRestore()
})

it.each(['REST', 'GraphQL'])(
  'who asks for a new password over %s is answered before anything is looked up, whether there is an account or not',
  async (door) => {
    const { email: known } = await person('editor', `waits.${door.toLowerCase()}`)
    const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
    const askGraphQL = async (query: string): Promise<unknown> => {
      const answer = await GRAPHQL_POST(host.config)(
        new Request('http://localhost:3000/api/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        }),
      )
      return answer.json()
    }
    const ask = async (email: string): Promise<unknown> =>
      door === 'REST'
        ? (await send('POST', '/forgot-password', { email })).json()
        : askGraphQL(`mutation { forgotPasswordUser(email: "${email}") }`)
    // The schema is built with the first question.
    await askGraphQL('{ __typename }')
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const db = host.payload.db as unknown as Record<string, () => unknown>
    const work = ['findOne', 'find', 'count', 'updateOne', 'beginTransaction'].map((name) =>
      vi.spyOn(db, name),
    )
    try {
      const answers = [await ask('nobody@example.org'), await ask(known)]
      expect(answers[0]).toEqual(answers[1])
      expect(answers[0]).not.toHaveProperty('errors')
      expect(work.map(({ mock }) => mock.calls.length)).toEqual(work.map(() => 0))
      expect(mails).toEqual([])
      await vi.advanceTimersByTimeAsync(1_000)
    } finally {
      vi.useRealTimers()
      work.forEach((spy) => spy.mockRestore())
    }
    await arrival()
    expect(mails[0]).toMatchObject({ to: known })
  },
)

it('a mail that can’t be sent is told to nobody who asks for it, and may be asked for again at once', async () => {
  const { email } = await person('editor', 'unlucky')
  isMailDown = true
  const logged = vi.spyOn(host.payload.logger, 'error').mockReturnValue(undefined)
  expect((await send('POST', '/forgot-password', { email })).status).toBe(200)
  await vi.waitFor(() => expect(logged).toHaveBeenCalled(), 10_000)
  logged.mockRestore()
  isMailDown = false
  await forget(email)
  expect(mails[0]).toMatchObject({ to: email })
})
