import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CollectionSlug } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { confirmSignup } from '../../../plugins/signup/confirm/confirmSignup.js'
import type { ToldPlace } from '../../../plugins/signup/confirm/describeSignup.js'
import { disownSignup, unsubscribe } from '../../../plugins/signup/confirm/stopSignups.js'
import { storeTokenHash } from '../../../plugins/signup/outbox/requests.js'
import { isLate, outboxTask, runOutbox } from '../../../plugins/signup/outbox/worker.js'
import { readSignupRoom } from '../../../plugins/signup/room.js'
import { type Person, type Taken, toRequestRow } from '../../../plugins/signup/rows.js'
import { upkeepTask } from '../../../plugins/signup/upkeep.js'
import { createVault } from '../../../plugins/signup/vault.js'
import { email } from '../../../src/host/email.js'
import { startMailServer } from '../../helpers/mailServer.js'
import { findWords, readTables } from '../../helpers/readStored.js'
import { rest } from '../../helpers/rest.js'
import { database } from '../../helpers/testDatabase.js'
import { signupKeys, startTestHost, type TestHost } from '../../helpers/testPayload.js'

type Id = number | string
type Data = Record<string, unknown>

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const start = new Date('2035-03-01T09:00:00.000Z')

let host: TestHost
let server: Awaited<ReturnType<typeof startMailServer>>
let call: { id: Id; createdAt: string }
let others: Id[]
const logged: string[] = []
const vault = createVault(signupKeys)

const make = (collection: string, data: Data) =>
  host.payload.create({
    collection: collection as CollectionSlug,
    data: data as never,
    overrideAccess: true,
  }) as unknown as Promise<{ id: Id; createdAt: string }>

const receipt = {
  ...{ consent: 'newsletter', purpose: 'News', wording: 'You may write to me.', language: 'en' },
  givenAt: start.toISOString(),
}

/** What the door does. */
const signUp = async (person: Person, more: Partial<Taken> = {}) => {
  const row = await toRequestRow(
    { person, receipts: [receipt], call: call.id, language: 'en', state: 'waiting', ...more },
    { vault, now: new Date() },
  )
  await host.payload.db.create({ collection: 'signup-requests', data: row as never })
  return row
}

const requests = async () =>
  (await host.payload.db.find<Data>({ collection: 'signup-requests', limit: 0, pagination: false })).docs
const signups = async () =>
  (await host.payload.db.find<Data & { id: Id }>({ collection: 'signups', limit: 0, pagination: false })).docs
const after = (ms: number) => vi.setSystemTime(Date.now() + ms)
const run = () => runOutbox(host.payload)
/** What due work does. */
const work = async () => {
  if (await upkeepTask.isDue(host.payload)) await upkeepTask.run(host.payload)
  await run()
}
const arrivedFor = (address: string) => server.arrived.filter(({ to }) => to === address)
const readToken = ({ mail }: { mail: { text?: string } }, page = 'confirm') =>
  decodeURIComponent(mail.text!.match(new RegExp(`/signup/${page}\\?token=(\\S+)`))![1]!)

beforeAll(async () => {
  server = await startMailServer()
  host = await startTestHost({
    configure: (config) => ({
      ...config,
      email: email({ smtpURL: server.url, serverURL: 'https://act.example.org' }),
      logger: {
        options: { level: 'info' },
        destination: { write: (line: string) => void logged.push(line) } as never,
      },
    }),
  })
  await host.payload.updateGlobal({
    slug: 'organisation',
    overrideAccess: true,
    data: {
      ...{ name: 'Lanternfolk', senderName: 'The Lanterns', contactEmail: 'we@example.org' },
      controller: 'Lanternfolk, 1 Quay',
    } as never,
  })
  const toCall = (title: string): Data => ({
    ...{ title, summary: 'In short.', languages: ['en', 'es'], _status: 'published' },
    actions: [{ blockType: 'spread', heading: 'Spread the word' }],
  })
  call = await make('calls', { ...toCall('Secret March'), languages: ['en'] })
  others = []
  for (let at = 0; at < 9; at++)
    others.push((await make('calls', { ...toCall(`Other ${at}`), languages: ['en'] })).id)
})
afterAll(async () => {
  await host.stop()
  await server.stop()
})
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: start }))
afterEach(async () => {
  vi.useRealTimers()
  server.arrived.length = 0
  logged.length = 0
  Object.assign(server.rules, { recipient: () => undefined, message: () => undefined, dropAfter: false })
  for (const collection of ['signup-requests', 'signups', 'signup-addresses', 'leases'] as CollectionSlug[])
    await host.payload.db.deleteMany({ collection, where: { id: { exists: true } } })
})

describe('the confirmation mail', () => {
  it('names the organisation and no call, repeats nothing typed, and can be unsubscribed from in one click', async () => {
    await signUp({ email: 'Ada@example.org', firstName: 'Adalgisa', postalCode: '28013' })
    expect(await outboxTask.isDue(host.payload)).toBe(true)
    await run()
    expect(await outboxTask.isDue(host.payload)).toBe(false)
    const [{ mail, raw, to }, ...more] = server.arrived as [(typeof server.arrived)[number]]
    expect([to, more]).toEqual(['Ada@example.org', []])
    expect(mail.subject).toBe('Lanternfolk: please confirm your e-mail address')
    expect(mail.from?.value).toEqual([{ address: 'broadside@act.example.org', name: 'The Lanterns' }])
    for (const part of [mail.text!, mail.html as string]) {
      expect(part).toContain('On March 1, 2035 somebody signed up with Lanternfolk')
      expect(part).toContain('http://localhost:3000/signup/confirm?token=')
      expect(part).toContain('http://localhost:3000/signup/disown?token=')
      expect(part).toContain('http://localhost:3000/signup/unsubscribe?token=')
      expect(part).not.toMatch(/Secret March|Adalgisa|28013|<img|src=/)
    }
    expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m)
    expect(raw).toMatch(
      /^List-Unsubscribe:\s+<http:\/\/localhost:3000\/api\/v1\/signups\/unsubscribe\?token=[^>\s]+>\r$/m,
    )
    const [row] = await requests()
    expect(row).toMatchObject({ step: 'reminder', dueAt: start.getTime() + 3 * dayMs, attempts: 0 })
    expect(row!.tokens).toHaveLength(1)
    expect(JSON.stringify(row)).not.toContain(readToken(server.arrived[0]!))
  })

  it('is in the language of the person', async () => {
    await signUp({ email: 'bo@example.org' }, { language: 'es' })
    await run()
    const { mail } = server.arrived[0]!
    expect(mail.subject).toBe('Lanternfolk: confirma tu dirección de correo')
    expect(mail.text).toContain('El 1 de marzo de 2035 alguien se inscribió en Lanternfolk')
    expect(mail.text).toContain('http://localhost:3000/es/signup/confirm?token=')
    expect(mail.html).toContain('<html lang="es">')
  })

  it('goes out once, whichever of eight runs at once takes it', async () => {
    for (let at = 0; at < 12; at++) await signUp({ email: `once${at}@example.org` })
    await Promise.all(Array.from({ length: 8 }, run))
    expect(server.arrived.map(({ to }) => to).sort()).toEqual(
      Array.from({ length: 12 }, (_, at) => `once${at}@example.org`).sort(),
    )
  })

  it('is one for 64 identical requests, also when several run at once, and confirmed they are one signup', async () => {
    await Promise.all(Array.from({ length: 64 }, () => signUp({ email: 'many@example.org' })))
    await Promise.all([run(), run(), run()])
    await run()
    expect(server.arrived).toHaveLength(1)
    expect(await requests()).toHaveLength(1)
    const token = readToken(server.arrived[0]!)
    const states = await Promise.all(
      Array.from({ length: 4 }, () => confirmSignup({ payload: host.payload, token })),
    )
    expect(states.filter(({ state }) => state === 'confirmed')).toHaveLength(1)
    expect(await signups()).toHaveLength(1)
    expect(await requests()).toEqual([])
    await signUp({ email: 'many@example.org' })
    after(2 * hourMs)
    await run()
    expect([server.arrived.length, (await requests()).length]).toEqual([1, 0])
  })

  it('is three an address in a day and six in thirty, over all calls and several processes', async () => {
    for (let at = 0; at < 9; at++)
      for (let by = 0; by < 3; by++)
        await signUp({ email: 'flood@example.org', firstName: `${at}${by}` }, { call: others[at]! })
    await Promise.all([run(), run(), run()])
    expect(server.arrived).toHaveLength(3)
    after(dayMs - 60_000)
    await run()
    expect(server.arrived).toHaveLength(3)
    after(2 * 60_000)
    for (let at = 0; at < 3; at++) await run()
    expect(server.arrived).toHaveLength(6)
    for (let day = 0; day < 28; day++) {
      after(dayMs - 60_000)
      await run()
    }
    expect(server.arrived).toHaveLength(6)
  })

  it('of the slow lane is ten a minute in all', async () => {
    for (let at = 0; at < 25; at++) await signUp({ email: `slow${at}@example.org` }, { state: 'slow' })
    await signUp({ email: 'fast@example.org' })
    await Promise.all([run(), run()])
    expect(server.arrived).toHaveLength(11)
    expect(arrivedFor('fast@example.org')).toHaveLength(1)
    after(59_000)
    await run()
    expect(server.arrived).toHaveLength(11)
    after(2_000)
    await run()
    expect(server.arrived).toHaveLength(21)
  })

  it('never goes to a suspect, nor to whoever never wants mail', async () => {
    await signUp({ email: 'bot@example.org' }, { state: 'quarantined', screen: 'honeypot' })
    await signUp({ email: 'never@example.org' })
    await run()
    const token = readToken(server.arrived[0]!, 'unsubscribe')
    await unsubscribe({ payload: host.payload, token, never: true })
    await unsubscribe({ payload: host.payload, token })
    after(2 * dayMs)
    await signUp({ email: 'never@example.org' })
    await run()
    expect(server.arrived).toHaveLength(1)
    expect((await requests()).map(({ state }) => state)).toEqual(['quarantined'])
  })

  it('is reminded of once after three days, and what nobody confirms is deleted after thirty', async () => {
    await signUp({ email: 'late@example.org' })
    await run()
    after(3 * dayMs - 60_000)
    await run()
    expect(server.arrived).toHaveLength(1)
    after(2 * 60_000)
    await run()
    await run()
    expect(server.arrived.map(({ mail }) => mail.subject)).toEqual([
      'Lanternfolk: please confirm your e-mail address',
      'Lanternfolk: your signup is not confirmed yet',
    ])
    expect(server.arrived[0]!.mail.messageId).not.toBe(server.arrived[1]!.mail.messageId)
    expect((await requests())[0]!.tokens).toHaveLength(2)
    after(26 * dayMs)
    await run()
    expect(await requests()).toHaveLength(1)
    after(dayMs)
    await run()
    expect(await requests()).toEqual([])
    expect(await confirmSignup({ payload: host.payload, token: readToken(server.arrived[0]!) })).toEqual({
      state: 'expired',
    })
  })
})

describe('a mail server', () => {
  const words = ['quillfeather', 'mailbox is unknown']

  const readEverything = async () => {
    const texts = await readTables(host.payload)
    texts.set('log', logged.join('\n'))
    for (const name of database === 'sqlite' ? ['test.db', 'test.db-wal'] : []) {
      const file = join(host.folder, name)
      if (existsSync(file)) texts.set(name, readFileSync(file, 'latin1'))
    }
    return texts
  }

  it('that refuses an address for good is asked no more, and nothing stores or logs what it said', async () => {
    server.rules.recipient = (address) => ({ responseCode: 550, message: `<${address}> mailbox is unknown` })
    await signUp({ email: 'ada@quillfeather.example' })
    await run()
    after(20 * dayMs)
    await run()
    expect(await requests()).toMatchObject([
      { state: 'bounced', step: 'removal', failure: '550 permanent', dueAt: start.getTime() + 30 * dayMs },
    ])
    expect(findWords(await readEverything(), words)).toEqual([])
  })

  it('that refuses a mail again and again, by a policy of its own, is asked for some days and no longer', async () => {
    server.rules.recipient = () => ({ responseCode: 550, message: '5.7.1 blocked' })
    await signUp({ email: 'ada@example.org' })
    await run()
    const [{ id, ...row }] = (await requests()) as [Data & { id: Id }]
    expect(row).toMatchObject({ state: 'waiting', attempts: 1, failure: '550 temporary' })
    await host.payload.db.updateOne({ collection: 'signup-requests', id, data: { attempts: 399 } })
    after(hourMs)
    await run()
    expect(await requests()).toMatchObject([
      { state: 'bounced', step: 'removal', attempts: 0, dueAt: start.getTime() + 30 * dayMs },
    ])
  })

  it('that is down for an hour loses nothing and sends nobody two', async () => {
    server.rules.recipient = (address) => ({ responseCode: 451, message: `<${address}> try later` })
    for (let at = 0; at < 5; at++) await signUp({ email: `down${at}@quillfeather.example` })
    for (let minute = 0; minute < 60; minute += 3) {
      await run()
      after(3 * 60_000)
    }
    expect(server.arrived).toEqual([])
    expect(new Set((await requests()).map(({ failure }) => failure))).toEqual(new Set(['451 temporary']))
    expect(findWords(await readEverything(), words)).toEqual([])
    server.rules.recipient = () => undefined
    for (let minute = 0; minute < 20; minute += 3) {
      await run()
      after(3 * 60_000)
    }
    expect(server.arrived).toHaveLength(5)
    expect(new Set(server.arrived.map(({ to }) => to)).size).toBe(5)
    expect((await requests()).every(({ step, failure }) => step === 'reminder' && !failure)).toBe(true)
  })

  it('that takes a mail and dies before it says so is sent the very same one again', async () => {
    await signUp({ email: 'twice@example.org' })
    server.rules.dropAfter = true
    await run()
    server.rules.dropAfter = false
    after(60_000)
    await run()
    const [one, two] = server.arrived
    expect(server.arrived).toHaveLength(2)
    expect(two!.mail.messageId).toBe(one!.mail.messageId)
    expect(readToken(two!)).toBe(readToken(one!))
    expect((await requests())[0]!.tokens).toHaveLength(1)
  })

  it('is asked again after a process died with a claim', async () => {
    await signUp({ email: 'killed@example.org' })
    const [row] = await requests()
    await host.payload.db.updateOne({
      collection: 'signup-requests',
      id: row!.id as Id,
      data: { dueAt: Date.now() + 5 * 60_000, attempts: 1 },
    })
    await run()
    expect(server.arrived).toEqual([])
    after(5 * 60_000)
    await run()
    expect(server.arrived).toHaveLength(1)
  })
})

it('what nobody works on is told of after twenty minutes, and what waits for its time is not', async () => {
  const late = () => isLate(host.payload)
  await signUp({ email: 'slow@example.org' }, { state: 'slow' })
  await signUp({ email: 'bot@example.org' }, { state: 'quarantined' })
  after(21 * 60_000)
  expect(await late()).toBe(false)
  await signUp({ email: 'ada@example.org' })
  after(19 * 60_000)
  expect(await late()).toBe(false)
  after(2 * 60_000)
  expect(await late()).toBe(true)
  server.rules.recipient = () => ({ responseCode: 451, message: 'try later' })
  await run()
  expect(await late()).toBe(false)
})

describe('a request that can’t be opened', () => {
  const lost = createVault({
    ...signupKeys,
    sealing: [{ id: 'lost', key: Buffer.alloc(32, 7).toString('base64') }],
  })
  const room = () => readSignupRoom(host.payload)
  /** Runs with the lost key set again, too. */
  const runWithKey = async () => {
    const { vault: ours } = room()
    const opened = vi
      .spyOn(ours, 'open')
      .mockImplementation((row) => lost.open<never>(row).catch(() => vault.open<never>(row)))
    ours.sealingNames.push(...lost.sealingNames)
    await run()
    ours.sealingNames.pop()
    opened.mockRestore()
  }
  const signUpLost = async (email: string, more: Data = {}) => {
    const row = await toRequestRow(
      { person: { email }, receipts: [receipt], call: call.id, language: 'en', state: 'waiting' },
      { vault: lost, now: new Date() },
    )
    await host.payload.db.create({ collection: 'signup-requests', data: { ...row, ...more } as never })
  }

  it('since its key is not set waits untouched, and goes on once it is', async () => {
    await signUpLost('ada@example.org')
    await signUpLost('bo@example.org', { step: 'signup', confirmedAt: Date.now() })
    const before = await requests()
    for (let hour = 0; hour < 3; hour++) {
      expect(await outboxTask.isDue(host.payload)).toBe(false)
      await run()
      after(hourMs)
    }
    expect([await requests(), logged]).toEqual([before, []])
    await runWithKey()
    expect(server.arrived.map(({ to }) => to)).toEqual(['ada@example.org'])
    expect((await requests()).map(({ step }) => step)).toEqual(['reminder'])
    expect(await signups()).toHaveLength(1)
  })

  it('is deleted after thirty days unless somebody confirmed it', async () => {
    await signUpLost('ada@example.org')
    await signUpLost('bo@example.org', { step: 'signup', confirmedAt: Date.now() })
    after(31 * dayMs)
    await run()
    expect((await requests()).map(({ step }) => step)).toEqual(['signup'])
  })

  it('is deleted after thirty days like any other where no mail can be sent', async () => {
    const { payload } = host
    await signUpLost('ada@example.org')
    await signUp({ email: 'bo@example.org' })
    const { email: sending } = payload
    payload.email = { ...sending, name: 'none' }
    try {
      await run()
      expect(await requests()).toHaveLength(2)
      after(31 * dayMs)
      expect(await outboxTask.isDue(payload)).toBe(true)
      await run()
      expect(await requests()).toEqual([])
    } finally {
      payload.email = sending
    }
  })

  it('since it was changed is told of once, and deleted in time', async () => {
    const row = await signUp({ email: 'ada@example.org' })
    await host.payload.db.updateOne({
      collection: 'signup-requests',
      where: { reference: { equals: row.reference } },
      data: { sealed: `${row.sealed.slice(0, -4)}AAAA`, step: 'signup', confirmedAt: Date.now() },
    })
    for (let hour = 0; hour < 4; hour++) {
      await run()
      after(hourMs / 2)
    }
    expect(await requests()).toMatchObject([{ step: 'signup', failure: 'unreadable altered', attempts: 2 }])
    const told = logged.filter((line) => line.includes("can't be read"))
    expect(told).toHaveLength(1)
    expect(told[0]).toContain(row.reference)
    after(31 * dayMs)
    await run()
    expect([await requests(), await signups()]).toEqual([[], []])
  })
})

describe('the links', () => {
  const mailTo = async (person: Person, more: Partial<Taken> = {}) => {
    await signUp(person, more)
    await run()
    return server.arrived.findLast(({ to }) => to === person.email)!
  }
  const post = (path: string, body: object) =>
    rest(host.config)(path, { method: 'POST', body: JSON.stringify(body) })

  it('confirm also while the call is closed, and say what follows; again they change nothing', async () => {
    const closing = await make('calls', {
      ...{ title: 'Closing', summary: 'In short.', languages: ['en'], _status: 'published' },
      closesAt: new Date(start.getTime() + dayMs).toISOString(),
      actions: [
        { blockType: 'spread', heading: 'Spread the word' },
        {
          ...{
            blockType: 'attend',
            heading: 'Come',
            what: 'Vigil',
            place: 'The old mill',
            placeAfterSignup: true,
          },
          startsAt: new Date(start.getTime() + 5 * dayMs).toISOString(),
          startsAt_tz: 'Europe/Madrid',
        },
      ],
    })
    const mail = await mailTo({ email: 'ada@example.org', phone: '+34600111222' }, { call: closing.id })
    const token = readToken(mail)
    after(2 * dayMs)
    const answer = await post('/api/v1/signups/confirm', { token })
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    const body = (await answer.json()) as Data
    expect(body).toMatchObject({
      state: 'confirmed',
      locale: 'en',
      call: { title: 'Closing', state: 'closed', url: 'http://localhost:3000/calls/closing' },
      contact: { organisation: 'Lanternfolk', branch: null },
      places: [{ what: 'Vigil', place: 'The old mill', starts: { timeZone: 'Europe/Madrid' }, ends: null }],
      next: [{ kind: 'spread', heading: 'Spread the word' }, { kind: 'attend' }],
    })
    const before = await signups()
    expect(before).toHaveLength(1)
    after(hourMs)
    const again = await post('/api/v1/signups/confirm', { token })
    expect(await again.json()).toMatchObject({ state: 'alreadyConfirmed', call: { title: 'Closing' } })
    expect(await signups()).toEqual(before)
    await host.payload.delete({
      ...{ collection: 'calls', id: closing.id, overrideAccess: true },
      context: { breakLive: true },
    } as never)
  })

  it('that are forged or cut change nothing and say so', async () => {
    const token = readToken(await mailTo({ email: 'ada@example.org' }))
    for (const forged of [token.slice(0, -1), `${token.slice(0, -1)}x`, '', null, 7, ['x'], { a: 1 }]) {
      const answer = await post('/api/v1/signups/confirm', { token: forged })
      expect([answer.status, ((await answer.json()) as Data).code]).toEqual([404, 'TOKEN_UNKNOWN'])
      expect(await disownSignup({ payload: host.payload, token: forged })).toEqual({ state: 'unknown' })
      expect(await unsubscribe({ payload: host.payload, token: forged })).toEqual({ state: 'unknown' })
    }
    expect((await rest(host.config)(`/api/v1/signups/confirm?token=${token}`)).status).toBe(404)
    expect(await requests()).toHaveLength(1)
    expect(await signups()).toEqual([])
  })

  it('both confirm, the first one also after the reminder', async () => {
    const first = readToken(await mailTo({ email: 'ada@example.org' }))
    after(3 * dayMs)
    await run()
    const second = readToken(server.arrived[1]!)
    expect(second).not.toBe(first)
    expect(await confirmSignup({ payload: host.payload, token: first })).toMatchObject({ state: 'confirmed' })
    for (const token of [first, second])
      expect(await confirmSignup({ payload: host.payload, token })).toMatchObject({
        state: 'alreadyConfirmed',
      })
  })

  it('“it wasn’t me” removes what was sent, and can end all mail for ever', async () => {
    const token = readToken(await mailTo({ email: 'ada@example.org' }))
    const disowned = await disownSignup({ payload: host.payload, token })
    expect(disowned).toMatchObject({ state: 'removed', locale: 'en' })
    expect(await requests()).toEqual([])
    expect(await disownSignup({ payload: host.payload, token })).toEqual({ state: 'unknown' })
    expect(await confirmSignup({ payload: host.payload, token })).toEqual({ state: 'unknown' })
    // The person sends the same themselves: they are mailed, and within the hour no third time.
    await signUp({ email: 'ada@example.org' })
    await signUp({ email: 'ada@example.org' })
    await run()
    expect(server.arrived).toHaveLength(2)
    const { unsubscribeToken } = disowned as { unsubscribeToken: string }
    await unsubscribe({ payload: host.payload, token: unsubscribeToken, never: true })
    after(2 * dayMs)
    await signUp({ email: 'ada@example.org' })
    await run()
    expect(server.arrived).toHaveLength(2)
  })

  it('let somebody who unsubscribed, or was refused, send the same again within the hour', async () => {
    const { payload } = host
    const mail = await mailTo({ email: 'ada@example.org' })
    await confirmSignup({ payload, token: readToken(mail) })
    await unsubscribe({ payload, token: readToken(mail, 'unsubscribe') })
    after(60_000)
    const again = await mailTo({ email: 'ada@example.org' })
    expect(arrivedFor('ada@example.org')).toHaveLength(2)
    expect(await confirmSignup({ payload, token: readToken(again) })).toMatchObject({ state: 'confirmed' })
    server.rules.recipient = () => ({ responseCode: 552, message: 'mailbox full' })
    await signUp({ email: 'bo@example.org' })
    await run()
    server.rules.recipient = () => undefined
    after(60_000)
    await mailTo({ email: 'bo@example.org' })
    expect(arrivedFor('bo@example.org')).toHaveLength(1)
  })

  it('are in no line of the log where the database fails', async () => {
    const token = readToken(await mailTo({ email: 'ada@example.org' }), 'unsubscribe')
    const gone = vi.spyOn(host.payload.db, 'findOne').mockRejectedValue(new Error('The database is gone.'))
    const answer = await rest(host.config)(`/api/v1/signups/unsubscribe?token=${token}`, { method: 'POST' })
    gone.mockRestore()
    expect(answer.status).toBe(500)
    expect(logged.join('\n')).toContain('unsubscribe failed')
    expect(logged.join('\n')).not.toContain(token)
  })

  it('unsubscribe in one click from every call, until the person signs up and confirms again', async () => {
    const { payload } = host
    for (const at of [0, 1]) {
      const mail = await mailTo({ email: 'ada@example.org' }, { call: others[at]! })
      await confirmSignup({ payload, token: readToken(mail) })
    }
    const pending = await mailTo({ email: 'ada@example.org' }, { call: others[2]! })
    const url = pending.raw.match(/List-Unsubscribe:\s+<([^>]+)>/)![1]!
    const answer = await rest(host.config)(url.replace('http://localhost:3000', ''), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    })
    expect([answer.status, await answer.json()]).toEqual([200, { state: 'unsubscribed' }])
    expect((await signups()).every(({ unsubscribedAt }) => unsubscribedAt)).toBe(true)
    after(4 * dayMs)
    await run()
    expect(server.arrived).toHaveLength(3)
    const again = await mailTo({ email: 'ada@example.org' }, { call: others[0]! })
    await confirmSignup({ payload, token: readToken(again) })
    const back = (await signups()).filter(({ unsubscribedAt }) => !unsubscribedAt)
    expect(back.map((signup) => signup.call)).toEqual([others[0]])
  })

  it('leave somebody out who unsubscribes between the press and what the outbox makes of it', async () => {
    const { payload } = host
    const mail = await mailTo({ email: 'ada@example.org' })
    const create = vi.spyOn(payload.db, 'create').mockRejectedValueOnce(new Error('down'))
    await confirmSignup({ payload, token: readToken(mail) })
    create.mockRestore()
    expect(await signups()).toEqual([])
    after(1000)
    await unsubscribe({ payload, token: readToken(mail, 'unsubscribe') })
    after(hourMs)
    await run()
    expect(await requests()).toEqual([])
    expect((await signups()).map(({ unsubscribedAt }) => Boolean(unsubscribedAt))).toEqual([true])
    const { docs } = await payload.db.find<Data>({ collection: 'signup-addresses', pagination: false })
    expect(docs.map(({ stopped }) => stopped)).toEqual(['unsubscribed'])
  })

  it('are of the request that they were mailed for, also where its id is another’s by now', async () => {
    const { payload } = host
    await signUp({ email: 'ada@example.org' })
    const [gone] = await requests()
    await payload.db.deleteMany({ collection: 'signup-requests', where: { id: { exists: true } } })
    await signUp({ email: 'bea@example.org' })
    const [row] = await requests()
    expect(await storeTokenHash(payload, { ...gone, id: row!.id } as never, 'a hash')).toBe(false)
    const [hersNow] = await requests()
    expect(hersNow!.tokens ?? []).toEqual([])
  })

  it('confirm what was said later into the same signup, and keep the receipts of before', async () => {
    const { payload } = host
    await confirmSignup({
      payload,
      token: readToken(await mailTo({ email: 'ada@example.org', firstName: 'Ada', phone: '+34600111222' })),
    })
    after(hourMs)
    const mail = await mailTo(
      { email: 'ada@example.org', firstName: 'Adela' },
      { receipts: [{ ...receipt, consent: 'phone', purpose: 'Calls' }] },
    )
    await confirmSignup({ payload, token: readToken(mail) })
    const [signup, ...more] = await signups()
    expect(more).toEqual([])
    expect((signup!.receipts as Data[]).map(({ consent }) => consent)).toEqual(['newsletter', 'phone'])
    expect(signup!.tokens).toHaveLength(2)
    const shown = await payload.findByID({ collection: 'signups', id: signup!.id, overrideAccess: true })
    expect(shown).toMatchObject({ firstName: 'Adela', phone: '+34600111222' })
  })

  it('are done by the outbox where the process died after the press', async () => {
    const mail = await mailTo({ email: 'ada@example.org' })
    const [row] = await requests()
    await host.payload.db.updateOne({
      collection: 'signup-requests',
      id: row!.id as Id,
      data: { step: 'signup', confirmedAt: Date.now(), dueAt: Date.now() + 1000 },
    })
    expect(await confirmSignup({ payload: host.payload, token: readToken(mail) })).toMatchObject({
      state: 'alreadyConfirmed',
    })
    const { tokens } = row!
    after(2000)
    // Died again between the signup and the request's deletion, and after a part of the signup was stored.
    const deleteMany = vi.spyOn(host.payload.db, 'deleteMany').mockRejectedValueOnce(new Error('killed'))
    await run()
    deleteMany.mockRestore()
    const [made] = await signups()
    await host.payload.db.updateOne({
      collection: 'signups',
      id: made!.id,
      data: { receipts: [], tokens: [] },
    })
    after(hourMs)
    await run()
    const [signup, ...more] = await signups()
    expect([more, await requests()]).toEqual([[], []])
    expect(signup).toMatchObject({ tokens, receipts: [{ consent: 'newsletter' }] })
  })
})

describe('a place that is told after signing up', () => {
  const attend = (place: string, hour: number) => ({
    ...{ blockType: 'attend', heading: 'Come', what: 'Vigil, with lamps', place, placeAfterSignup: true },
    startsAt: new Date(start.getTime() + 5 * dayMs + hour * hourMs).toISOString(),
    startsAt_tz: 'Europe/Madrid',
  })
  const publish = (id: Id, actions: Data[], title = 'Vigil') =>
    host.payload.update({
      ...{ collection: 'calls', id, overrideAccess: true, data: { title, actions, _status: 'published' } },
    } as never)
  let vigil: Id
  beforeAll(async () => {
    vigil = (
      await make('calls', {
        ...{ title: 'Vigil', summary: 'In short.', languages: ['en'], _status: 'published' },
        actions: [attend('The old mill', 0)],
      })
    ).id
  })
  const confirm = async (address: string, to: Id, language = 'en') => {
    await signUp({ email: address }, { call: to, language })
    await run()
    const mail = server.arrived.findLast((one) => one.to === address)!
    const token = readToken(mail)
    const confirmed = await confirmSignup({ payload: host.payload, token })
    await run()
    return confirmed as { places: ToldPlace[]; calendar: string | null }
  }

  it('is told with its changes to those who confirmed for that call, each once', async () => {
    const confirmed = await confirm('ada@example.org', vigil)
    expect(confirmed.places).toMatchObject([{ place: 'The old mill', starts: { timeZone: 'Europe/Madrid' } }])
    expect(confirmed.calendar).toContain('LOCATION:The old mill')
    await confirm('other@example.org', others[0]!)
    await signUp({ email: 'waiting@example.org' }, { call: vigil })
    await run()
    await run()
    const told = arrivedFor('ada@example.org').slice(1)
    expect(told.map(({ mail }) => mail.subject)).toEqual(['Lanternfolk: place and time'])
    expect(told[0]!.mail.text).toContain('The old mill')
    expect(told[0]!.mail.text).toContain('Tuesday, March 6, 2035 at 10:00')
    const [file] = told[0]!.mail.attachments
    expect([file!.filename, file!.contentType]).toEqual(['calendar.ics', 'text/calendar'])
    expect(file!.content.toString()).toContain('DTSTART:20350306T090000Z')
    expect(arrivedFor('other@example.org')).toHaveLength(1)
    expect(arrivedFor('waiting@example.org')).toHaveLength(1)
    // Another title is no other place.
    await publish(vigil, [attend('The old mill', 0)], 'Vigil tonight')
    await work()
    after(3 * 60_000)
    await work()
    expect(arrivedFor('ada@example.org')).toHaveLength(2)
    await publish(vigil, [attend('The harbour', 0)])
    await publish(vigil, [attend('The harbour', 1)])
    await work()
    after(3 * 60_000)
    await work()
    await run()
    const changed = arrivedFor('ada@example.org').slice(2)
    expect(changed.map(({ mail }) => mail.subject)).toEqual(['Lanternfolk: place or time changed'])
    expect(changed[0]!.mail.text).toContain('The harbour')
    expect(changed[0]!.mail.attachments[0]!.content.toString()).toContain('DTSTART:20350306T100000Z')
    expect(arrivedFor('other@example.org')).toHaveLength(1)
    // The fourth such mail within a day waits for its turn.
    for (const place of ['The old mill', 'The bridge']) {
      await publish(vigil, [attend(place, 0)])
      await work()
      after(3 * 60_000)
      await work()
    }
    expect(arrivedFor('ada@example.org')).toHaveLength(4)
    after(dayMs)
    await run()
    expect(arrivedFor('ada@example.org')).toHaveLength(5)
  })

  it('is told to somebody whose address strangers filled with forms', async () => {
    await publish(vigil, [attend('The old mill', 0)])
    await confirm('full@example.org', vigil)
    for (let at = 0; at < 4; at++) await signUp({ email: 'full@example.org' }, { call: others[at]! })
    await run()
    const before = arrivedFor('full@example.org').length
    expect(before).toBe(4)
    await publish(vigil, [attend('The bridge', 0)])
    await work()
    after(3 * 60_000)
    await work()
    expect(
      arrivedFor('full@example.org')
        .slice(before)
        .map(({ mail }) => mail.subject),
    ).toEqual(['Lanternfolk: place or time changed'])
  })

  it('that the mail server refuses for good is not told, and not tried again until it changes', async () => {
    await publish(vigil, [attend('The old mill', 0)])
    let refused = 0
    const refuse = () => {
      refused++
      return { responseCode: 550, message: 'no such mailbox' }
    }
    await signUp({ email: 'gone@example.org' }, { call: vigil })
    await run()
    server.rules.recipient = refuse
    await confirmSignup({ payload: host.payload, token: readToken(server.arrived[0]!) })
    for (let hour = 0; hour < 6; hour++) {
      await work()
      after(hourMs)
    }
    expect(refused).toBe(1)
    const { placeRefused, ...signup } = (await signups())[0]!
    expect(placeRefused).toEqual(expect.any(String))
    expect(signup.placeTold ?? null).toBeNull()
    expect(signup.placeDueAt).toBeNull()
    server.rules.recipient = () => undefined
    await publish(vigil, [attend('The bridge', 0)])
    await work()
    after(3 * 60_000)
    await work()
    const [, told, ...more] = arrivedFor('gone@example.org')
    expect([told!.mail.subject, more]).toEqual(['Lanternfolk: place and time', []])
    expect(await signups()).toMatchObject([{ placeTold: expect.any(String), placeRefused: null }])
  })

  it('that the mail server puts off is tried less and less often, and given up after some days', async () => {
    await publish(vigil, [attend('The old mill', 0)])
    await signUp({ email: 'off@example.org' }, { call: vigil })
    await run()
    let refused = 0
    server.rules.recipient = () => {
      refused++
      return { responseCode: 451, message: 'try later' }
    }
    await confirmSignup({ payload: host.payload, token: readToken(server.arrived[0]!) })
    for (let minute = 0; minute < 20; minute++) {
      await run()
      after(60_000)
    }
    expect(refused).toBeGreaterThan(4)
    expect(refused).toBeLessThan(8)
    const { id } = (await signups())[0]!
    await host.payload.db.updateOne({ collection: 'signups', id, data: { placeAttempts: 399 } })
    refused = 0
    for (let hour = 0; hour < 6; hour++) {
      after(hourMs)
      await work()
    }
    expect(refused).toBe(1)
    expect(await signups()).toMatchObject([{ placeAttempts: 0, placeDueAt: null }])
  })

  it('is told in the language of the person, and to nobody who unsubscribed or when it is over', async () => {
    await confirm('bo@example.org', vigil, 'es')
    const [first, second] = arrivedFor('bo@example.org')
    expect(second!.mail.subject).toBe('Lanternfolk: lugar y hora')
    await unsubscribe({ payload: host.payload, token: readToken(first!, 'unsubscribe') })
    await publish(vigil, [attend('The station', 0)])
    await work()
    after(3 * 60_000)
    await work()
    expect(arrivedFor('bo@example.org')).toHaveLength(2)
    after(7 * dayMs)
    await confirm('late@example.org', vigil)
    expect(arrivedFor('late@example.org')).toHaveLength(1)
  })
})
