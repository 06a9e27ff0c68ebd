import { GRAPHQL_POST } from '@payloadcms/next/routes'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rest } from '../../helpers/rest.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

type Refusal = { errors: { message: string; path: string }[] }

const editor = { email: 'editor@example.org', password: 'a long enough password' }

let host: TestHost
let payload: Payload
let token: string
// What a field that the host added says to every slogan.
let mood: 'sweet' | 'sour' = 'sweet'

beforeAll(async () => {
  host = await startTestHost({
    options: {
      overrides: {
        slogans: ({ defaultCollection }) => ({
          ...defaultCollection,
          fields: [
            ...defaultCollection.fields,
            { name: 'note', type: 'text', validate: () => mood === 'sweet' || 'The host says no.' },
          ],
        }),
      },
    },
  })
  payload = host.payload
  await payload.create({
    collection: 'users',
    data: { ...editor, name: 'Editor', roles: ['editor'] },
    overrideAccess: true,
  })
  const login = await payload.login({ collection: 'users', data: editor })
  token = login.token!
})
afterAll(() => host.stop())

const asEditor = (init: RequestInit = {}): RequestInit => ({
  ...init,
  headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
})

const create = (text: string, locale: 'en' | 'es' = 'en') =>
  payload.create({ collection: 'slogans', locale, data: { text }, overrideAccess: true })

const refusal = async (write: Promise<unknown>): Promise<Refusal['errors']> => {
  const error: unknown = await write.then(
    () => new Error('It was not refused.'),
    (reason: unknown) => reason,
  )
  const { data } = error as { data?: Refusal }
  if (!data) throw error
  return data.errors.map(({ message, path }) => ({ message, path }))
}

const graphql = async (query: string, variables: object) => {
  const answer = await GRAPHQL_POST(host.config)(
    new Request(
      'http://localhost:3000/api/graphql',
      asEditor({ method: 'POST', body: JSON.stringify({ query, variables }) }),
    ),
  )
  return (await answer.json()) as {
    data?: { createSlogan?: { id: string } }
    errors?: { extensions: { data?: Refusal } }[]
  }
}

const creation = 'mutation ($text: String!) { createSlogan(data: { text: $text }) { id } }'

const ageClaims = (key: string) =>
  payload.db.updateOne({
    collection: 'claims',
    where: { key: { equals: key } },
    data: { takenAt: Date.now() - 61_000 },
    options: { atomic: true },
  })

const readClaim = (key: string) =>
  payload.db.findOne<{ id: string; owner?: string }>({
    collection: 'claims',
    where: { key: { equals: key } },
  })

describe('a slogan', () => {
  it('is kept on one line, without spaces around it, and its hashtag without its sign', async () => {
    const slogan = await payload.create({
      collection: 'slogans',
      data: { text: '  Nobody\n is   illegal! ', hashtag: ' #NobodyIsIllegal' },
      overrideAccess: true,
    })
    expect(slogan).toMatchObject({ text: 'Nobody is illegal!', hashtag: 'NobodyIsIllegal' })
    expect(slogan).not.toHaveProperty('key')
  })

  it('of 81 characters is refused at its text, in the asker’s language', async () => {
    const answer = await rest(host.config)('/api/slogans', {
      ...asEditor({ method: 'POST', body: JSON.stringify({ text: 'é'.repeat(81) }) }),
      headers: {
        'content-type': 'application/json',
        authorization: `JWT ${token}`,
        'accept-language': 'es',
      },
    })
    expect(answer.status).toBe(400)
    const [error] = ((await answer.json()) as { errors: { data: Refusal }[] }).errors
    expect(error?.data.errors).toMatchObject([
      {
        path: 'text',
        message: 'Una consigna tiene como máximo 80 caracteres; esta tiene 81. Acórtala.',
      },
    ])
  })

  it.each([
    ['', 'text'],
    ['!!!', 'text'],
  ])('%j is refused', async (text, path) => {
    expect(await refusal(create(text))).toMatchObject([{ path }])
  })

  it('with a hashtag of two words is refused at the hashtag', async () => {
    const write = payload.create({
      collection: 'slogans',
      data: { text: 'Two words', hashtag: 'two words' },
      overrideAccess: true,
    })
    expect(await refusal(write)).toMatchObject([{ path: 'hashtag' }])
    await expect(create('Two words')).resolves.toMatchObject({ text: 'Two words' })
  })
})

describe('the same slogan again', () => {
  beforeAll(() => create('Open the borders!'))

  const taken = [{ path: 'text', message: '“Open the borders!” already exists. Use it, or write another.' }]

  it.each(['Open the borders!', 'OPEN  THE BORDERS', '¡Ópen the bórders…', '“Open the borders”'])(
    '%j is refused and the first is named',
    async (text) => {
      expect(await refusal(create(text))).toEqual(taken)
    },
  )

  it('is refused over REST', async () => {
    const answer = await rest(host.config)(
      '/api/slogans',
      asEditor({ method: 'POST', body: JSON.stringify({ text: 'open the borders' }) }),
    )
    expect(answer.status).toBe(400)
    const [error] = ((await answer.json()) as { errors: { data: Refusal }[] }).errors
    expect(error?.data.errors).toMatchObject(taken)
  })

  it('is refused over GraphQL', async () => {
    const answer = await graphql(creation, { text: 'open the borders' })
    expect(answer.errors?.[0]?.extensions.data?.errors).toMatchObject(taken)
  })

  it('is refused at a rename', async () => {
    const other = await create('Close the camps')
    const rename = payload.update({
      collection: 'slogans',
      id: other.id,
      data: { text: 'OPEN THE BORDERS' },
      overrideAccess: true,
    })
    expect(await refusal(rename)).toEqual(taken)
  })

  it('is refused whatever key a client sends with it', async () => {
    const answer = await rest(host.config)(
      '/api/slogans',
      asEditor({ method: 'POST', body: JSON.stringify({ text: 'Open the borders', key: 'mine' }) }),
    )
    expect(answer.status).toBe(400)
  })

  it('is welcome in another locale', async () => {
    await expect(create('Open the borders', 'es')).resolves.toMatchObject({ text: 'Open the borders' })
  })

  it('can be written over itself in another case', async () => {
    const slogan = await create('Water is life')
    const written = await payload.update({
      collection: 'slogans',
      id: slogan.id,
      data: { text: 'WATER IS LIFE!' },
      overrideAccess: true,
    })
    expect(written.text).toBe('WATER IS LIFE!')
  })

  it('in the trash is refused with the advice to restore it', async () => {
    const slogan = await create('Tear it down')
    await payload.update({
      collection: 'slogans',
      id: slogan.id,
      data: { deletedAt: new Date().toISOString() },
      overrideAccess: true,
    })
    expect(await refusal(create('tear it down!'))).toEqual([
      { path: 'text', message: '“Tear it down” is in the trash. Restore it from there, or write another.' },
    ])
  })

  it('is free after the first was deleted for good', async () => {
    const slogan = await create('Gone for good')
    await payload.delete({ collection: 'slogans', id: slogan.id, overrideAccess: true })
    await expect(create('Gone for good')).resolves.toBeTruthy()
  })

  it('is free after the first was renamed', async () => {
    const slogan = await create('The former text')
    await payload.update({
      collection: 'slogans',
      id: slogan.id,
      data: { text: 'The later text' },
      overrideAccess: true,
    })
    await expect(create('the former text')).resolves.toBeTruthy()
  })

  it('is free at once after a host’s own field refused the first try, over REST and GraphQL', async () => {
    const send = (text: string) =>
      rest(host.config)('/api/slogans', asEditor({ method: 'POST', body: JSON.stringify({ text }) }))
    mood = 'sour'
    expect((await send('By rest')).status).toBe(400)
    expect((await graphql(creation, { text: 'By graph' })).errors).toHaveLength(1)
    mood = 'sweet'
    expect((await send('By rest')).status).toBe(201)
    expect((await graphql(creation, { text: 'By graph' })).data?.createSlogan).toBeTruthy()
  })
})

describe('sixteen at once', () => {
  const texts = (text: string) =>
    Array.from({ length: 16 }, (_, n) => (n % 2 ? text.toUpperCase() : `${text}${'!'.repeat(n)}`))

  const countStored = async (text: string) => {
    const { docs } = await payload.find({
      collection: 'slogans',
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    return docs.filter((slogan) => slogan.text?.toLowerCase().startsWith(text.toLowerCase())).length
  }

  const named = (text: string) =>
    new RegExp(`^“${text}!*” already exists\\. Use it, or write another\\.$`, 'i')

  it('create one slogan through the Local API, and 15 are told its name', async () => {
    const results = await Promise.allSettled(texts('All at once').map((text) => create(text)))
    const refused = results.filter((result) => result.status === 'rejected')
    expect(refused).toHaveLength(15)
    for (const { reason } of refused)
      expect((reason as { data: Refusal }).data.errors).toMatchObject([
        { path: 'text', message: expect.stringMatching(named('All at once')) as string },
      ])
    expect(await countStored('All at once')).toBe(1)
  })

  it('create one slogan over REST, and 15 are told its name', async () => {
    const answers = await Promise.all(
      texts('All by rest').map((text) =>
        rest(host.config)('/api/slogans', asEditor({ method: 'POST', body: JSON.stringify({ text }) })),
      ),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    for (const answer of answers.filter(({ status }) => status !== 201)) {
      const { errors } = (await answer.json()) as { errors: { data: Refusal }[] }
      expect(errors[0]?.data.errors).toMatchObject([
        { path: 'text', message: expect.stringMatching(named('All by rest')) as string },
      ])
    }
    expect(await countStored('All by rest')).toBe(1)
  })

  it('create one slogan over GraphQL, and 15 are told its name', async () => {
    const answers = await Promise.all(texts('All by graph').map((text) => graphql(creation, { text })))
    expect(answers.filter(({ data }) => data?.createSlogan)).toHaveLength(1)
    for (const { errors } of answers.filter(({ data }) => !data?.createSlogan))
      expect(errors?.[0]?.extensions.data?.errors).toMatchObject([
        { path: 'text', message: expect.stringMatching(named('All by graph')) as string },
      ])
    expect(await countStored('All by graph')).toBe(1)
  })

  it('rename one slogan, and 15 keep their text', async () => {
    const made = []
    for (let n = 0; n < 16; n++) made.push(await create(`Before rename ${n}`))
    const results = await Promise.allSettled(
      made.map(({ id }) =>
        payload.update({
          collection: 'slogans',
          id,
          data: { text: 'Renamed together' },
          overrideAccess: true,
        }),
      ),
    )
    const refused = results.filter((result) => result.status === 'rejected')
    expect(refused).toHaveLength(15)
    for (const { reason } of refused)
      expect((reason as { data: Refusal }).data.errors[0]?.message).toMatch(named('Renamed together'))
    expect(await countStored('Renamed together')).toBe(1)
    expect(await countStored('Before rename')).toBe(15)
  })

  it('are all kept when they differ', async () => {
    await Promise.all(Array.from({ length: 16 }, (_, n) => create(`Different ${n}`)))
    expect(await countStored('Different')).toBe(16)
  })
})

describe('what a crash leaves', () => {
  const leave = (key: string, owner: string, takenAt: number) =>
    payload.db.create({
      collection: 'claims',
      data: { key, noun: 'slogans', owner, title: 'Left behind', token: key, takenAt },
    })

  it('a claim that was never used is respected for a minute', async () => {
    await leave('slogans:en:a young claim', '', Date.now())
    expect(await refusal(create('A young claim'))).toMatchObject([
      { path: 'text', message: expect.stringContaining('“Left behind” already exists') as string },
    ])
  })

  it('a claim that was never used is taken over after a minute, by one of sixteen', async () => {
    await leave('slogans:en:an old claim', '', Date.now() - 61_000)
    const results = await Promise.allSettled(Array.from({ length: 16 }, () => create('An old claim')))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('the claim of a slogan that no longer has the text is taken over', async () => {
    const other = await create('It was renamed by a crash')
    await leave('slogans:en:half renamed', String(other.id), Date.now() - 61_000)
    await expect(create('Half renamed')).resolves.toBeTruthy()
  })

  it('the claim of a slogan that never learned its owner is not taken over, and learns it', async () => {
    const slogan = await create('Created before the crash')
    const key = 'slogans:en:created before the crash'
    await payload.db.updateOne({
      collection: 'claims',
      where: { key: { equals: key } },
      data: { owner: '', takenAt: 0 },
      options: { atomic: true },
    })
    expect(await refusal(create('CREATED before the crash'))).toMatchObject([
      { message: expect.stringContaining('“Created before the crash”') as string },
    ])
    expect((await readClaim(key))?.owner).toBe(String(slogan.id))
  })

  it('a slogan without a claim gets one when it is written again', async () => {
    const slogan = await create('Never claimed')
    const key = 'slogans:en:never claimed'
    await payload.db.deleteMany({ collection: 'claims', where: { key: { equals: key } } })
    expect(await refusal(create('Never claimed'))).toMatchObject([
      { message: expect.stringContaining('“Never claimed” already exists') as string },
    ])
    expect((await readClaim(key))?.owner).toBe(String(slogan.id))
  })

  it('an old claim that its slogan holds is never taken over', async () => {
    await create('Held for years')
    await ageClaims('slogans:en:held for years')
    expect(await refusal(create('Held for years!'))).toHaveLength(1)
  })
})

describe('claims', () => {
  it('are reached by nobody from outside', async () => {
    for (const path of ['/api/claims', '/api/claims/1']) {
      const answer = await rest(host.config)(path, asEditor())
      expect(answer.status).toBeGreaterThanOrEqual(400)
    }
    await expect(payload.find({ collection: 'claims', overrideAccess: false })).rejects.toThrow()
  })
})
