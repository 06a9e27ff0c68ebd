import { type CollectionSlug, createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Role } from '../../../collections/access/permissions.js'
import { readLiveCall } from '../../../plugins/content-api/index.js'
import { parseFilters, readOwnCalls, toWhere } from '../../../plugins/signup/people/filters.js'
import { readCards } from '../../../plugins/signup/people/readCards.js'
import { readCallNumbers, readNumbers } from '../../../plugins/signup/people/readNumbers.js'
import { type Person, toRequestRow, toSignupRow } from '../../../plugins/signup/rows.js'
import { createVault } from '../../../plugins/signup/vault.js'
import { findWords, readTables } from '../../helpers/readStored.js'
import { rest } from '../../helpers/rest.js'
import { signIn } from '../../helpers/signIn.js'
import { signupKeys, startTestHost, type TestHost } from '../../helpers/testPayload.js'

type Id = number | string
type Data = Record<string, unknown>

let host: TestHost
let tokens: Record<Role, string>
let call: { id: Id; createdAt: string }
let own: Id
let other: Id

const vault = createVault(signupKeys)

const insert = (collection: string, data: object) =>
  host.payload.db.create({
    collection: collection as CollectionSlug,
    data: data as Data,
  }) as unknown as Promise<Data & { id: Id }>

let people = 0
/** Somebody who signed up and confirmed, in a branch of the organiser's unless another is said. */
const addPerson = async (person: Partial<Person> = {}, { note, ...more }: Data = {}) => {
  const whole = { email: `person-${++people}@people.example`, ...person }
  const keeper = { vault, now: new Date('2035-01-01T10:00:00.000Z') }
  const taken = { person: whole, receipts: [], call: call.id, language: 'en', state: 'waiting' as const }
  const content = { ...whole, ...(note ? { note } : {}), receipts: [] }
  const row = await toSignupRow({ ...(await toRequestRow(taken, keeper)), call, content, tokens: [] }, keeper)
  return insert('signups', { ...row, branch: own, ...more })
}

const make = (collection: string, data: Data) =>
  host.payload.create({
    collection: collection as CollectionSlug,
    data: data as never,
    overrideAccess: true,
  }) as unknown as Promise<{ id: Id; createdAt: string }>

type Asking = { as?: Role | null; language?: string; headers?: Record<string, string> }

const post = async (
  path: string,
  body: unknown,
  { as = 'organiser', language = 'en', headers }: Asking = {},
) => {
  const answer = await rest(host.config)(`/api${path}`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'accept-language': language, ...(as && { authorization: `JWT ${tokens[as]}` }), ...headers },
  })
  return { status: answer.status, body: (await answer.json()) as Data & { errors?: { message: string }[] } }
}

const read = async (id: Id) =>
  (await host.payload.findByID({
    collection: 'signups',
    id,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
  })) as unknown as Data

/** A request of somebody's, as the panel's server components make it. */
const askAs = async (role: Role) => {
  const { docs } = await host.payload.find({
    collection: 'users',
    where: { email: { equals: `${role}@example.org` } },
    depth: 0,
    overrideAccess: true,
  })
  return createLocalReq({ user: { ...docs[0]!, collection: 'users' } as never }, host.payload)
}

beforeAll(async () => {
  host = await startTestHost()
  const { payload } = host
  tokens = {
    admin: await signIn(payload, 'admin'),
    editor: await signIn(payload, 'editor'),
    organiser: await signIn(payload, 'organiser'),
  }
  call = await make('calls', {
    ...{ title: 'March', summary: 'In short.', languages: ['en'], _status: 'published' },
    actions: [{ blockType: 'spread', heading: 'Spread the word' }],
  })
  const place = { city: 'Madrid', country: 'ES', _status: 'published' }
  own = (await make('branches', { name: 'Madrid', ...place })).id
  other = (await make('branches', { name: 'Getafe', ...place })).id
  await payload.update({
    collection: 'users',
    where: { email: { equals: 'organiser@example.org' } },
    data: { branches: [own] } as never,
    overrideAccess: true,
  })
})
afterAll(() => host.stop())

describe('following up', () => {
  it('says where a signup stands, who said so and when', async () => {
    const { id } = await addPerson()
    const taken = await post(`/signups/${id}/follow-up`, { followUp: 'taken', seenAt: null })
    expect(taken).toEqual({
      status: 200,
      body: { followUp: 'taken', by: 'organiser', at: expect.stringMatching(/^20.*Z$/) },
    })
    const joined = await post(`/signups/${id}/follow-up`, { followUp: 'joined', seenAt: taken.body.at })
    expect(joined.body).toMatchObject({ followUp: 'joined' })
    expect(await read(id)).toMatchObject({ followUp: 'joined', followUpAt: joined.body.at })
  })

  it('of eight who take somebody at once one does, and the others are told who', async () => {
    const { id } = await addPerson()
    const as = (at: number): Role => (at % 2 ? 'admin' : 'organiser')
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        post(`/signups/${id}/follow-up`, { followUp: 'taken', seenAt: null }, { as: as(at) }),
      ),
    )
    const [done, ...more] = answers.filter(({ status }) => status === 200)
    expect(more).toEqual([])
    for (const { status, body } of answers.filter((one) => one !== done))
      expect([status, body.now]).toEqual([409, done!.body])
  })

  it('of eight notes at once one is kept, and who was later is told it, in words', async () => {
    const { id } = await addPerson({ firstName: 'Wren' })
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) => post(`/signups/${id}/note`, { note: `Note ${at}`, seen: '' })),
    )
    const [done, ...more] = answers.filter(({ status }) => status === 200)
    expect(more).toEqual([])
    for (const { status, body } of answers.filter((one) => one !== done))
      expect([status, body.now]).toEqual([409, done!.body])
    const again = { note: 'Both', seen: done!.body.note }
    expect((await post(`/signups/${id}/note`, again, { language: 'es' })).body).toEqual({ note: 'Both' })
    const late = await post(`/signups/${id}/note`, { note: 'Late', seen: '' }, { language: 'es' })
    expect(late.body.errors![0]!.message).toMatch(/^Alguien cambió esta nota/)
    expect(await read(id)).toMatchObject({ firstName: 'Wren', note: 'Both' })
  })

  it('keeps a note sealed, whatever it says, and takes it away when it is emptied', async () => {
    const { id } = await addPerson({ firstName: 'Wren' })
    const note = `Keeps bees in Zubialdea ${'\u{1F41D}'.repeat(900)}`
    expect((await post(`/signups/${id}/note`, { note: ` ${note}\n`, seen: '' })).body).toEqual({ note })
    expect(await read(id)).toMatchObject({ note, firstName: 'Wren', sealedWith: vault.sealingNames[0] })
    expect(findWords(await readTables(host.payload), ['Zubialdea'])).toEqual([])
    await post(`/signups/${id}/note`, { note: '', seen: note })
    const { reference, sealed } = (await read(id)) as { reference: string; sealed: string }
    const left = await vault.open({ collection: 'signups', reference, sealed })
    expect(left).toEqual({ email: expect.any(String), firstName: 'Wren' })
  })

  it('refuses in words what can’t be meant, and changes nothing', async () => {
    const { id } = await addPerson()
    const before = await read(id)
    for (const [path, body, said] of [
      ['follow-up', { followUp: 'gone', seenAt: null }, /one of new, taken, reached/],
      ['follow-up', { followUp: 'taken' }, /seenAt/],
      ['follow-up', { followUp: 'taken', seenAt: 'soon' }, /seenAt/],
      ['follow-up', { followUp: 'taken', seenAt: null, email: 'x@y.example' }, /seenAt/],
      ['note', { note: 'x'.repeat(2001), seen: '' }, /at most 2000/],
      ['note', { note: { like: '' }, seen: '' }, /at most 2000/],
      ['note', '[', /at most 2000/],
    ] as const) {
      const answer = await post(`/signups/${id}/${path}`, body)
      expect([path, body, answer.status]).toEqual([path, body, 400])
      expect(answer.body.errors![0]!.message).toMatch(said)
    }
    expect(await read(id)).toEqual(before)
  })

  it('tells editors, visitors, organisers of other branches and pages of other sites that nobody is there', async () => {
    const [mine, theirs, gone] = [
      await addPerson(),
      await addPerson({}, { branch: other }),
      await addPerson({}, { unsubscribedAt: '2035-01-02T10:00:00.000Z' }),
    ]
    const missing = host.payload.db.defaultIDType === 'number' ? 987654 : '6650a1b2c3d4e5f601234567'
    const foreign = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
    const asked: [Id | string, Asking][] = [
      [missing, { as: 'admin' }],
      ['x', {}],
      [theirs.id, {}],
      [gone.id, {}],
      [mine.id, { as: 'editor' }],
      [mine.id, { as: null }],
      [mine.id, { as: 'admin', headers: foreign }],
    ]
    for (const [path, body] of [
      ['follow-up', { followUp: 'taken', seenAt: null }],
      ['note', { note: 'Forged', seen: '' }],
      ['note', '['],
      ['not-ours', {}],
    ] as const)
      for (const [id, asking] of asked)
        expect([path, id, asking, await post(`/signups/${id}/${path}`, body, asking)]).toEqual([
          ...[path, id, asking],
          {
            status: 404,
            body: { errors: [{ message: 'There is no such signup, or it is not one of your branches.' }] },
          },
        ])
    for (const { id } of [mine, theirs, gone])
      expect(await read(id)).toMatchObject({ followUp: 'new', note: undefined })
    expect(
      (await post(`/signups/${theirs.id}/note`, { note: 'By an admin', seen: '' }, { as: 'admin' })).status,
    ).toBe(200)
  })

  it('“not our area” gives somebody to another branch, and is nothing that others can say', async () => {
    const { id } = await addPerson({ country: 'ES', postalCode: '28001' })
    const notOurs = (asking?: Asking) => post(`/signups/${id}/not-ours`, {}, asking)
    for (const asking of [{ as: 'editor' }, { as: null }] as Asking[])
      expect((await notOurs(asking)).status).toBe(404)
    await post(`/signups/${id}/follow-up`, { followUp: 'taken', seenAt: null })
    expect(await notOurs()).toEqual({ status: 200, body: {} })
    const row = await read(id)
    expect([row.followUp, row.branch ?? null]).toEqual(['new', null])
    expect((await notOurs()).status).toBe(404)
    expect((await notOurs({ as: 'admin' })).status).toBe(200)
  })

  it('refuses to touch a row that can’t be opened, and says which key is missing', async () => {
    const { id, reference } = await addPerson()
    const lost = createVault({
      ...signupKeys,
      sealing: [{ id: 'k0', key: Buffer.alloc(32, 9).toString('base64') }],
    })
    const sealed = await lost.seal(
      { collection: 'signups', reference: String(reference) },
      { email: 'lost@people.example' },
    )
    await host.payload.db.updateOne({ collection: 'signups', id, data: sealed })
    const before = await read(id)
    for (const [path, body] of [
      ['follow-up', { followUp: 'taken', seenAt: null }],
      ['note', { note: 'Forged', seen: '' }],
      ['not-ours', {}],
    ] as const) {
      const answer = await post(`/signups/${id}/${path}`, body)
      expect([answer.status, answer.body.errors![0]!.message]).toEqual([
        409,
        expect.stringMatching(/the key k0 .* is not set/),
      ])
    }
    expect(await read(id)).toEqual(before)
  })
})

const search = async (email: string, asking?: Asking) => {
  const { status, body } = await post('/signups/search', { email }, asking)
  return { status, found: (body.people as Data[] | undefined)?.map(({ id }) => id) }
}

describe('the search by e-mail', () => {
  it('finds a whole address in any spelling: in one’s own branches, and all for an admin', async () => {
    const email = 'Ada.Lovejoy@Quill.example'
    const mine = await addPerson({ email, firstName: 'Ada', phone: '+34699888777' })
    const theirs = await addPerson({ email }, { branch: other, key: 'another' })
    expect(await search(' ada.LOVEJOY@quill.EXAMPLE ')).toEqual({ status: 200, found: [mine.id] })
    const all = await search(email, { as: 'admin' })
    expect(all.found!.map(String).sort()).toEqual([mine.id, theirs.id].map(String).sort())
    for (const part of ['ada.lovejoy', 'lovejoy@quill.example', 'ada%@quill.example'])
      expect(await search(part, { as: 'admin' })).toEqual({ status: 200, found: [] })
    const [card] = (await post('/signups/search', { email })).body.people as Data[]
    expect(card).toMatchObject({
      ...{ name: 'Ada', email, phone: '+34699888777', readablePhone: '+34 699 88 87 77' },
      ...{ call: 'March', branch: 'Madrid', standing: { followUp: 'new', by: null, at: null } },
    })
    expect(JSON.stringify(card)).not.toMatch(/sealed|hash|eyJ/i)
  })

  it('is nothing that editors, visitors and pages of other sites find', async () => {
    const email = 'hidden@quill.example'
    await addPerson({ email })
    const foreign = { 'sec-fetch-site': 'cross-site' }
    for (const asking of [{ as: 'editor' }, { as: null }, { as: 'admin', headers: foreign }] as Asking[])
      expect([asking, await search(email, asking)]).toEqual([asking, { status: 404, found: undefined }])
    for (const wrong of [{ like: 'a' }, '', 'x'.repeat(255)])
      expect((await search(wrong as string)).status).toBe(400)
  })
})

describe('the list', () => {
  const readPage = async (asked: Record<string, unknown>, as: Role = 'organiser') => {
    const req = await askAs(as)
    const filters = parseFilters(asked)
    const calls = await readOwnCalls(req)
    const { cards, total } = await readCards(req, {
      where: toWhere(req, filters),
      page: filters.page,
      limit: 100,
    }).catch(() => ({ cards: [], total: -1 }))
    return { ids: cards.map(({ id }) => id), total, calls }
  }

  it('shows at first who is new or taken, the newest first, and is narrowed by call, state and day', async () => {
    const at = (day: number) => ({ confirmedAt: `2034-05-0${day}T10:00:00.000Z` })
    const rally = await make('calls', {
      ...{ title: 'A rally', summary: 'In short.', languages: ['en'], _status: 'published' },
      actions: [{ blockType: 'spread', heading: 'Spread the word' }],
    })
    const to = { call: rally.id }
    const first = await addPerson({}, { ...at(1), ...to })
    const second = await addPerson({}, { ...at(2), ...to, followUp: 'taken' })
    const third = await addPerson({}, { ...at(3), ...to, followUp: 'joined' })
    await addPerson({}, { ...at(4), ...to, branch: other })
    await addPerson({}, { ...at(4), ...to, unsubscribedAt: '2035-01-02T10:00:00.000Z' })
    const call = String(rally.id)
    expect(await readPage({ call })).toMatchObject({ ids: [second.id, first.id], total: 2 })
    expect((await readPage({ call, state: 'all' })).ids).toEqual([third.id, second.id, first.id])
    expect((await readPage({ call, state: 'joined' })).ids).toEqual([third.id])
    expect((await readPage({ call, since: '2034-05-02' })).ids).toEqual([second.id])
    expect((await readPage({})).calls.map(({ title }) => title)).toEqual(['A rally', 'March'])
    expect((await readPage({}, 'editor')).ids).toEqual([])
    expect((await readPage({}, 'editor')).calls).toEqual([])
  })

  it('leaves out what an address can’t mean, and knows nothing of a person', async () => {
    const usual = (await readPage({})).ids
    for (const asked of [
      { call: 'x', state: 'gone', since: '2034-99-01', page: '-3' },
      { call: ['1'], state: { in: '' }, since: "' or 1", page: 'x' },
      { email: 'a@b.example', firstName: 'Ada', note: 'bees' },
    ])
      expect([asked, (await readPage(asked)).ids]).toEqual([asked, usual])
    expect((await readPage({ page: '1e9' })).ids).toEqual([])
  })
})

describe('numbers', () => {
  it('tell editors how many by day, source and branch, rounded, and no person', async () => {
    const rally = await make('calls', {
      ...{ title: 'A vigil', summary: 'In short.', languages: ['en'], _status: 'published' },
      actions: [{ blockType: 'spread', heading: 'Spread the word' }],
    })
    const on = (day: number, source: string, branch: Id | null = own) => ({
      ...{ call: rally.id, source, branch },
      confirmedAt: `2034-06-0${day}T10:00:00.000Z`,
    })
    for (let one = 0; one < 11; one++) await addPerson({}, on(1, 'poster'))
    for (let one = 0; one < 6; one++) await addPerson({}, on(2, 'web', other))
    await addPerson({}, on(3, 'leaflet', null))
    await addPerson({}, { ...on(3, 'leaflet'), unsubscribedAt: '2035-01-02T10:00:00.000Z' })

    const editor = await askAs('editor')
    const find = vi.spyOn(host.payload.db, 'find')
    const told = (await readCallNumbers(editor, rally.id, { atOnce: 4 }))!
    const limits = find.mock.calls.flatMap(([{ collection, limit }]) =>
      collection === 'signups' ? [limit] : [],
    )
    find.mockRestore()
    // Never all rows at once, however many there are.
    expect(limits).toEqual([4, 4, 4, 4, 4])
    const shown = { hasMore: true, isWithheld: false }
    expect(told).toEqual({
      total: 15,
      days: {
        ...shown,
        shown: new Map([
          ['2034-06-01', 10],
          ['2034-06-02', 5],
        ]),
      },
      sources: {
        ...shown,
        shown: new Map([
          ['poster', 10],
          ['web', 5],
        ]),
      },
      branches: {
        ...shown,
        shown: new Map([
          [String(own), 10],
          [String(other), 5],
        ]),
      },
      names: new Map([
        [String(own), 'Madrid'],
        [String(other), 'Getafe'],
      ]),
    })
    const exact = (await readCallNumbers(await askAs('admin'), rally.id))!
    expect([exact.total, exact.sources.shown.get('leaflet')]).toEqual([18, 1])
    expect(await readCallNumbers(await askAs('organiser'), rally.id)).toBeUndefined()

    const { calls, caught, isLate } = (await readNumbers(await askAs('editor')))!
    expect(calls.find(({ title }) => title === 'A vigil')).toEqual({
      id: rally.id,
      title: 'A vigil',
      count: 15,
    })
    expect(calls.every(({ count }) => count % 5 === 0)).toBe(true)
    expect(caught).toEqual([])
    expect(isLate).toBe(false)
    const left = await toRequestRow(
      {
        person: { email: 'left@people.example' },
        receipts: [],
        call: call.id,
        language: 'en',
        state: 'waiting',
      },
      { vault, now: new Date(Date.now() - 3_600_000) },
    )
    const { id } = await insert('signup-requests', { ...left, tokens: [] })
    expect((await readNumbers(await askAs('editor')))!.isLate).toBe(true)
    await host.payload.db.deleteMany({ collection: 'signup-requests', where: { id: { equals: id } } })
    expect(await readNumbers(await askAs('organiser'))).toBeUndefined()
  })

  it('of quarantine are for admins, who let a screen’s day go, unread', async () => {
    const keeper = { vault, now: new Date('2034-07-01T23:59:59.999Z') }
    const add = async (screen: string | undefined, createdAt: string, state = 'quarantined') => {
      const person = { email: `caught-${++people}@people.example` }
      const taken = { person, receipts: [], call: call.id, language: 'en' }
      const row = await toRequestRow({ ...taken, state: state as 'quarantined', screen }, keeper)
      return insert('signup-requests', { ...row, createdAt, tokens: [] })
    }
    const day = '2034-07-01'
    const [first, last, next, honeypot, nameless, bounced] = [
      await add('tooFast', `${day}T00:00:00.000Z`),
      await add('tooFast', `${day}T23:59:59.999Z`),
      await add('tooFast', '2034-07-02T00:00:00.000Z'),
      await add('honeypot', `${day}T10:00:00.000Z`),
      await add(undefined, `${day}T10:00:00.000Z`),
      await add('tooFast', `${day}T10:00:00.000Z`, 'bounced'),
    ]
    expect((await readNumbers(await askAs('admin')))!.caught).toEqual([
      { day: '2034-07-02', screen: 'tooFast', count: 1 },
      { day, screen: null, count: 1 },
      { day, screen: 'tooFast', count: 2 },
      { day, screen: 'honeypot', count: 1 },
    ])
    const asked = { screen: 'tooFast', day }
    for (const asking of [{}, { as: 'editor' }, { as: null }] as Asking[])
      expect((await post('/signups/release', asked, asking)).status).toBe(404)
    const foreign = { as: 'admin', headers: { 'sec-fetch-site': 'cross-site' } } as const
    expect((await post('/signups/release', asked, foreign)).status).toBe(404)
    for (const wrong of [
      { screen: 'tooFast' },
      { ...asked, day: '2034-02-30' },
      // Days and texts that only some databases can be asked for.
      { ...asked, day: '0000-01-01' },
      { ...asked, day: '9999-12-31' },
      { ...asked, screen: 'too\0fast' },
      { ...asked, screen: { like: '' } },
    ])
      expect((await post('/signups/release', wrong, { as: 'admin' })).status).toBe(400)

    expect((await post('/signups/release', asked, { as: 'admin' })).body).toEqual({ released: 2, left: 0 })
    expect((await post('/signups/release', { screen: null, day }, { as: 'admin' })).body).toEqual({
      released: 1,
      left: 0,
    })
    const readRow = async ({ id }: { id: Id }) =>
      (await host.payload.db.findOne<Data & { id: Id }>({
        collection: 'signup-requests',
        where: { id: { equals: id } },
      }))!
    for (const before of [first, last, nameless]) {
      const row = await readRow(before)
      expect(row).toMatchObject({ state: 'waiting', step: 'confirmation', sealed: before.sealed })
      expect(row.dueAt).toBeLessThanOrEqual(Date.now())
    }
    for (const [row, state] of [
      [next, 'quarantined'],
      [honeypot, 'quarantined'],
      [bounced, 'bounced'],
    ] as const)
      expect((await readRow(row)).state).toBe(state)
  })
})

it('a call shows how many signed up where it is asked to: from 20 on, in tens, counted once an hour', async () => {
  const data = {
    ...{ title: 'A strike', summary: 'In short.', languages: ['en'], _status: 'published' },
    actions: [{ blockType: 'spread', heading: 'Spread the word' }],
  }
  const [shown, silent] = [
    await make('calls', { ...data, showSupporters: true }),
    await make('calls', { ...data, title: 'A silence' }),
  ]
  const { payload } = host
  const at = (minute: number) => new Date(Date.parse('2040-01-01T10:00:00.000Z') + minute * 60_000)
  const read = async (call: { id: Id }, now: Date) => {
    const { slug } = (await payload.findByID({ collection: 'calls', id: call.id, overrideAccess: true })) as {
      slug: string
    }
    const found = await readLiveCall({ payload, slug, locale: 'en', now })
    return found.kind === 'call' ? found.call : undefined
  }
  const add = (many: number, minute: number, call: { id: Id }, more: Data = {}) =>
    Promise.all(
      Array.from({ length: many }, () =>
        addPerson({}, { call: call.id, confirmedAt: at(minute).toISOString(), ...more }),
      ),
    )
  await add(19, 1, shown)
  await add(5, 1, shown, { unsubscribedAt: at(2).toISOString() })
  await add(25, 1, silent)
  expect((await read(shown, at(61)))!.supporters).toBeNull()
  await add(6, 62, shown)
  expect((await read(shown, at(63)))!.supporters).toBeNull()
  expect((await read(shown, at(130)))!.supporters).toBe(20)
  expect((await read(silent, at(130)))!.supporters).toBeNull()
})
