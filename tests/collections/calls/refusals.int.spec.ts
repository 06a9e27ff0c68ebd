import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { rest } from '../../helpers/rest.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

type Data = Record<string, unknown>
type Id = number | string
type Answer = {
  status: number
  body: Data & {
    doc?: Data & { id: Id }
    errors?: { data?: { errors?: { path: string; message: string }[] } }[]
  }
}

let host: TestHost
let payload: Payload
let token: string

beforeAll(async () => {
  host = await startTestHost()
  payload = host.payload
  const login = { email: 'editor@example.org', password: 'a long enough password' }
  await payload.create({
    collection: 'users',
    data: { ...login, name: 'Editor', roles: ['editor'] },
    overrideAccess: true,
  })
  token = (await payload.login({ collection: 'users', data: login })).token!
})
afterAll(() => host.stop())

const ask = async (method: string, path: string, data?: Data, headers?: Record<string, string>) => {
  const answer = await rest(host.config)(path, {
    method,
    headers: headers ?? { authorization: `JWT ${token}` },
    ...(data && { body: JSON.stringify(data) }),
  })
  return { status: answer.status, body: await answer.json() } as Answer
}
const pathsOf = ({ body }: Answer) =>
  (body.errors ?? []).flatMap(({ data }) => data?.errors?.map(({ path }) => path) ?? ['?'])

let made = 0
const complete = (more: Data = {}): Data => ({
  title: `A call to be refused ${made++}`,
  summary: 'What happened, in short.',
  languages: ['en'],
  actions: [{ blockType: 'spread', heading: 'Spread the word' }],
  ...more,
})
const publish = async (more: Data = {}) =>
  payload.create({
    collection: 'calls',
    data: { ...complete(more), _status: 'published' },
    overrideAccess: true,
    depth: 0,
  }) as unknown as Promise<Data & { id: Id; title: string }>
const read = (id: Id, draft = false) =>
  payload.findByID({
    collection: 'calls',
    id,
    draft,
    depth: 0,
    trash: true,
    overrideAccess: true,
  }) as unknown as Promise<Data & { _status: string }>
const publishWithDraft = async () => {
  const call = await publish()
  await ask('PATCH', `/api/calls/${call.id}?draft=true`, { title: `${call.title} in the making` })
  return call
}

describe('a live call with a newer draft', () => {
  it('is found among many with one look at their versions', async () => {
    const result = `many ${made}`
    const calls = await Promise.all(Array.from({ length: 4 }, () => publish({ summary: result })))
    const looks = vi.spyOn(payload.db, 'findVersions')
    const where = { summary: { equals: result } }
    const update = () =>
      payload.update({ collection: 'calls', where, data: { image: null } as never, overrideAccess: true })
    const atVersions = ({ latest }: Record<string, unknown>) => latest !== undefined
    const count = () =>
      looks.mock.calls.filter(([{ where: asked }]) => {
        const { and = [] } = (asked ?? {}) as { and?: Record<string, unknown>[] }
        return and.some(atVersions) && and.some((one) => 'version._status' in one)
      }).length
    expect((await update()).docs).toHaveLength(4)
    expect(count()).toBe(1)
    await ask('PATCH', `/api/calls/${calls[2]!.id}?draft=true`, { title: 'In the making' })
    await expect(update()).rejects.toThrow(/not published/)
    looks.mockRestore()
  })

  it('is not taken offline by an update of many that names a field of each language', async () => {
    const { id, title } = await publishWithDraft()
    const where = `where[title][equals]=${encodeURIComponent(title)}`
    expect(pathsOf(await ask('PATCH', `/api/calls?${where}`, { summary: 'Another' }))).toEqual(['_status'])
    expect((await read(id))._status).toBe('published')
  })

  it('an update of many by such a field reaches calls without one', async () => {
    const { id, title } = await publish()
    const where = `where[title][equals]=${encodeURIComponent(title)}`
    expect((await ask('PATCH', `/api/calls?${where}`, { summary: 'Corrected' })).status).toBe(200)
    expect(await read(id)).toMatchObject({ _status: 'published', summary: 'Corrected' })
  })

  it('is not taken offline by saying that it is not in the trash', async () => {
    const { id } = await publishWithDraft()
    expect((await ask('PATCH', `/api/calls/${id}`, { deletedAt: 'no date' })).status).toBe(400)
    for (const deletedAt of [null, ''])
      expect(pathsOf(await ask('PATCH', `/api/calls/${id}`, { deletedAt, summary: 'Another' }))).toEqual([
        '_status',
      ])
    expect((await read(id))._status).toBe('published')
  })

  it('goes to the trash, and comes back as a draft', async () => {
    const { id } = await publishWithDraft()
    const thrown = await ask('PATCH', `/api/calls/${id}`, { deletedAt: new Date().toISOString() })
    expect(thrown.status).toBe(200)
    const restored = await ask('PATCH', `/api/calls/${id}?trash=true`, { deletedAt: null })
    expect(restored.status).toBe(200)
    expect((await read(id))._status).toBe('draft')
  })

  it('tells nobody of its draft who may not write', async () => {
    const { id, title } = await publishWithDraft()
    for (const path of [`/api/calls/${id}`, `/api/calls?where[title][equals]=${encodeURIComponent(title)}`])
      expect((await ask('PATCH', path, { summary: 'x' }, {})).status).toBe(403)
  })
})

describe('a version that was never published', () => {
  const readDraftVersion = async (id: Id) => {
    const { docs } = await payload.findVersions({
      collection: 'calls',
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'draft' } }] },
      overrideAccess: true,
    })
    return docs[0]!.id
  }

  it.each(['', '?draft=false', '?draft=true'])(
    'is restored by REST as a draft, and the call stays live, with %j',
    async (query) => {
      const { id, title } = await publishWithDraft()
      await ask('PATCH', `/api/calls/${id}`, { title: 'The third title', _status: 'published' })
      const version = await readDraftVersion(id)
      const { status } = await ask('POST', `/api/calls/versions/${version}${query}`)
      expect(status).toBe(200)
      expect(await read(id)).toMatchObject({ _status: 'published', title: 'The third title' })
      expect(await read(id, true)).toMatchObject({ _status: 'draft', title: `${title} in the making` })
    },
  )

  it('is refused by the Local API where it would take the call offline', async () => {
    const { id } = await publishWithDraft()
    const version = await readDraftVersion(id)
    const attempt = payload.restoreVersion({ collection: 'calls', id: version, overrideAccess: true })
    await expect(attempt).rejects.toMatchObject({ data: { errors: [{ path: '_status' }] } })
    expect((await read(id))._status).toBe('published')
  })

  it('is restored by nobody who may not write', async () => {
    const { id } = await publishWithDraft()
    const version = await readDraftVersion(id)
    // As of what does not exist.
    expect((await ask('POST', `/api/calls/versions/${version}`, undefined, {})).status).toBe(404)
    const attempt = payload.restoreVersion({ collection: 'calls', id: version, overrideAccess: false })
    await expect(attempt).rejects.toMatchObject({ status: 404 })
  })

  it('is restored by the Local API where the call is a draft too', async () => {
    const { body } = await ask('POST', '/api/calls?draft=true', { title: 'First thought' })
    const { id } = body.doc as { id: Id }
    const version = await readDraftVersion(id)
    await ask('PATCH', `/api/calls/${id}?draft=true`, { title: 'Second thought' })
    await payload.restoreVersion({ collection: 'calls', id: version, overrideAccess: true })
    expect(await read(id, true)).toMatchObject({ _status: 'draft', title: 'First thought' })
  })
})

describe('a version that was published', () => {
  const readPublishedVersion = async () => {
    const { id, title } = await publish()
    const { docs } = await payload.findVersions({
      collection: 'calls',
      where: { parent: { equals: id } },
      overrideAccess: true,
    })
    await ask('PATCH', `/api/calls/${id}`, { title: 'Not this one', _status: 'published' })
    return { id, title, version: docs[0]!.id }
  }

  it.each(['', '?draft=false', '?draft=true'])(
    'is restored by REST as a draft, and goes live when it is published, with %j',
    async (query) => {
      const { id, title, version } = await readPublishedVersion()
      expect((await ask('POST', `/api/calls/versions/${version}${query}`)).status).toBe(200)
      expect(await read(id)).toMatchObject({ _status: 'published', title: 'Not this one' })
      expect(await read(id, true)).toMatchObject({ _status: 'draft', title })
      expect((await ask('PATCH', `/api/calls/${id}`, { _status: 'published' })).status).toBe(200)
      expect(await read(id)).toMatchObject({ _status: 'published', title })
    },
  )

  it('is put live by no door, also not of a call that was unpublished since', async () => {
    const { id, version } = await readPublishedVersion()
    for (const data of [{ _status: 'published' }, { _status: 'draft' }]) {
      await ask('PATCH', `/api/calls/${id}`, data)
      const attempt = payload.restoreVersion({ collection: 'calls', id: version, overrideAccess: true })
      await expect(attempt).rejects.toMatchObject({ data: { errors: [{ path: '_status' }] } })
      expect(await read(id)).toMatchObject({ ...data, title: 'Not this one' })
    }
  })
})

describe('an address on the web', () => {
  const url = ' HTTPS://Example.org '
  const withPartner = (more: Data = {}) => complete({ partners: [{ name: 'Partner', url }], ...more })
  const urlOf = ({ body }: Answer) => ((body.doc ?? body).partners as { url: string }[])[0]!.url

  it('is normalised in what goes live, also when an autosave publishes it', async () => {
    for (const query of ['?autosave=true', '?autosave=true&draft=true', '?autosave=true&draft=false']) {
      const { id } = await publish()
      const saved = await ask('PATCH', `/api/calls/${id}${query}`, withPartner({ _status: 'published' }))
      expect([query, saved.status, urlOf(saved)]).toEqual([query, 200, 'https://example.org/'])
    }
    const { id } = await publish()
    const saved = await ask('PATCH', `/api/calls/${id}?autosave=true`, withPartner())
    expect(urlOf(saved)).toBe('https://example.org/')
  })

  it('is left as it is being typed by the autosave of a draft', async () => {
    const { id } = await publish()
    const saved = await ask(
      'PATCH',
      `/api/calls/${id}?autosave=true&draft=true`,
      withPartner({ _status: 'draft' }),
    )
    expect(urlOf(saved)).toBe(url)
  })
})

describe('what a call points to', () => {
  const nowhere = () => (payload.db.defaultIDType === 'number' ? 999 : '0123456789abcdef01234567')
  const textOf = (...children: Data[]) => ({
    root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children },
  })
  const block = (slogans: unknown[]) => ({
    type: 'block',
    version: 2,
    format: '',
    fields: { id: '0123456789abcdef01234567', blockType: 'slogans', slogans },
  })
  const createSlogan = async (text: string) =>
    (await payload.create({ collection: 'slogans', data: { text }, overrideAccess: true })).id

  it('exists, or is refused at its field', async () => {
    const id = nowhere()
    const answer = await ask('POST', '/api/calls?draft=true', {
      ...complete(),
      slogans: [id, { id }],
      image: id,
      next: { id },
      body: textOf(block([id])),
      partners: [{ name: 'Partner' }, { name: 'Partner', logo: id }],
      actions: [{ blockType: 'joinCall', heading: 'Join', call: id }],
    })
    expect(answer.status).toBe(400)
    expect(pathsOf(answer).sort()).toEqual(
      ['actions.0.call', 'body', 'image', 'next', 'partners.1.logo', 'slogans'].sort(),
    )
  })

  it.each(['no id', { a: 1 }, { id: { a: 1 } }, true, -1, 1e30])('is no %j', async (image) => {
    const answer = await ask('POST', '/api/calls?draft=true', { ...complete(), image })
    expect([answer.status, pathsOf(answer)]).toEqual([400, ['image']])
  })

  it('may be named by its id as text, or by the document itself', async () => {
    const [one, other] = [await createSlogan('Named as text'), await createSlogan('Named whole')]
    const answer = await ask('POST', '/api/calls?draft=true', {
      ...complete(),
      slogans: [String(one), { id: other, text: 'Named whole' }],
    })
    expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  })

  it('may be deleted later, and the call is saved all the same', async () => {
    const slogan = await createSlogan('Soon gone for good')
    const body = textOf(block([slogan]))
    const { doc } = (await ask('POST', '/api/calls?draft=true', { ...complete(), slogans: [slogan], body }))
      .body
    await payload.delete({ collection: 'slogans', id: slogan, overrideAccess: true })
    const call = await read(doc!.id, true)
    const saved = await ask('PATCH', `/api/calls/${doc!.id}?draft=true`, {
      slogans: call.slogans,
      body: call.body,
      summary: 'Saved again',
    })
    expect(saved.status, JSON.stringify(saved.body)).toBe(200)
  })

  it('in a text of one language is a slogan with words in that language, or the call is not published', async () => {
    const slogan = await createSlogan('Only in English')
    const body = textOf(block([slogan]))
    const { id } = await publish({ body })
    const spanish = {
      languages: ['en', 'es'],
      title: 'En español',
      summary: 'Qué ha pasado.',
      actions: ((await read(id)).actions as Data[]).map((action) => ({ ...action, heading: 'Difunde' })),
      _status: 'published',
    }
    const refused = await ask('PATCH', `/api/calls/${id}?locale=es`, { ...spanish, body })
    expect([refused.status, pathsOf(refused)]).toEqual([400, ['body']])
    const saved = await ask('PATCH', `/api/calls/${id}?locale=es`, { ...spanish, body: textOf() })
    expect([saved.status, pathsOf(saved)]).toEqual([200, []])
  })

  it('holds for the organisation too', async () => {
    const data = { name: 'Us', contactEmail: 'us@example.org', controller: 'Us', logo: nowhere() }
    const answer = await ask('POST', '/api/globals/organisation', data)
    expect([answer.status, pathsOf(answer)]).toEqual([400, ['logo']])
  })
})
