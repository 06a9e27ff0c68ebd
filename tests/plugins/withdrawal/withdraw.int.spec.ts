import { setTimeout as sleep } from 'node:timers/promises'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import type { CollectionBeforeChangeHook, Plugin, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../../collections/access/permissions.js'
import { toMark } from '../../../collections/withdrawals/marks.js'
import { finishWithdrawals, forgetCall } from '../../../plugins/withdrawal/forgetCall.js'
import { toWholeCall } from '../../helpers/calls/aWholeCall.js'
import { body, campaign, type Id, linkTo, paragraph } from '../../helpers/content-api/campaign.js'
import { library } from '../../helpers/content-api/library.js'
import { failingWrites } from '../../helpers/failingWrites.js'
import { findWords, readFiles, readTables } from '../../helpers/readStored.js'
import { rest } from '../../helpers/rest.js'
import { signIn } from '../../helpers/signIn.js'
import { database } from '../../helpers/testDatabase.js'
import { signupOrganisation, startTestHost, type TestHost } from '../../helpers/testPayload.js'

type Data = Record<string, unknown>
type Refusal = { errors: { message: string; data?: { code?: string } }[] }

let host: TestHost
let payload: Payload
let write: ReturnType<typeof campaign>
const tokens = {} as Record<Role, string>

/** What happens in the middle of a write: between what it has read and what it stores, or after it has stored it. */
const meanwhile: { before?: () => Promise<void>; after?: () => Promise<void> } = {}

const interrupt =
  (when: keyof typeof meanwhile): CollectionBeforeChangeHook =>
  async ({ data }) => {
    const happens = meanwhile[when]
    delete meanwhile[when]
    await happens?.()
    return data
  }

/** After Broadside, so that it comes before and after all that a room adds. */
const interruptCalls: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => {
    if (collection.slug !== 'calls') return collection
    const { beforeChange = [] } = collection.hooks ?? {}
    return {
      ...collection,
      hooks: {
        ...collection.hooks,
        beforeChange: [interrupt('before'), ...beforeChange, interrupt('after')],
      },
    }
  }),
})

beforeAll(async () => {
  host = await startTestHost({
    configure: (config) => ({ ...config, plugins: [...(config.plugins ?? []), interruptCalls] }),
  })
  payload = host.payload
  write = campaign(payload)
  await payload.updateGlobal({
    slug: 'organisation',
    data: signupOrganisation as never,
    overrideAccess: true,
  })
  for (const role of ['admin', 'editor', 'organiser'] as const) tokens[role] = await signIn(payload, role)
})
afterAll(() => host.stop())

const ask = (
  path: string,
  {
    method = 'GET',
    as = 'editor',
    data,
    language = 'en',
  }: { method?: string; as?: Role | null; data?: Data; language?: string } = {},
) =>
  rest(host.config)(path, {
    method,
    headers: { 'accept-language': language, ...(as && { authorization: `JWT ${tokens[as]}` }) },
    ...(data && { body: JSON.stringify(data) }),
  })
const withdraw = (id: Id | string, as: Role | null = 'editor') =>
  ask(`/api/calls/${id}/withdraw`, { method: 'POST', as })
const codeOf = async (answer: Response) => [
  answer.status,
  ((await answer.json()) as Refusal).errors[0]!.data?.code,
]
const statusOf = async (slug: string) => (await ask(`/api/v1/calls/${slug}`, { as: null })).status
const search = async (...words: string[]) => [
  ...findWords(await readTables(payload), words),
  ...findWords(readFiles(host.folder), words),
]
const read = async (id: Id): Promise<Data | undefined> =>
  (
    await payload.find({
      collection: 'calls',
      where: { id: { equals: id } },
      trash: true,
      depth: 0,
      overrideAccess: true,
    })
  ).docs[0] as unknown as Data | undefined

let made = 0
/** A word that stands nowhere else. */
const newWord = () => `zqx${'abcdefghijklmnopqrstuvwxyz'[made++ % 26]}${made}witness`
const spread = { blockType: 'spread', heading: 'Spread the word' }

it('of a call that is withdrawn no word is left in any table, file or answer, and all its addresses are gone', async () => {
  const word = newWord()
  const consent = await library(payload).consent('news', 'We may write to you.', 'Podemos escribirte.')
  const other = await write.live('Stay with us')
  const { id } = await write.draft({ ...toWholeCall(word, { consent }), languages: ['en', 'es'] })
  const inSpanish = toWholeCall(`${word}es`, { consent, rows: (await read(id)) as never })
  await write.edit(id, inSpanish, 'es')
  await write.publish(id)
  // Three addresses in public, one that never was, and drafts beside what is live.
  for (const slug of [`${word}-second`, `${word}-third`]) await write.publish(id, { slug })
  await write.edit(id, { title: `${word} drafted`, slug: `${word}-drafted` })
  const doc = { relationTo: 'calls', value: String(id) }
  await payload.jobs.queue({
    task: 'schedulePublish' as never,
    input: { type: 'publish', doc } as never,
    waitUntil: new Date('2040-01-01'),
  })
  for (const input of [
    { type: 'publish', doc },
    { type: 'unpublish', doc: { ...doc, value: String(other.id) } },
  ])
    await payload.db.create({
      collection: 'payload-jobs',
      data: {
        taskSlug: 'schedulePublish',
        input,
        hasError: true,
        error: { message: `“${word} title” is in the way.` },
      },
    })
  const { docs: users } = await payload.find({ collection: 'users', overrideAccess: true, depth: 0 })
  const user = { relationTo: 'users', value: users[0]!.id } as const
  await payload.db.create({
    collection: 'payload-preferences',
    data: { key: `collection-calls-${id}`, value: { word }, user },
  })

  const slugs = [`${word}-title`, `${word}-second`, `${word}-third`, `${word}-drafted`]
  const before = await search(word)
  const tables = {
    mongodb: ['calls', '_calls_versions'],
    postgres: ['calls_locales', '_calls_v'],
    sqlite: ['calls_locales', '_calls_v'],
  }
  for (const table of [...tables[database], 'claims', 'payload'])
    expect(
      before.some((found) => found.startsWith(table)),
      table,
    ).toBe(true)
  expect(await Promise.all(slugs.map(statusOf))).toEqual([301, 301, 200, 404])

  const answer = await withdraw(id)
  expect([answer.status, await answer.json()]).toEqual([200, { id }])

  expect(await search(word)).toEqual([])
  expect(await Promise.all(slugs.map(statusOf))).toEqual([410, 410, 410, 410])
  const graphQL = await GRAPHQL_POST(host.config)(
    new Request('http://localhost:3000/api/graphql', {
      method: 'POST',
      headers: { authorization: `JWT ${tokens.editor}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          '{ Calls(trash: true, limit: 100) { docs { title slug } } versionsCalls(limit: 100) { docs { version { title slug } } } }',
      }),
    }),
  )
  const answers = new Map([['GraphQL', await graphQL.text()]])
  for (const path of [
    '/api/calls?trash=true&depth=2&limit=100&draft=true',
    '/api/calls/versions?limit=100&depth=0',
    `/api/calls/${id}?draft=true`,
    `/api/calls/${id}/uses`,
    '/api/v1/calls',
    ...slugs.map((slug) => `/api/v1/calls/${slug}?locale=es`),
  ])
    answers.set(path, await (await ask(path)).text())
  expect(answers.get('GraphQL')).toContain('Stay with us')
  expect(findWords(answers, [word])).toEqual([])
  const { totalDocs } = await payload.db.count({
    collection: 'payload-jobs',
    where: { id: { exists: true } },
  })
  expect(totalDocs).toBe(1)
})

it('the answer at a withdrawn address is a problem that nothing keeps', async () => {
  const word = newWord()
  const { id } = await write.live(word)
  await withdraw(id)
  for (const method of ['GET', 'HEAD']) {
    const answer = await ask(`/api/v1/calls/${word}?locale=es`, { method, as: null })
    expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('content-type')]).toEqual([
      410,
      'no-store',
      'application/problem+json; charset=utf-8',
    ])
    if (method === 'GET') expect(await answer.json()).toMatchObject({ status: 410, code: 'GONE' })
  }
})

describe('what pointed to it', () => {
  it('is not in the way, whoever withdraws, and leaves the step out', async () => {
    const word = newWord()
    const { id } = await write.live(word)
    const { slug } = await write.live('Leads to it', {
      actions: [{ blockType: 'joinCall', heading: 'Join', call: id }, spread],
      body: body(paragraph(linkTo(id, 'over there'))),
      closesAt: '2026-01-01T00:00:00.000Z',
      result: 'ended',
      outcome: 'It ended.',
      next: id,
    })
    const { slug: alone } = await write.live('Leads to it alone', {
      actions: [{ blockType: 'joinCall', heading: 'Join', call: id }],
    })
    const readCall = async (asked?: string | null) =>
      (await (await ask(`/api/v1/calls/${asked}`, { as: null })).json()) as {
        actions: { type: string }[]
        body: { html: string }
        closing: { next: unknown } | null
      }
    const before = await readCall(slug)
    expect([before.actions.length, before.closing?.next !== null, before.body.html.includes('href')]).toEqual(
      [2, true, true],
    )
    expect((await withdraw(id)).status).toBe(200)
    const after = await readCall(slug)
    expect(after.actions.map(({ type }) => type)).toEqual(['spread'])
    expect(after.closing?.next).toBeNull()
    expect(after.body.html).toContain('over there')
    expect(after.body.html).not.toContain('href')
    expect((await readCall(alone)).actions).toEqual([])
    expect(JSON.stringify(after)).not.toContain(word)
  })
})

describe('its addresses', () => {
  it('are nobody’s any more: another call of that title gets the next, and one that is typed is refused in words', async () => {
    const word = newWord()
    const { id } = await write.live(word)
    await withdraw(id)
    const again = await write.live(word)
    expect(again.slug).toBe(`${word}-2`)
    for (const [language, sentence] of [
      ['en', 'This address was withdrawn, and nobody can use it again. Choose another.'],
      ['es', 'Esta dirección se retiró y nadie puede volver a usarla. Elige otra.'],
    ] as const) {
      const answer = await ask(`/api/calls/${again.id}`, {
        method: 'PATCH',
        as: 'admin',
        language,
        data: { slug: word, _status: 'published' },
      })
      const { errors } = (await answer.json()) as { errors: { data: { errors: unknown } }[] }
      expect([answer.status, errors[0]!.data.errors]).toMatchObject([
        400,
        [{ path: 'slug', message: sentence }],
      ])
    }
    const { docs } = await payload.db.find<{ id: Id; key: string }>({
      collection: 'claims',
      pagination: false,
    })
    expect(docs.map(({ key }) => key)).not.toContain(`calls:slug:${word}`)
    expect([await statusOf(word), await statusOf(`${word}-2`)]).toEqual([410, 200])
  })

  it('are only its own: one of an old draft that another call has taken since stays with that', async () => {
    const word = newWord()
    const { id } = await write.draft({ title: word, languages: ['en'] })
    await write.edit(id, { title: `Renamed ${word}` })
    const other = await write.live(word)
    expect(other.slug).toBe(word)
    await withdraw(id)
    expect([await statusOf(word), await statusOf(`renamed-${word}`)]).toEqual([200, 410])
  })

  it('are kept as hashes that need the secret', async () => {
    const word = newWord()
    const { id } = await write.live(word)
    await withdraw(id)
    const { docs } = await payload.db.find<{ id: Id; mark: string; pending: string }>({
      collection: 'withdrawals',
      pagination: false,
    })
    const name = `calls:slug:${word}`
    expect(docs.map(({ mark }) => mark)).toContain(toMark(payload, name))
    expect(toMark({ secret: 'another secret of 32 characters!' }, name)).not.toBe(toMark(payload, name))
    expect(docs.every(({ mark, pending }) => /^[\w-]{43}$/.test(mark) && pending === '')).toBe(true)
  })
})

it.each([
  ['a draft', (word: string) => write.draft({ title: word }), {}],
  [
    'one that is not open yet',
    (word: string) => write.live(word, { opensAt: '2040-01-01T00:00:00.000Z' }),
    {},
  ],
  [
    'one that is closed',
    (word: string) =>
      write.live(word, { closesAt: '2026-01-01T00:00:00.000Z', result: 'won', outcome: word }),
    {},
  ],
  ['one in the trash', (word: string) => write.live(word), { deletedAt: new Date().toISOString() }],
])('%s is withdrawn just the same', async (_, make, data) => {
  const word = newWord()
  const { id } = await make(word)
  if ('deletedAt' in data) await write.trash('calls', id)
  expect((await withdraw(id)).status).toBe(200)
  expect(await search(word)).toEqual([])
  expect(await statusOf(word)).toBe(410)
})

it('nobody but editors and admins withdraws, and nothing that is not there', async () => {
  const word = newWord()
  const { id } = await write.live(word)
  for (const as of ['organiser', null] as const)
    expect(await codeOf(await withdraw(id, as))).toEqual([403, 'FORBIDDEN'])
  expect(await statusOf(word)).toBe(200)
  for (const unknown of ['nonsense', '999999', '0123456789abcdef01234567'])
    expect(await codeOf(await withdraw(unknown))).toEqual([404, 'NOT_FOUND'])
  expect((await withdraw(id, 'admin')).status).toBe(200)
})

it('a foreign page can’t have it done in an editor’s name', async () => {
  const { id } = await write.live(newWord())
  const answer = await rest(host.config)(`/api/calls/${id}/withdraw`, {
    method: 'POST',
    headers: { cookie: `payload-token=${tokens.editor}`, origin: 'https://elsewhere.example' },
  })
  expect(answer.status).toBe(403)
  expect(await read(id)).toBeDefined()
})

it('asked again, or by four at once, it says the same', async () => {
  const word = newWord()
  const { id } = await write.live(word)
  const answers = await Promise.all([1, 2, 3, 4].map(() => withdraw(id)))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  expect((await withdraw(id)).status).toBe(200)
  expect(await search(word)).toEqual([])
  const { docs } = await payload.db.find<{ id: Id; pending: string }>({
    collection: 'withdrawals',
    pagination: false,
  })
  expect(docs.filter(({ pending }) => pending)).toEqual([])
})

describe('a process that dies', () => {
  const dieAt = async (id: Id, at: number) => {
    const fails = failingWrites(payload, at)
    const isDone = await forgetCall(payload, id).then(
      () => true,
      () => false,
    )
    fails.revive()
    return isDone
  }

  it('at any write leaves what the next start ends; once it has marked the call, readers have lost it', async () => {
    const words: string[] = []
    for (let at = 1; ; at++) {
      const word = newWord()
      words.push(word)
      const { id } = await write.live(word)
      await write.publish(id, { slug: `${word}-now` })
      const isDone = await dieAt(id, at)
      const { totalDocs: marked } = await payload.db.count({
        collection: 'withdrawals',
        where: { mark: { equals: toMark(payload, `calls:slug:${word}-now`) } },
      })
      if (marked > 0) expect([at, await statusOf(`${word}-now`)]).toEqual([at, 410])
      await finishWithdrawals(payload)
      // Before the first mark nothing has happened, and whoever asked was told so.
      if (at < 3 && (await statusOf(`${word}-now`)) === 200) await withdraw(id)
      expect([at, await statusOf(word), await statusOf(`${word}-now`)]).toEqual([at, 410, 410])
      if (isDone) break
      expect(at).toBeLessThan(60)
    }
    expect(await search(...words)).toEqual([])
  }, 120_000)
})

describe('a write that began before', () => {
  const told = /^This call was withdrawn and is forgotten\./

  const writes: [string, (id: Id, word: string) => Promise<unknown>][] = [
    ['an autosave', (id, word) => write.edit(id, { title: `${word} autosaved`, summary: `${word} new` })],
    [
      'a publication',
      (id, word) => write.publish(id, { title: `${word} published`, summary: `${word} new` }),
    ],
    ['an address of its own', (id, word) => write.publish(id, { slug: `${word}-own` })],
    [
      'a bulk publication',
      async (id, word) => {
        const { errors } = await payload.update({
          collection: 'calls',
          where: { id: { equals: id } },
          data: { summary: `${word} new`, _status: 'published' },
          overrideAccess: true,
        })
        throw new Error(errors[0]?.message)
      },
    ],
    [
      'a scheduled publication',
      async (id) => {
        await payload.update({
          collection: 'calls',
          id,
          data: { _status: 'published' },
          overrideAccess: true,
        })
      },
    ],
    [
      'a restored version',
      async (id) => {
        const { docs } = await payload.findVersions({
          collection: 'calls',
          where: { parent: { equals: id } },
          sort: 'createdAt',
          overrideAccess: true,
        })
        const answer = await ask(`/api/calls/versions/${docs[0]!.id}?draft=true`, { method: 'POST' })
        throw new Error(((await answer.json()) as Refusal).errors[0]!.message)
      },
    ],
    ['a move to the trash', (id) => write.trash('calls', id)],
  ]

  it.each(writes)(
    '%s is refused once the call is withdrawn meanwhile, and leaves nothing',
    async (_, save) => {
      for (const when of ['before', 'after'] as const) {
        const word = newWord()
        const { id } = await write.live(word)
        meanwhile[when] = () => forgetCall(payload, id)
        await expect(save(id, word), when).rejects.toThrow(when === 'before' ? /withdrawn/ : undefined)
        delete meanwhile[when]
        expect([when, await search(word)]).toEqual([when, []])
        expect([when, await read(id), await statusOf(word)]).toEqual([when, undefined, 410])
      }
    },
  )

  it('of many at once none leaves a word, whichever comes when', async () => {
    const words: string[] = []
    for (let round = 0; round < 6; round++) {
      const word = newWord()
      words.push(word)
      const { id } = await write.live(word)
      const saves = [1, 2, 3].flatMap((n) => [
        write.edit(id, { title: `${word} drafted ${n}`, summary: `${word} ${n}` }),
        write.publish(id, { summary: `${word} published ${n}`, slug: `${word}-${round}-${n}` }),
      ])
      const [withdrawn] = await Promise.all([
        sleep(round * 15).then(() => withdraw(id)),
        Promise.allSettled(saves),
      ])
      expect([round, withdrawn.status, await read(id)]).toEqual([round, 200, undefined])
    }
    expect(await search(...words)).toEqual([])
  })

  it('tells its author', async () => {
    const { id } = await write.live(newWord())
    meanwhile.before = () => forgetCall(payload, id)
    const answer = await ask(`/api/calls/${id}?draft=true&autosave=true`, {
      method: 'PATCH',
      data: { summary: 'New.' },
    })
    const { errors } = (await answer.json()) as Refusal
    expect([answer.status, errors[0]!.data?.code]).toEqual([410, 'WITHDRAWN'])
    expect(errors[0]!.message).toMatch(told)
  })
})

it('a call that gets the id of one that was withdrawn is written as any other', async () => {
  const { id } = await write.live(newWord())
  await withdraw(id)
  const next = await write.live('A new call')
  if (database === 'sqlite') expect(next.id).toBe(id)
  await write.edit(next.id, { summary: 'Drafted.' })
  await write.publish(next.id, { summary: 'Published.' })
  expect(await read(next.id)).toMatchObject({ summary: 'Published.', _status: 'published' })
  expect((await withdraw(next.id)).status).toBe(200)
})
