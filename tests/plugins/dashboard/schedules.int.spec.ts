import { createLocalReq, getLocalI18n, type Payload, type TypedUser } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { endLease } from '../../../collections/leases/lease.js'
import { adoptSchedules } from '../../../plugins/due-work/adoptSchedules.js'
import { mailTroubles } from '../../../plugins/dashboard/schedules/mailTroubles.js'
import { readTroubles } from '../../../plugins/dashboard/schedules/readTroubles.js'
import { email } from '../../../src/host/email.js'
import { startMailServer } from '../../helpers/mailServer.js'
import { rest } from '../../helpers/rest.js'
import { signupOrganisation, startTestHost, type TestHost } from '../../helpers/testPayload.js'

type Id = number | string
type Role = 'editor' | 'organiser'

let host: TestHost
let server: Awaited<ReturnType<typeof startMailServer>>
let payload: Payload
const users = {} as Record<Role, TypedUser>
const tokens = {} as Record<Role, string>

beforeAll(async () => {
  server = await startMailServer()
  host = await startTestHost({
    configure: (config) => ({
      ...config,
      email: email({ smtpURL: server.url, serverURL: 'https://act.example.org' }),
    }),
  })
  payload = host.payload
  for (const role of ['editor', 'organiser'] as const) {
    const login = { email: `${role}@example.org`, password: 'a long enough password' }
    const user = await payload.create({
      collection: 'users',
      data: { ...login, name: role, roles: [role] },
      overrideAccess: true,
    })
    users[role] = { ...user, collection: 'users' } as TypedUser
    tokens[role] = (await payload.login({ collection: 'users', data: login })).token!
  }
})
afterAll(async () => {
  await host.stop()
  await server.stop()
})

const draft = async (title: string, more: object = {}): Promise<Id> =>
  (
    await payload.create({
      collection: 'calls',
      draft: true,
      overrideAccess: true,
      data: { title, languages: ['en'], ...more } as never,
    })
  ).id
const complete = { summary: 'Now.', actions: [{ blockType: 'spread', heading: 'Spread' }] }

const schedule = (id: Id, { by, dueIn = -1000, type = 'publish', timezone }: Asked = {}) =>
  payload.jobs.queue({
    task: 'schedulePublish',
    waitUntil: new Date(Date.now() + dueIn),
    input: {
      ...{ type, timezone },
      doc: { relationTo: 'calls', value: String(id) },
      ...(by !== undefined && { user: { relationTo: 'users', value: by } }),
    } as never,
  })
type Asked = { by?: Id; dueIn?: number; type?: 'publish' | 'unpublish'; timezone?: string }

const run = async () => {
  await adoptSchedules(payload)
  await payload.jobs.run({ allQueues: true, overrideAccess: true, silent: true })
}

const readFor = async (user: TypedUser | null, language: 'en' | 'es' = 'en') => {
  const req = await createLocalReq({ user: user ?? undefined }, payload)
  req.i18n = await getLocalI18n({ config: payload.config, language })
  return readTroubles(req)
}
const titles = async (role: Role | null = 'editor') =>
  (await readFor(role && users[role])).map(({ title }) => title)
const only = async (title: string, language: 'en' | 'es' = 'en') =>
  (await readFor(users.editor, language)).find((trouble) => trouble.title === title)!

const dismiss = async (id: Id, role: Role | null) =>
  (
    await rest(host.config)(`/api/failed-schedules/${id}/dismiss`, {
      method: 'POST',
      ...(role && { headers: { authorization: `JWT ${tokens[role]}` } }),
    })
  ).status

const statusOf = async (collection: 'branches' | 'calls', id: Id) =>
  (await payload.findByID({ collection, id, overrideAccess: true }))._status

it('rows that mean nothing keep no other schedule waiting, and take no dashboard down', async () => {
  const by = { relationTo: 'users', value: users.editor.id }
  const poison = [
    { doc: { relationTo: 'constructor', value: '1' }, user: by },
    { doc: { relationTo: '__proto__', value: '1' }, user: by },
    { doc: { relationTo: 'calls', value: 'x' }, user: by },
    { doc: { relationTo: 'calls', value: { not_equals: 'x' } }, user: by },
    { doc: { relationTo: 'calls' }, user: { relationTo: 'constructor', value: 1 } },
    { doc: 'calls', user: 'nobody' },
    { doc: null, user: { relationTo: 'users', value: 'x' } },
    null,
  ]
  for (const input of poison)
    await payload.db.create({
      collection: 'payload-jobs',
      data: {
        ...{ taskSlug: 'schedulePublish', queue: 'default', input, hasError: false, processing: false },
        waitUntil: new Date(Date.now() - 10 * 60_000).toISOString(),
      },
    })
  const id = await draft('In spite of all', complete)
  await schedule(id, { by: users.editor.id })
  await run()
  expect(await statusOf('calls', id)).toBe('published')
  await payload.db.updateMany({
    collection: 'payload-jobs',
    where: { completedAt: { equals: null } },
    data: { hasError: true },
  })
  await expect(titles()).resolves.not.toContain('In spite of all')
  expect(await dismiss('constructor', 'editor')).toBe(404)
  await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
})

it('an organiser’s schedule of their own branch is nobody else’s, and does nothing', async () => {
  const make = async (name: string, _status: 'draft' | 'published') =>
    (
      await payload.create({
        collection: 'branches',
        data: { name, city: 'Madrid', country: 'ES', _status } as never,
        draft: _status === 'draft',
        overrideAccess: true,
      })
    ).id
  const hidden = await make('Not shown yet', 'draft')
  const shown = await make('Shown', 'published')
  await payload.update({
    collection: 'users',
    id: users.organiser.id,
    data: { branches: [hidden, shown] } as never,
    overrideAccess: true,
  })
  const by = { relationTo: 'users', value: users.organiser.id }
  for (const [type, value] of [
    ['publish', hidden],
    ['unpublish', shown],
  ] as const)
    await payload.jobs.queue({
      task: 'schedulePublish',
      waitUntil: new Date(Date.now() - 1000),
      input: { type, doc: { relationTo: 'branches', value: String(value) }, user: by } as never,
    })
  await run()
  expect([await statusOf('branches', hidden), await statusOf('branches', shown)]).toEqual([
    'draft',
    'published',
  ])
  await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
})

describe('the dashboard', () => {
  it('says of a scheduled publication that was refused what was due, when, and why', async () => {
    const id = await draft('Not complete')
    const before = Date.now()
    await schedule(id, { by: users.editor.id })
    await run()
    const told = await only('Not complete')
    expect(told).toMatchObject({
      type: 'publish',
      state: 'failed',
      url: expect.stringMatching(new RegExp(`/admin/collections/calls/${id}$`)) as unknown,
    })
    expect(Math.abs(Date.parse(told.dueAt) - (before - 1000))).toBeLessThan(1000)
    expect(told.reasons).toContain('Missing: the summary. Fill it in before publishing.')
    expect((await only('Not complete', 'es')).reasons).toContain(
      'Falta: el resumen. Complétalo antes de publicar.',
    )
  })

  it('says that whoever scheduled it is gone, or may not', async () => {
    const id = await draft('By nobody we know', complete)
    await schedule(id, { by: users.organiser.id })
    await run()
    expect(await only('By nobody we know')).toMatchObject({
      state: 'failed',
      reasons: ['Whoever scheduled it has no account any more, or may not publish it.'],
    })
  })

  it('says of one that nobody has tried that it is overdue, and of one in good time nothing', async () => {
    await schedule(await draft('Forgotten', complete), { dueIn: -6 * 60_000 })
    await schedule(await draft('Just now', complete), { dueIn: -60_000 })
    await schedule(await draft('Tomorrow', complete), { dueIn: 86_400_000 })
    expect(await only('Forgotten')).toMatchObject({
      state: 'overdue',
      reasons: ['The server has not come to it. Tell whoever runs it.'],
    })
    const told = await titles()
    expect(told).not.toContain('Just now')
    expect(told).not.toContain('Tomorrow')
  })

  it('tells no word of an error that is not about what was written', async () => {
    const id = await draft('Broken', complete)
    await schedule(id, { by: users.editor.id })
    await adoptSchedules(payload)
    const { updateOne } = payload.db
    payload.db.updateOne = () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.5:5432'))
    await payload.jobs.run({ allQueues: true, overrideAccess: true, silent: true })
    payload.db.updateOne = updateOne
    const told = await only('Broken')
    expect(told.reasons[0]).toBe('The server met an error; its log says which.')
    expect(JSON.stringify(told)).not.toContain('10.0.0.5')
  })

  it('is told only to whoever may do by hand what was to be done', async () => {
    expect(await titles('organiser')).toEqual([])
    expect(await titles(null)).toEqual([])
  })

  it('forgets it once somebody has published by hand, or the call is in the trash or gone', async () => {
    const made = []
    for (const title of ['By hand', 'In the trash', 'Gone']) {
      const id = await draft(title)
      made.push(id)
      await schedule(id, { by: users.editor.id })
    }
    await run()
    expect(await titles()).toEqual(expect.arrayContaining(['By hand', 'In the trash', 'Gone']))
    const [published, trashed, gone] = made as [Id, Id, Id]
    const write = (id: Id, data: object) =>
      payload.update({ collection: 'calls', id, data: data as never, overrideAccess: true })
    await write(published, { ...complete, _status: 'published' })
    await write(trashed, { deletedAt: new Date().toISOString() })
    await payload.delete({ collection: 'calls', id: gone, overrideAccess: true })
    const told = await titles()
    for (const title of ['By hand', 'In the trash', 'Gone']) expect(told).not.toContain(title)
  })

  it('still tells of changes to a live call that were to go live and did not', async () => {
    const id = await draft('Live', complete)
    const write = (data: object, asDraft = false) =>
      payload.update({ collection: 'calls', id, data: data as never, draft: asDraft, overrideAccess: true })
    await write({ _status: 'published' })
    await write({ title: 'Live, changed', summary: '' }, true)
    await schedule(id, { by: users.editor.id })
    await run()
    expect(await titles()).toContain('Live, changed')
  })
})

describe('a failed schedule', () => {
  it('stands for those before it of the same document, and is dismissed with them', async () => {
    const id = await draft('Tried twice')
    for (let round = 0; round < 2; round++) {
      await schedule(id, { by: users.editor.id, dueIn: -10_000 * (2 - round) })
      await run()
    }
    expect((await titles()).filter((title) => title === 'Tried twice')).toHaveLength(1)
    expect(await dismiss((await only('Tried twice')).id, 'editor')).toBe(200)
    expect(await titles()).not.toContain('Tried twice')
  })

  it('is dismissed by whoever may publish, and by nobody else', async () => {
    await schedule(await draft('To dismiss'), { by: users.editor.id })
    await run()
    const { id } = await only('To dismiss')
    expect(await dismiss(id, null)).toBe(404)
    expect(await dismiss(id, 'organiser')).toBe(404)
    expect(await titles()).toContain('To dismiss')
    expect(await dismiss(id, 'editor')).toBe(200)
    expect(await titles()).not.toContain('To dismiss')
    expect(await dismiss(id, 'editor')).toBe(404)
  })

  it('is no schedule that is still to run, no other job, and no id of nothing', async () => {
    const waiting = await schedule(await draft('Still to run', complete), { dueIn: 86_400_000 })
    for (const id of [waiting.id, 'abc', '99999999999999999999', '0'])
      expect(await dismiss(id, 'editor')).toBe(404)
    expect(
      await payload.count({
        collection: 'payload-jobs',
        where: { id: { equals: waiting.id } },
        overrideAccess: true,
      }),
    ).toEqual({ totalDocs: 1 })
  })
})

describe('the mail about a schedule that failed', () => {
  const arrivedAt = (to: string) => server.arrived.filter((one) => one.to === to).map(({ mail }) => mail)
  const tell = async () => {
    if (await mailTroubles.isDue(payload)) await mailTroubles.run(payload)
  }
  const fail = async (title: string, { by, ...more }: Asked = {}) => {
    const id = await draft(title)
    await schedule(id, { by: by ?? users.editor.id, ...more })
    await run()
    return id
  }
  const addAccount = async (name: string, data: object) =>
    payload.create({
      collection: 'users',
      data: { email: `${name}@example.org`, password: 'a long enough password', name, ...data } as never,
      overrideAccess: true,
    })
  beforeAll(async () => {
    await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
    await addAccount('ada', { roles: ['admin'] })
    await addAccount('bo', { roles: ['admin', 'editor'] })
    await addAccount('out', { roles: ['admin'], suspended: true })
    await addAccount('rosa', { roles: ['editor'] })
  })
  beforeEach(async () => {
    await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
    await endLease({ payload, key: 'schedules:mail' })
    server.arrived.length = 0
    Object.assign(server.rules, { recipient: () => undefined, dropAfter: false })
  })

  it('reaches whoever made it and every active admin, once each, with title, time, reasons and link', async () => {
    const id = await fail('Through <the> gate', { timezone: 'Europe/Madrid' })
    await tell()
    await tell()
    expect(server.arrived.map(({ to }) => to).sort()).toEqual([
      'ada@example.org',
      'bo@example.org',
      'editor@example.org',
    ])
    const [mail] = arrivedAt('editor@example.org')
    expect(mail!.subject).toBe('Not published: “Through <the> gate”')
    expect(mail!.text).toMatch(
      /“Through <the> gate” was to be published on .+ \(Europe\/Madrid\)\. It was not:/,
    )
    expect(mail!.text).toContain('– Missing: the summary. Fill it in before publishing.')
    expect(mail!.text).toContain(`/admin/collections/calls/${id}`)
    expect(mail!.html).toContain('“Through &lt;the&gt; gate”')
    expect(mail!.text).not.toMatch(/actions\.0|summary:/)
    expect(new Set(server.arrived.map(({ mail }) => mail.messageId)).size).toBe(3)
  })

  it('is in the organisation’s language', async () => {
    await payload.updateGlobal({
      slug: 'organisation',
      data: { ...signupOrganisation, defaultLanguage: 'es' } as never,
      overrideAccess: true,
    })
    await fail('Por la puerta')
    await tell()
    await payload.updateGlobal({
      slug: 'organisation',
      data: { defaultLanguage: 'en' } as never,
      overrideAccess: true,
    })
    const [mail] = arrivedAt('ada@example.org')
    expect(mail!.subject).toBe('No se publicó: «Por la puerta»')
    expect(mail!.text).toContain('– Falta: el resumen. Complétalo antes de publicar.')
  })

  it('tells the time on the organisation’s clocks; without its zone on those it was chosen by, else on UTC’s', async () => {
    const toTold = async (zone: string | null, timezone?: string) => {
      await payload.updateGlobal({
        slug: 'organisation',
        data: { timeZone: zone } as never,
        overrideAccess: true,
      })
      await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
      server.arrived.length = 0
      const id = await fail('At its hour', { ...(timezone && { timezone }) })
      const [job] = (await payload.find({ collection: 'payload-jobs', overrideAccess: true })).docs
      await tell()
      await payload.delete({ collection: 'calls', id, overrideAccess: true })
      const [, hour = '', named = ''] =
        / (\d+):\d\d.[AP]M \(([^)]+)\)/.exec(arrivedAt('ada@example.org')[0]!.text!) ?? []
      const shown = new Intl.DateTimeFormat('en', { hour: 'numeric', hour12: true, timeZone: named })
      expect(shown.format(new Date(String(job!.waitUntil)))).toMatch(new RegExp(`^${hour}\\D`))
      return named
    }
    expect(await toTold('America/Bogota', 'Europe/Madrid')).toBe('America/Bogota')
    expect(await toTold(null, 'Europe/Madrid')).toBe('Europe/Madrid')
    expect(await toTold(null)).toBe('UTC')
  })

  it('that the server refuses for now is sent later, and to nobody twice', async () => {
    server.rules.recipient = (to) =>
      to === 'ada@example.org' ? { responseCode: 451, message: 'later' } : undefined
    await fail('Twice for nobody')
    await tell()
    server.rules.recipient = () => undefined
    await tell()
    expect(arrivedAt('ada@example.org')).toHaveLength(0)
    await endLease({ payload, key: 'schedules:mail' })
    await tell()
    expect(server.arrived.map(({ to }) => to).sort()).toEqual([
      'ada@example.org',
      'bo@example.org',
      'editor@example.org',
    ])
  })

  it('that a crash repeats has the Message-ID that it had', async () => {
    await fail('Once more')
    const { updateOne } = payload.db
    payload.db.updateOne = ((asked: { collection: string }) =>
      asked.collection === 'payload-jobs'
        ? Promise.reject(new Error('killed'))
        : updateOne(asked as never)) as typeof updateOne
    await expect(tell()).rejects.toThrow('killed')
    payload.db.updateOne = updateOne
    await endLease({ payload, key: 'schedules:mail' })
    await tell()
    const [first] = server.arrived
    const ids = arrivedAt(first!.to).map(({ messageId }) => messageId)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
    expect(server.arrived).toHaveLength(4)
  })

  it('does not reach whoever is suspended, or may not read the call any more', async () => {
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: 'rosa@example.org' } },
      overrideAccess: true,
    })
    const rosa = docs[0]!.id
    const set = (data: object) =>
      payload.update({ collection: 'users', id: rosa, data: data as never, overrideAccess: true })
    for (const [title, data] of [
      ['Made by somebody suspended', { suspended: true }],
      ['Made by somebody who is an organiser now', { suspended: false, roles: ['organiser'] }],
    ] as const) {
      await set({ roles: ['editor'], suspended: false })
      const id = await draft(title)
      await schedule(id, { by: rosa })
      await adoptSchedules(payload)
      await set(data)
      await run()
    }
    await tell()
    expect(arrivedAt('rosa@example.org')).toHaveLength(0)
    expect(arrivedAt('ada@example.org')).toHaveLength(2)
  })

  it('says of what is in the trash that it was', async () => {
    const id = await draft('Thrown away', complete)
    await schedule(id, { by: users.editor.id })
    await payload.update({
      collection: 'calls',
      id,
      data: { deletedAt: new Date().toISOString() } as never,
      overrideAccess: true,
    })
    await run()
    await tell()
    expect(arrivedAt('editor@example.org')[0]!.text).toContain('– It was in the trash.')
  })

  it('is not about what has been done by hand, and leaves the dashboard as it was', async () => {
    const id = await fail('Mended at once')
    await payload.update({
      collection: 'calls',
      id,
      data: { ...complete, _status: 'published' } as never,
      overrideAccess: true,
    })
    await tell()
    expect(server.arrived).toEqual([])
    expect(await titles()).not.toContain('Mended at once')
  })
})
