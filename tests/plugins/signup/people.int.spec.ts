import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../../collections/shared/access/permissions.js'
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
