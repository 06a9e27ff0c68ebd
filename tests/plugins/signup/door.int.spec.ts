import { createHash } from 'node:crypto'
import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { Payload } from 'payload'
import { openSignupDoor } from 'payload-broadside'
import { takeSignup } from 'payload-broadside/door'
import type { Call } from 'payload-broadside/types'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as adapter from '../../../plugins/database/adapterMethods.js'
import { readSignupRoom } from '../../../plugins/signup/index.js'
import { forgetForms } from '../../../plugins/signup/openDoor.js'
import { readRoomSettings } from '../../../plugins/signup/room.js'
import type { RequestContent, RequestRow } from '../../../plugins/signup/rows.js'
import { en } from '../../../plugins/signup/translations/en.js'
import { es } from '../../../plugins/signup/translations/es.js'
import { campaign, type Id } from '../../helpers/content-api/campaign.js'
import { library } from '../../helpers/content-api/library.js'
import { rest } from '../../helpers/rest.js'
import { signupOrganisation, startTestHost, type TestHost } from '../../helpers/testPayload.js'

type Data = Record<string, unknown>
type Stored = RequestRow & { id: Id }

let host: TestHost
let payload: Payload
let write: ReturnType<typeof campaign>
let consent: Id

const signUp = () => ({
  ...{ blockType: 'signUp', heading: 'Join us', button: 'Count me in' },
  fields: [
    { field: 'firstName', required: true, why: 'To greet you.' },
    { field: 'phone', why: 'To call you.' },
  ],
  consents: [{ consent, required: true }],
})

beforeAll(async () => {
  host = await startTestHost({ options: { clientAddress: (headers) => headers.get('x-test-client') } })
  payload = host.payload
  write = campaign(payload)
  await payload.updateGlobal({
    slug: 'organisation',
    data: signupOrganisation as never,
    overrideAccess: true,
  })
  consent = await library(payload).consent('contact', 'You may write to me.', 'Pueden escribirme.')
  const next = await write.live('Go on with this')
  const old = await write.live('Open the gate', { slug: 'first-address', actions: [signUp()] })
  await write.publish(old.id, { slug: 'open-the-gate' })
  await write.live('Only Spanish later', {
    slug: 'later',
    actions: [signUp()],
    opensAt: '2040-01-01T00:00:00.000Z',
  })
  await write.live('Long over', {
    ...{ slug: 'over', actions: [signUp()], next: next.id },
    ...{ closesAt: '2020-01-01T00:00:00.000Z', result: 'won' },
  })
  await write.live('Nothing to sign', { slug: 'formless' })
  await write.draft({ title: 'Drafted', slug: 'drafted', actions: [signUp()], languages: ['en'] })
  const trashed = await write.live('Trashed', { slug: 'trashed', actions: [signUp()] })
  await write.trash('calls', trashed.id)
  const withdrawn = await write.live('Withdrawn', { slug: 'withdrawn', actions: [signUp()] })
  await write.withdraw(withdrawn.id)
})
afterAll(() => host.stop())

const readRows = async () =>
  (await payload.db.find<Stored>({ collection: 'signup-requests', pagination: false, sort: 'id' })).docs
const open = async ({ reference, sealed }: Stored) =>
  readSignupRoom(payload).vault.open<RequestContent>({ collection: 'signup-requests', reference, sealed })
beforeEach(async () => {
  await payload.db.deleteMany({ collection: 'signup-requests', where: { id: { exists: true } } })
})

let count = 0
const post = (more: Data = {}): Data => ({
  ...{ call: 'open-the-gate', email: `ada${count++}@example.org`, firstName: 'Ada', consents: ['contact'] },
  ...more,
})
const send = (body: unknown, { path = '/api/v1/signups', ...headers }: Record<string, string> = {}) =>
  rest(host.config)(path, { method: 'POST', body: JSON.stringify(body), headers })
const sendForm = (fields: [string, string][], headers: Record<string, string> = {}) =>
  rest(host.config)('/api/v1/signups', {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  })
const errorsOf = async (answer: Response) => {
  expect(answer.status).toBe(400)
  const { code, errors } = (await answer.json()) as { code: string; errors: Data[] }
  expect(code).toBe('BAD_ENTRY')
  return errors
}

describe('a post', () => {
  it('is one sealed row, at each door', async () => {
    const answers = [
      await send(post({ phone: '+34911234567', lastName: 'unasked', source: 'flyer-1' })),
      await send(post(), { path: '/api/signups' }),
      await sendForm(Object.entries(post() as Record<string, string>)),
    ]
    for (const answer of answers) {
      expect([answer.status, await answer.json()]).toEqual([202, { message: en.content.accepted }])
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    }
    const door = openSignupDoor(payload, new Headers())
    expect((await takeSignup(post(), door)).status).toBe(202)
    const rows = await readRows()
    expect(rows.map(({ state, step, source }) => [state, step, source ?? null])).toEqual([
      ['waiting', 'confirmation', 'flyer-1'],
      ...Array<unknown>(3).fill(['waiting', 'confirmation', null]),
    ])
    expect(await open(rows[0]!)).toMatchObject({
      ...{ firstName: 'Ada', phone: '+34911234567' },
      receipts: [{ consent: 'contact', wording: 'You may write to me.', noticeVersion: '2026-11' }],
    })
    expect(await open(rows[0]!)).not.toHaveProperty('lastName')
    expect(JSON.stringify(rows)).not.toMatch(/example\.org|Ada|34911234567/)
  })

  it('may come from a page of any origin, signed in or not', async () => {
    const headers = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
    expect((await sendForm(Object.entries(post() as Record<string, string>), headers)).status).toBe(202)
    const asked = await rest(host.config)('/api/v1/signups', {
      method: 'OPTIONS',
      headers: { ...headers, 'access-control-request-method': 'POST' },
    })
    expect(asked.status).toBe(204)
    expect(asked.headers.get('access-control-allow-methods')).toContain('POST')
    expect(asked.headers.get('access-control-allow-headers')).toContain('Content-Type')
  })

  it('by an earlier address of the call is taken too', async () => {
    expect((await send(post({ call: 'first-address' }))).status).toBe(202)
  })

  it('is answered with the same bytes, whether the address is new, known or suspected', async () => {
    const known = post()
    const answers = [
      await send(known),
      await send(known),
      await send(post({ homepage: 'https://spam.example' })),
      await send(post({ elapsed: 20 })),
      await send(post({ firstName: 'Win at www.spam.example' })),
    ]
    const bytes = await Promise.all(
      answers.map(async (answer) => [
        answer.status,
        createHash('sha256')
          .update(await answer.text())
          .digest('hex'),
        JSON.stringify([...answer.headers]),
      ]),
    )
    expect(new Set(bytes.map(String)).size).toBe(1)
    expect((await readRows()).map(({ state, screen }) => [state, screen ?? null])).toEqual([
      ['waiting', null],
      ['waiting', null],
      ['quarantined', 'honeypot'],
      ['quarantined', 'tooFast'],
      ['quarantined', 'namesWithURLs'],
    ])
  })

  it('of a crowd waits in the slow lane and is never refused; of IPv6 one network is one client', async () => {
    for (let at = 0; at < 22; at++)
      expect((await send(post(), { 'x-test-client': `2001:db8::${at}` })).status).toBe(202)
    expect((await readRows()).map(({ state }) => state)).toEqual([
      ...Array<string>(20).fill('waiting'),
      ...['slow', 'slow'],
    ])
    const one = post()
    for (let at = 0; at < 6; at++) await send(one, { 'x-test-client': `198.51.100.${at}` })
    expect((await readRows()).at(-1)).toMatchObject({ state: 'slow', screen: 'crowdedEmail' })
  })
})

/** Every operation of the adapter's, and on SQLite every statement, of what is done meanwhile. */
const readWork = async (work: () => Promise<unknown>): Promise<string[]> => {
  const done: string[] = []
  const db = payload.db as unknown as Record<string, unknown>
  const methods = [...adapter.reads, ...adapter.writes]
  const spies = methods.map((name) => {
    const method = db[name] as (args: { collection?: string; slug?: string }) => unknown
    db[name] = (args: { collection?: string; slug?: string }) => {
      done.push(`${name} ${args.collection ?? args.slug}`)
      return method(args)
    }
    return () => (db[name] = method)
  })
  const { client } = payload.db as unknown as {
    client?: { execute: (statement: { sql: string }) => unknown }
  }
  const execute = client?.execute
  if (client && execute)
    client.execute = (statement, ...more: []) => {
      done.push(statement.sql)
      return execute.call(client, statement, ...more)
    }
  try {
    await work()
  } finally {
    for (const restore of spies) restore()
    if (client && execute) client.execute = execute
  }
  return done.sort()
}

it('the database is asked the same for a new address, a known one and a suspect', async () => {
  const known = post()
  await send(known)
  const works: string[][] = []
  for (const body of [post(), known, post({ homepage: 'x' })]) {
    forgetForms(payload)
    works.push(await readWork(async () => expect((await send(body)).status).toBe(202)))
  }
  expect(works[0]!.length).toBeGreaterThan(2)
  expect(works[1]).toEqual(works[0])
  expect(works[2]).toEqual(works[0])
})

describe('refused is', () => {
  it('what can’t be taken, each field with its sentence, in the language of the post, else of the browser', async () => {
    const bad = { call: 'open-the-gate', email: 'x' }
    expect(await errorsOf(await send(bad))).toEqual([
      { field: 'email', message: en.content.emailInvalid },
      { field: 'firstName', message: en.content.firstNameMissing },
      { field: 'consents.contact', message: en.content.consentMissing },
    ])
    const spanish = await send(bad, { 'accept-language': 'fr;q=0.9, es-MX, en;q=0.1' })
    expect(spanish.headers.get('content-language')).toBe('es')
    expect((await errorsOf(spanish))[0]).toEqual({ field: 'email', message: es.content.emailInvalid })
    const posted = await send({ ...bad, language: 'es' }, { 'accept-language': 'en' })
    expect(await posted.json()).toMatchObject({ message: es.content.refused })
    expect(await readRows()).toEqual([])
  })

  it('a call that takes no signups, byte for byte alike, whichever it is', async () => {
    const slugs = [
      'nothing-here',
      'drafted',
      'later',
      'trashed',
      'withdrawn',
      'formless',
      '',
      '%00',
      '../x',
      7,
    ]
    const answers = await Promise.all(
      slugs.map(async (call) => {
        const answer = await send(post({ call }))
        return [answer.status, await answer.text(), JSON.stringify([...answer.headers])].join('\n')
      }),
    )
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toContain(JSON.stringify([{ field: 'call', message: en.content.callUnknown }]))
  })

  it('one that is over, and the answer names the call to go on with', async () => {
    expect(await errorsOf(await send(post({ call: 'over' })))).toEqual([
      { field: 'call', message: 'This call is over. Go on with: Go on with this' },
    ])
  })

  it('agreement to words that were changed meanwhile', async () => {
    const answer = await send(post({ version: 'of yesterday' }))
    expect(await errorsOf(answer)).toEqual([{ field: 'consents', message: en.content.consentsChanged }])
  })

  it('what is too large, of another type or can’t be read', async () => {
    const ask = (body: string, type = 'application/json') =>
      rest(host.config)('/api/v1/signups', { method: 'POST', body, headers: { 'content-type': type } })
    expect((await ask(JSON.stringify(post({ x: 'x'.repeat(16_000) })))).status).toBe(413)
    expect((await ask('hello', 'text/plain')).status).toBe(415)
    expect((await ask('{')).status).toBe(400)
  })
})

it('the call’s document holds the form, whose version the post brings back until a wording or a purpose is another', async () => {
  const { id } = await write.live('Versions', { slug: 'versions', actions: [signUp()] })
  const read = async (locale = 'en') => {
    const answer = await rest(host.config)(`/api/v1/calls/versions?locale=${locale}`)
    const { actions } = (await answer.json()) as Call
    return (actions[0] as Extract<Call['actions'][number], { type: 'signUp' }>).form!
  }
  const { call, language, version, fields } = await read()
  expect(fields.map(({ name, required, why }) => [name, required, why])).toEqual([
    ['email', true, null],
    ['firstName', true, 'To greet you.'],
    ['phone', false, 'To call you.'],
  ])
  const asRead = () => post({ call, language, version })
  expect((await send(asRead())).status).toBe(202)
  const reword = (data: object) => () =>
    payload.update({ collection: 'consents', id: consent, data: data as never, overrideAccess: true })
  for (const [field, change] of [
    ['consents.contact', reword({ wording: 'You may write to me often.' })],
    ['consents.contact', reword({ purpose: 'Anything at all' })],
    [
      'consents',
      () =>
        payload.updateGlobal({
          slug: 'organisation',
          data: { privacyNoticeVersion: '2026-12' } as never,
          overrideAccess: true,
        }),
    ],
  ] as const) {
    const before = await read()
    await change()
    expect(await errorsOf(await send(asRead()))).toMatchObject([{ field }])
    const after = await read()
    expect(after.version).not.toBe(before.version)
    expect((await send({ ...asRead(), version: after.version })).status).toBe(202)
  }
  // The call is offered in English alone: who is spoken to in Spanish reads and agrees to that.
  expect((await read('es')).version).toBe((await read()).version)
  const spanish = await send({ ...asRead(), version: (await read()).version, language: 'es' })
  expect([spanish.status, await spanish.json()]).toEqual([202, { message: es.content.accepted }])
  await write.withdraw(id)
})

it('a form that a browser sent from elsewhere is answered with a plain page that leads nowhere', async () => {
  const accept = { accept: 'text/html,application/xhtml+xml', 'accept-language': 'es' }
  const good = await sendForm(Object.entries(post() as Record<string, string>), accept)
  const bad = await sendForm(
    [
      ['call', 'open-the-gate'],
      ['email', '"><script>'],
    ],
    accept,
  )
  expect([good.status, bad.status]).toEqual([202, 400])
  for (const answer of [good, bad]) {
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(answer.headers.get('location')).toBeNull()
  }
  expect(await good.text()).toContain(es.content.accepted)
  const page = await bad.text()
  for (const said of [es.content.refused, es.content.emailInvalid, es.content.consentMissing])
    expect(page).toContain(said)
  expect(page).not.toMatch(/<script|href=/)
})

it('so is one that can’t be read at all, in the language of the browser; a program is answered as ever', async () => {
  const ask = (type: string, body: BodyInit, accept = 'text/html,*/*') =>
    rest(host.config)('/api/v1/signups', {
      method: 'POST',
      body,
      headers: { 'content-type': type, accept, 'accept-language': 'es-MX, en' },
    })
  const form = 'application/x-www-form-urlencoded'
  const multipart = 'multipart/form-data; boundary=x'
  for (const [status, sentence, type, body] of [
    [413, es.content.formTooLarge, form, `email=${'x'.repeat(16_000)}`],
    [415, es.content.formUnreadable, 'text/plain', 'email=ada@example.org'],
    [
      400,
      es.content.formUnreadable,
      multipart,
      '--x\r\nContent-Disposition: form-data; name="email"\r\n\r\nada',
    ],
  ] as const) {
    const answer = await ask(type, body)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8'])
    expect(answer.headers.get('content-language')).toBe('es')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await answer.text()).toContain(`<h1>${sentence}</h1>`)
    const told = await ask(type, body, 'application/json')
    expect([told.status, told.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ])
  }
  expect(await readRows()).toEqual([])
})

it('a form is asked for anew once its call, a consent or the organisation has changed here', async () => {
  const { id } = await write.live('Changes', { slug: 'changes', actions: [signUp()] })
  expect((await send(post({ call: 'changes' }))).status).toBe(202)
  await payload.update({
    collection: 'consents',
    id: consent,
    data: { wording: 'You may write to me twice.' } as never,
    overrideAccess: true,
  })
  await send(post({ call: 'changes' }))
  expect((await open((await readRows()).at(-1)!)).receipts[0]!.wording).toBe('You may write to me twice.')
  await write.publish(id, { closesAt: '2020-01-01T00:00:00.000Z', result: 'ended' })
  expect(await errorsOf(await send(post({ call: 'changes' })))).toMatchObject([{ field: 'call' }])
})

describe('while more is posted than people would', () => {
  const askChallenge = async (call = 'open-the-gate') => {
    const answer = await rest(host.config)(`/api/v1/signups/challenge?call=${encodeURIComponent(call)}`)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    return ((await answer.json()) as { challenge: Challenge | null }).challenge
  }
  const prove = async (call?: string) => {
    const challenge = (await askChallenge(call))!
    const solution = await solveChallenge({ challenge, deriveKey })
    return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')
  }
  const readForm = async () => {
    const answer = await rest(host.config)('/api/v1/calls/open-the-gate')
    const { actions } = (await answer.json()) as Call
    const { proof } = (actions[0] as Extract<Call['actions'][number], { type: 'signUp' }>).form!
    return { proof, cached: answer.headers.get('cache-control'), etag: answer.headers.get('etag') }
  }
  let calm: Awaited<ReturnType<typeof readForm>>
  beforeAll(async () => {
    calm = await readForm()
    expect(await askChallenge()).toBeNull()
    for (let post = 0; post <= 300; post++) await readRoomSettings(payload).proofs!.count(new Date())
  })

  it('the call’s document is the same, may be kept, and says where to ask what is to be done', async () => {
    expect(calm.proof).toEqual({
      url: 'http://localhost:3000/api/v1/signups/challenge',
      wait: en.content.proofWait,
    })
    expect(calm.cached).toContain('public')
    expect(await readForm()).toEqual(calm)
    const call = 'x'.repeat(201)
    expect((await rest(host.config)(`/api/v1/signups/challenge?call=${call}`)).status).toBe(400)
    expect((await rest(host.config)('/api/v1/signups/challenge')).status).toBe(400)
  })

  it('who brings a proof is mailed as ever, who brings none in the slow lane, and both are answered alike', async () => {
    const proof = await prove()
    const foreign = await prove('over')
    const posts = [
      post({ proof }),
      post({ proof }),
      post({ proof: foreign }),
      ...[null, true, 7, [], {}, [proof], '', 'x', '\0'].map((wrong) => post({ proof: wrong })),
      post(),
      post({ proof: await prove(), homepage: 'https://spam.example' }),
    ]
    const answers: string[] = []
    for (const body of posts) {
      const answer = await send(body)
      answers.push([answer.status, await answer.text(), JSON.stringify([...answer.headers])].join('\n'))
    }
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toMatch(/^202/)
    const inForm = await sendForm(Object.entries(post({ proof: await prove() }) as Record<string, string>))
    expect(inForm.status).toBe(202)
    expect((await readRows()).map(({ state, screen }) => [state, screen ?? null])).toEqual([
      ['waiting', null],
      ...Array<unknown>(12).fill(['slow', 'proofOfWork']),
      ['quarantined', 'honeypot'],
      ['waiting', null],
    ])
  })

  it('the database is asked the same, with a proof, without one, and with a used one', async () => {
    const known = post({ proof: await prove() })
    const works: string[][] = []
    for (const body of [known, known, post()]) {
      forgetForms(payload)
      works.push(await readWork(async () => expect((await send(body)).status).toBe(202)))
    }
    expect(works[0]!.length).toBeGreaterThan(2)
    expect(works[1]).toEqual(works[0])
    expect(works[2]).toEqual(works[0])
  })
})
