import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { type CollectionSlug, createLocalReq, type Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Role } from '../../../collections/access/permissions.js'
import { ConfigError } from '../../../plugins/errors.js'
import { checkStoredKeys } from '../../../plugins/signup/checkStoredKeys.js'
import { readSignupRoom } from '../../../plugins/signup/index.js'
import { type Person, toRequestRow, toSignupRow } from '../../../plugins/signup/rows.js'
import { showPerson } from '../../../plugins/signup/showPerson.js'
import { createVault } from '../../../plugins/signup/vault.js'
import { findWords, readFiles, readTables } from '../../helpers/readStored.js'
import { rest } from '../../helpers/rest.js'
import { signIn } from '../../helpers/signIn.js'
import { database } from '../../helpers/testDatabase.js'
import { signupKeys, startTestHost, type TestHost } from '../../helpers/testPayload.js'

type Id = number | string
type Data = Record<string, unknown>

let host: TestHost
let tokens: Record<Role, string>
let call: { id: Id; createdAt: string }
let branch: Id
let signup: Data & { id: Id }
let alone: Data & { id: Id }

const ada: Person = {
  email: 'Ada.Marvellous@Quillfeather.example',
  firstName: 'Adalgisa',
  lastName: 'Marvellous',
  phone: '+34699888777',
  postalCode: 'ZX81QQ',
  country: 'ES',
}
const note = 'Keeps bees in Zubialdea'
const receipt = {
  ...{ consent: 'newsletter', purpose: 'News', wording: 'You may write to me.', language: 'en' },
  givenAt: '2035-01-01T10:00:00.000Z',
}
const now = new Date('2035-01-01T10:00:00.000Z')
const vault = createVault(signupKeys)
const keeper = { vault, now }

const insert = (collection: string, data: object) =>
  host.payload.db.create({
    collection: collection as CollectionSlug,
    data: data as Data,
  }) as unknown as Promise<Data & { id: Id }>

const toRequest = (person = ada) =>
  toRequestRow(
    { person, receipts: [receipt], call: call.id, language: 'en', source: 'poster', state: 'waiting' },
    keeper,
  )

const addSignup = async (person: Person, more: Data = {}, to = call) => {
  const content = { ...person, note, receipts: [receipt] }
  const row = await toSignupRow({ ...(await toRequest(person)), call: to, content, tokens: [] }, keeper)
  return insert('signups', { ...row, ...more })
}

const ask = async (path: string, as: Role | null, more: RequestInit = {}, language = 'en') => {
  const answer = await rest(host.config)(path, {
    ...more,
    headers: { 'accept-language': language, ...(as && { authorization: `JWT ${tokens[as]}` }) },
  })
  return {
    status: answer.status,
    body: (await answer.json()) as Data & { docs?: Data[]; totalDocs?: number },
  }
}

const askGraphQL = async (query: string, as: Role) => {
  const answer = await GRAPHQL_POST(host.config)(
    new Request('http://localhost:3000/api/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `JWT ${tokens[as]}` },
      body: JSON.stringify({ query }),
    }),
  )
  return (await answer.json()) as { data?: Data; errors?: { message: string }[] }
}

const make = (collection: string, data: Data) =>
  host.payload.create({
    collection: collection as CollectionSlug,
    data: data as never,
    overrideAccess: true,
  }) as unknown as Promise<{ id: Id; createdAt: string }>

const toCall = (title: string): Data => ({
  ...{ title, summary: 'In short.', languages: ['en'], _status: 'published' },
  actions: [{ blockType: 'spread', heading: 'Spread the word' }],
})

beforeAll(async () => {
  host = await startTestHost()
  const { payload } = host
  tokens = {
    admin: await signIn(payload, 'admin'),
    editor: await signIn(payload, 'editor'),
    organiser: await signIn(payload, 'organiser'),
  }
  call = await make('calls', toCall('March'))
  const place = { city: 'Madrid', country: 'ES', _status: 'published' }
  branch = (await make('branches', { name: 'Madrid', ...place })).id
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: 'organiser@example.org' } },
    overrideAccess: true,
  })
  await payload.update({
    collection: 'users',
    id: docs[0]!.id,
    data: { branches: [branch] } as never,
    overrideAccess: true,
  })
  signup = await addSignup(ada, { branch })
  alone = await addSignup({ ...ada, email: 'other@quillfeather.example' })
  await insert('signup-requests', { ...(await toRequest()), tokens: ['one', 'two'] })
  await insert('signup-addresses', { emailHash: vault.hashEmail(ada.email), mailedAt: [], revision: 0 })
})
afterAll(() => host.stop())

const words = [
  ...[ada.email, 'quillfeather', 'adalgisa', 'marvellous', ada.phone!, '699888777', ada.postalCode!],
  ...['Zubialdea', Buffer.from(ada.email).toString('base64').slice(0, 20)],
]

describe('what is stored', () => {
  it('holds no address, name, phone, postal code or note in clear, in any table or file', async () => {
    const tables = await readTables(host.payload)
    expect([...tables.keys()].filter((name) => /^signup/.test(name)).length).toBeGreaterThan(2)
    expect(findWords(tables, words)).toEqual([])
    expect(findWords(readFiles(host.folder), words)).toEqual([])
  })

  it.runIf(database === 'sqlite')('holds none in the bytes of the database and its log', () => {
    const files = ['test.db', 'test.db-wal'].map((name) => join(host.folder, name)).filter(existsSync)
    const texts = new Map(files.map((file) => [file, readFileSync(file, 'latin1')]))
    expect([...texts.values()].join('')).toContain(signup.reference)
    expect(findWords(texts, words)).toEqual([])
  })

  it('is one signup a person and call, also when 16 are stored at once', async () => {
    const person = { email: 'at.once@example.org' }
    const spellings = Array.from({ length: 16 }, (_, at) =>
      at % 2 ? person : { email: ' AT.once@EXAMPLE.org' },
    )
    const outcomes = await Promise.allSettled(spellings.map((one) => addSignup(one)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('is found by the hash of any of its mailed tokens', async () => {
    for (const [token, found] of [
      ['one', 1],
      ['two', 1],
      ['on', 0],
    ] as const) {
      const { docs } = await host.payload.db.find({
        collection: 'signup-requests',
        where: { and: [{ tokens: { equals: token } }] },
      })
      expect([token, docs.length]).toEqual([token, found])
    }
  })

  it('one of many has a step that is due, and one of many the turn to mail an address', async () => {
    const claim = async (collection: string, where: Where, data: Data) => {
      const tries = Array.from({ length: 8 }, () =>
        host.payload.db.updateOne({
          collection: collection as CollectionSlug,
          where,
          data,
          options: { atomic: true },
        } as never),
      )
      return (await Promise.all(tries)).filter(Boolean).length
    }
    const { id, dueAt } = await insert('signup-requests', await toRequest({ email: 'due@example.org' }))
    const isDue: Where = { and: [{ id: { equals: id } }, { dueAt: { equals: dueAt } }] }
    expect(await claim('signup-requests', isDue, { dueAt: Number(dueAt) + 60_000, attempts: 1 })).toBe(1)
    const emailHash = vault.hashEmail(ada.email)
    const isFirst: Where = { and: [{ emailHash: { equals: emailHash } }, { revision: { equals: 0 } }] }
    expect(await claim('signup-addresses', isFirst, { mailedAt: [1, 2], revision: 1 })).toBe(1)
    const row = await host.payload.db.findOne<Data & { id: Id }>({
      collection: 'signup-addresses',
      where: { emailHash: { equals: emailHash } },
    })
    expect([row!.mailedAt, row!.revision]).toEqual([[1, 2], 1])
  })

  it('stays when its call is deleted, and keeps nobody from deleting it or signing up for the next', async () => {
    const remove = (id: Id) =>
      host.payload.delete({ collection: 'calls', id, overrideAccess: true, context: { breakLive: true } })
    const people = [{ email: 'left@example.org' }, { email: 'left.too@example.org' }]
    // SQLite gives the next call the id of the deleted one.
    for (const title of ['To be deleted', 'To be deleted too']) {
      const spare = await make('calls', toCall(title))
      const added = []
      for (const person of people) added.push(await addSignup(person, {}, spare))
      await remove(spare.id)
      for (const { id } of added) {
        const left = (await ask(`/api/signups/${id}?depth=1`, 'admin')).body
        expect([left.note, left.unreadable]).toEqual([note, undefined])
      }
    }
  })
})

describe('who reads', () => {
  const shown = { ...ada, note }

  it('an organiser those of their branch, an admin all, with what was sealed; nobody else any', async () => {
    expect((await ask(`/api/signups/${signup.id}`, 'organiser')).body).toMatchObject(shown)
    expect((await ask(`/api/signups/${alone.id}`, 'organiser')).status).toBe(404)
    expect((await ask('/api/signups', 'organiser')).body.docs).toEqual([expect.objectContaining(shown)])
    expect((await ask(`/api/signups/${alone.id}`, 'admin')).body.email).toBe('other@quillfeather.example')
    for (const as of ['editor', null] as const) expect((await ask('/api/signups', as)).status).toBe(403)
    const { data } = await askGraphQL(
      '{ Signups { docs { email firstName note receipts { wording } } } }',
      'organiser',
    )
    const { email, firstName } = ada
    expect(data!.Signups).toEqual({
      docs: [{ email, firstName, note, receipts: [{ wording: receipt.wording }] }],
    })
  })

  it('none of the sealed text, its key or the hashes, whatever is selected', async () => {
    const queries = ['', '?select[reference]=true', '?select[sealed]=true', '?select[email]=true&depth=2']
    for (const query of queries)
      for (const as of ['organiser', 'admin'] as const) {
        const text = JSON.stringify((await ask(`/api/signups${query}`, as)).body)
        expect(text).toContain(String(signup.reference))
        for (const inner of ['sealed', 'emailHash', '"key"', 'eyJ', vault.sealingNames[0]!])
          expect([query, text.includes(inner)]).toEqual([query, false])
        expect([query, text.includes(ada.email)]).toEqual([query, !/reference|sealed/.test(query)])
      }
  })

  it('no editor who was an organiser, and no organiser somebody who unsubscribed', async () => {
    const { payload } = host
    await payload.db.updateOne({
      collection: 'signups',
      id: signup.id,
      data: { unsubscribedAt: now.toISOString() },
    })
    expect((await ask('/api/signups', 'organiser')).body.totalDocs).toBe(0)
    await payload.db.updateOne({ collection: 'signups', id: signup.id, data: { unsubscribedAt: null } })
    expect((await ask('/api/signups', 'organiser')).body.totalDocs).toBe(1)
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: 'organiser@example.org' } },
      overrideAccess: true,
    })
    const become = (roles: Role[]) =>
      payload.update({ collection: 'users', id: docs[0]!.id, data: { roles }, overrideAccess: true })
    await become(['editor'])
    expect((await ask('/api/signups', 'organiser')).status).toBe(403)
    await become(['organiser'])
  })
})

it('no field of a person can be filtered, sorted or searched at any door', async () => {
  const order = async (sort: string) =>
    ((await ask(`/api/signups?sort=${sort}`, 'admin')).body.docs ?? []).map(({ id }) => id).join()
  for (const field of [
    'email',
    'firstName',
    'lastName',
    'phone',
    'postalCode',
    'country',
    'note',
    'sealed',
  ]) {
    for (const operator of ['equals', 'like', 'exists', 'not_equals']) {
      for (const path of ['', '/count']) {
        const { status } = await ask(`/api/signups${path}?where[${field}][${operator}]=true`, 'admin')
        expect([field, operator, status]).toEqual([field, operator, 400])
      }
      const asked = {
        collection: 'signups' as CollectionSlug,
        where: { [field]: { [operator]: 'a' } } as Where,
      }
      const user = { id: 1, collection: 'users', roles: ['admin'] } as never
      await expect(host.payload.find({ ...asked, overrideAccess: false, user })).rejects.toThrow()
    }
    expect(await order(field)).toBe(await order(`-${field}`))
    const { errors } = await askGraphQL(
      `{ Signups(where: { ${field}: { equals: "a" } }) { totalDocs } }`,
      'admin',
    )
    expect([field, errors?.length]).toEqual([field, 1])
  }
  const { admin } = host.payload.collections.signups.config
  expect([admin.useAsTitle, admin.listSearchableFields]).toEqual(['reference', ['reference']])
})

describe('a plain write', () => {
  const sentences = {
    en: 'Signups are neither created nor changed here: what people send is checked, sealed and confirmed first. Hand it to takeSignup().',
    es: 'Aquí no se crean ni se cambian inscripciones: lo que la gente envía primero se comprueba, se sella y se confirma. Entrégalo a takeSignup().',
  }

  it.each(['en', 'es'] as const)('is refused over REST in words, also an admin’s (%s)', async (language) => {
    const before = await readTables(host.payload)
    const body = JSON.stringify({ source: 'forged', email: 'x@example.org', sealed: 'x' })
    const where = `where[id][equals]=${signup.id}`
    for (const [method, path] of [
      ['PATCH', `/api/signups/${signup.id}`],
      ['PATCH', `/api/signups?${where}`],
    ] as const) {
      const answer = await ask(path, 'admin', { method, body }, language)
      expect([path, answer.status]).toEqual([path, 403])
      expect(JSON.stringify(answer.body)).toContain(sentences[language])
    }
    expect((await ask(`/api/signups/${signup.id}`, 'admin', { method: 'DELETE' })).status).toBe(403)
    expect((await readTables(host.payload)).get('signups')).toEqual(before.get('signups'))
  })

  it.each(['signups', 'signup-requests', 'signup-addresses'] as CollectionSlug[])(
    'is refused of %s at the Local API, whatever is overridden',
    async (collection) => {
      const { payload } = host
      const all = { collection, overrideAccess: true, data: { source: 'forged' } as never }
      const { docs } = await payload.db.find<{ id: Id }>({ collection })
      await expect(payload.create(all)).rejects.toThrow(sentences.en)
      await expect(payload.update({ ...all, id: docs[0]!.id })).rejects.toThrow(sentences.en)
      await expect(payload.update({ ...all, where: { id: { exists: true } } })).rejects.toThrow(sentences.en)
    },
  )

  it('is nothing that GraphQL has', async () => {
    const { data } = await askGraphQL('{ __schema { mutationType { fields { name } } } }', 'admin')
    const { fields } = (data!.__schema as { mutationType: { fields: { name: string }[] } }).mutationType
    expect(fields.filter(({ name }) => /signup/i.test(name))).toEqual([])
  })
})

describe('a row that can’t be opened', () => {
  const unreadable = async (id: Id, language: string) =>
    (await ask(`/api/signups/${id}`, 'admin', {}, language)).body

  it('shows why in the reader’s language, and nothing of another; the others are shown as before', async () => {
    const { payload } = host
    const other = await addSignup({ email: 'swapped@example.org' })
    await payload.db.updateOne({ collection: 'signups', id: other.id, data: { sealed: signup.sealed } })
    const english = await unreadable(other.id, 'en')
    expect(english.unreadable).toMatch(/^This signup can’t be read: what is stored was changed/)
    expect((await unreadable(other.id, 'es')).unreadable).toMatch(/^Esta inscripción no se puede leer: lo/)
    expect(JSON.stringify(english)).not.toContain('example.org')
    expect((await unreadable(signup.id, 'en')).email).toBe(ada.email)
    // What is stored stays as it was.
    const row = await payload.db.findOne<Data & { id: Id }>({
      collection: 'signups',
      where: { id: { equals: other.id } },
    })
    expect(row!.sealed).toBe(signup.sealed)
    await payload.db.deleteMany({ collection: 'signups', where: { id: { equals: other.id } } })
  })

  it.each([
    ['without keys', undefined, 'en', 'the key k1 that it was sealed with is not set'],
    ['with another key of that id', 9, 'es', 'la clave puesta como k1 no es la que la selló'],
  ] as const)('%s names the key', async (_, byte, language, sentence) => {
    const key = byte && Buffer.alloc(32, byte).toString('base64')
    const other = key ? createVault({ ...signupKeys, sealing: [{ id: 'k1', key }] }) : undefined
    const req = await createLocalReq(
      { req: { i18n: undefined, headers: new Headers() } as never },
      host.payload,
    )
    const { initI18n } = await import('@payloadcms/translations')
    const i18n = await initI18n({ config: host.config.i18n, context: 'api', language })
    Object.assign(req, { i18n, t: i18n.t })
    const shown = (await showPerson(other)({ doc: signup, req } as never)) as Data
    expect(shown.unreadable).toContain(sentence)
    expect(shown.email).toBeUndefined()
  })
})

describe('at boot', () => {
  const other = (byte: number) => Buffer.alloc(32, byte).toString('base64')

  it('another lookup key is refused in a sentence, and nothing is written', async () => {
    const before = await readTables(host.payload)
    const check = checkStoredKeys(host.payload, createVault({ ...signupKeys, lookup: other(7) }))
    await expect(check).rejects.toThrow(ConfigError)
    await expect(check).rejects.toThrow(/`keys\.lookup` \(SIGNUP_LOOKUP_KEY\) is another key/)
    expect(await readTables(host.payload)).toEqual(before)
  })

  it('rows of a sealing key that is gone, or replaced under its id, are told of by number', async () => {
    const said = vi.spyOn(host.payload.logger, 'error').mockImplementation(() => {})
    const told = async (sealing?: { id: string; key: string }[]) => {
      said.mockClear()
      await checkStoredKeys(host.payload, sealing && createVault({ ...signupKeys, sealing }))
      return said.mock.calls.map(([one]) => (one as unknown as { msg: string }).msg)
    }
    expect(await told(signupKeys.sealing)).toEqual([])
    expect(await told([{ id: 'k2', key: other(8) }, ...signupKeys.sealing])).toEqual([])
    for (const lost of [[{ id: 'k1', key: other(8) }], [{ id: 'k2', key: other(8) }], undefined]) {
      const sentences = await told(lost)
      expect(sentences).toHaveLength(2)
      expect(sentences[0]).toMatch(/\d+ rows of signups were sealed with a key that is not among/)
    }
    said.mockRestore()
  })

  it('a host without keys is told what to pass by who asks for the room', () => {
    expect(readSignupRoom(host.payload).words.in('es').refused).toMatch(/^Algo salió mal/)
    const custom = { 'payload-broadside/signup': {} }
    expect(() => readSignupRoom({ config: { custom } } as never)).toThrow(/Missing option `keys`/)
  })
})
