import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { createLocalReq, type Payload, restoreVersionOperation, type TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readLiveBySlug } from '../../../collections/uniqueness/slug/readLiveBySlug.js'
import { rest } from '../../helpers/rest.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

type Refusal = { errors: { message: string; path: string; existing?: object }[] }
type Id = number | string
type Data = Record<string, unknown>

let host: TestHost
let payload: Payload
let admin: TypedUser
let editor: TypedUser
let editorToken: string

beforeAll(async () => {
  host = await startTestHost()
  payload = host.payload
  const make = async (role: 'admin' | 'editor') => {
    const login = { email: `${role}@example.org`, password: 'a long enough password' }
    await payload.create({
      collection: 'users',
      data: { ...login, name: role, roles: [role] },
      overrideAccess: true,
    })
    return payload.login({ collection: 'users', data: login })
  }
  admin = (await make('admin')).user as TypedUser
  const login = await make('editor')
  editor = login.user as TypedUser
  editorToken = login.token!
})
afterAll(() => host.stop())

const complete = (title: string) => ({
  title,
  summary: 'What happened, in short.',
  languages: ['en' as const],
  actions: [{ blockType: 'spread' as const, heading: 'Spread the word' }],
})

const draft = (data: Data, locale: 'en' | 'es' = 'en') =>
  payload.create({ collection: 'calls', draft: true, locale, data, overrideAccess: true })

const live = (title: string, data: Data = {}) =>
  payload.create({
    collection: 'calls',
    data: { ...complete(title), ...data, _status: 'published' },
    overrideAccess: true,
  })

const write = (id: Id, data: Data, { user = admin, ...options }: { user?: TypedUser } & Data = {}) =>
  payload.update({
    collection: 'calls',
    id,
    data,
    user,
    overrideAccess: false,
    ...options,
  })

const writeDraft = (id: Id, data: Data, options: { user?: TypedUser } & Data = {}) =>
  write(id, data, { draft: true, ...options })

const readDraft = (id: Id) =>
  payload.findByID({ collection: 'calls', id, draft: true, depth: 0, overrideAccess: true })

const faults = async (attempt: Promise<unknown>): Promise<Refusal['errors']> => {
  const error: unknown = await attempt.then(
    () => new Error('It was not refused.'),
    (reason: unknown) => reason,
  )
  const { data } = error as { data?: Refusal }
  if (!data) throw error
  return data.errors
}
const refusal = async (attempt: Promise<unknown>) =>
  (await faults(attempt)).map(({ message, path }) => ({ message, path }))

const byEditor = (init: RequestInit = {}): RequestInit => ({
  ...init,
  headers: { 'content-type': 'application/json', authorization: `JWT ${editorToken}` },
})

describe('the slug of a draft', () => {
  it('is a placeholder until a title comes, and then follows it', async () => {
    const call = await draft({})
    expect(call.slug).toMatch(/^call-(\d[a-z]){4}$/)
    const titled = await writeDraft(call.id, { title: 'Open' })
    expect(titled.slug).toBe('open')
    const retitled = await writeDraft(call.id, { title: 'Open the gate', slug: 'open' })
    expect(retitled.slug).toBe('open-the-gate')
  })

  it.each([
    ['افتحوا الحدود', /^[a-z0-9-]+$/],
    ['国境を開けろ', /^[a-z0-9-]+$/],
    ['✊✊', /^call-(\d[a-z]){4}$/],
  ])('is never empty: %j', async (title, slug) => {
    expect((await draft({ title })).slug).toMatch(slug)
  })

  it('follows the title of the locale that it was made from, and no other', async () => {
    const call = await draft({ title: 'Abran la puerta' }, 'es')
    expect(call.slug).toBe('abran-la-puerta')
    await writeDraft(call.id, { title: 'Open the door' }, { locale: 'en' })
    expect((await readDraft(call.id)).slug).toBe('abran-la-puerta')
    await writeDraft(call.id, { title: 'Abran las puertas' }, { locale: 'es' })
    expect((await readDraft(call.id)).slug).toBe('abran-las-puertas')
  })

  it('that somebody typed stays when the title changes, is put in form, and follows again once cleared', async () => {
    const call = await draft({ title: 'A long title', slug: ' My Address! ' })
    expect(call.slug).toBe('my-address')
    expect((await writeDraft(call.id, { title: 'Another title', slug: 'my-address' })).slug).toBe(
      'my-address',
    )
    expect((await writeDraft(call.id, { title: 'Another title', slug: '' })).slug).toBe('another-title')
  })

  it('is free for others once the draft has left it', async () => {
    const call = await draft({ title: 'Left behind' })
    await writeDraft(call.id, { title: 'Moved on' })
    expect((await draft({ title: 'Left behind' })).slug).toBe('left-behind')
  })

  it('is numbered when another has it, and keeps its number', async () => {
    await draft({ title: 'Same title' })
    const second = await draft({ title: 'Same title' })
    expect(second.slug).toBe('same-title-2')
    expect((await writeDraft(second.id, { summary: 'x', slug: 'same-title-2' })).slug).toBe('same-title-2')
    expect((await draft({ title: 'Same title' })).slug).toBe('same-title-3')
  })

  it('that somebody typed and another has is refused at the slug, with the other’s title', async () => {
    await draft({ title: 'The one and only' })
    const other = await draft({ title: 'Something else' })
    const expected = [
      { path: 'slug', message: '“the-one-and-only” is an address of “The one and only”. Choose another.' },
    ]
    expect(await refusal(writeDraft(other.id, { slug: 'The one and only' }))).toEqual(expected)
    expect(await refusal(draft({ title: 'New', slug: 'the-one-and-only' }))).toEqual(expected)
  })

  it('that another has, also in the trash, is refused with that one, for a client that offers it', async () => {
    const { id } = await draft({ title: 'To be offered' })
    const take = () => faults(draft({ title: 'New', slug: 'to-be-offered' }))
    const existing = { collection: 'calls', id, title: 'To be offered', isTrashed: false }
    expect(await take()).toMatchObject([{ existing }])
    await write(id, { deletedAt: new Date().toISOString() })
    expect(await take()).toMatchObject([{ existing: { ...existing, isTrashed: true } }])
  })

  it('that another only drafts can’t be taken', async () => {
    const call = await live('Drafting elsewhere')
    await writeDraft(call.id, { slug: 'drafted-address' })
    expect(await refusal(draft({ title: 'New', slug: 'drafted-address' }))).toMatchObject([{ path: 'slug' }])
  })

  it('of a trashed call is refused with the advice to restore it', async () => {
    const call = await draft({ title: 'Thrown away' })
    await write(call.id, { deletedAt: new Date().toISOString() })
    expect((await refusal(draft({ title: 'New', slug: 'thrown-away' })))[0]?.message).toBe(
      '“thrown-away” belongs to “Thrown away”, which is in the trash. Restore it, or choose another address.',
    )
  })

  it('is free once the call was deleted for good', async () => {
    const call = await draft({ title: 'Deleted for good' })
    await payload.delete({ collection: 'calls', id: call.id, overrideAccess: true })
    expect((await draft({ title: 'Deleted for good' })).slug).toBe('deleted-for-good')
  })

  it('is new in a copy', async () => {
    const call = await live('Copied call')
    await write(call.id, { ...complete('Copied call'), slug: 'copied-elsewhere', _status: 'published' })
    const copy = await payload.duplicate({
      collection: 'calls',
      id: call.id,
      draft: true,
      overrideAccess: true,
    })
    expect(copy.slug).toBe('copied-call-2')
    expect(copy.previousSlugs ?? []).toEqual([])
    const original = await readDraft(call.id)
    expect(original).toMatchObject({ slug: 'copied-elsewhere', previousSlugs: ['copied-call'] })
  })
})

describe('the slug of a published call', () => {
  it('stays when the title changes', async () => {
    const call = await live('Fixed at last')
    const changed = await write(
      call.id,
      { ...complete('Another title'), _status: 'published' },
      { user: editor },
    )
    expect(changed.slug).toBe('fixed-at-last')
  })

  it('can’t be changed by an editor, draft or not, and re-sending it is no change', async () => {
    const call = await live('Only admins')
    const change = { ...complete('Only admins'), slug: 'editors-too' }
    for (const attempt of [
      () => writeDraft(call.id, change, { user: editor }),
      () => write(call.id, { ...change, _status: 'published' }, { user: editor }),
    ])
      expect(await refusal(attempt())).toEqual([
        {
          path: 'slug',
          message: 'This address has been shared. Put it back, or ask an admin to change it.',
        },
      ])
    const saved = await write(
      call.id,
      { ...complete('Only admins'), slug: 'only-admins', _status: 'published' },
      { user: editor },
    )
    expect(saved.slug).toBe('only-admins')
    expect(saved.previousSlugs ?? []).toEqual([])
  })

  it('stays fixed after the call was unpublished', async () => {
    const call = await live('Taken back')
    await write(call.id, { _status: 'draft' })
    expect((await writeDraft(call.id, { title: 'Quite another' }, { user: editor })).slug).toBe('taken-back')
    expect(await refusal(writeDraft(call.id, { slug: 'new-one' }, { user: editor }))).toHaveLength(1)
  })

  it('is not emptied', async () => {
    const call = await live('Not emptied')
    const saved = await write(call.id, { ...complete('Not emptied'), slug: '', _status: 'published' })
    expect(saved.slug).toBe('not-emptied')
  })

  it('answers while an admin drafts another, and leads there once that is published', async () => {
    const call = await live('Old address')
    await writeDraft(call.id, { slug: 'new-address' })
    expect(await readLiveBySlug({ payload, noun: 'calls', slug: 'old-address' })).toEqual({
      id: call.id,
      slug: 'old-address',
      moved: false,
    })
    expect(await readLiveBySlug({ payload, noun: 'calls', slug: 'new-address' })).toBeNull()
    await write(call.id, { ...complete('Old address'), _status: 'published' }, { user: editor })
    expect(await readLiveBySlug({ payload, noun: 'calls', slug: 'new-address' })).toEqual({
      id: call.id,
      slug: 'new-address',
      moved: false,
    })
    expect(await readLiveBySlug({ payload, noun: 'calls', slug: 'old-address' })).toEqual({
      id: call.id,
      slug: 'new-address',
      moved: true,
    })
  })

  it('leads on from every slug it ever had, and may go back to one', async () => {
    const call = await live('First name')
    for (const slug of ['second-name', 'third-name', 'first-name'])
      await write(call.id, { ...complete('First name'), slug, _status: 'published' })
    const { slug, previousSlugs } = await readDraft(call.id)
    expect(slug).toBe('first-name')
    expect([...(previousSlugs ?? [])].sort()).toEqual(['second-name', 'third-name'])
    expect(await readLiveBySlug({ payload, noun: 'calls', slug: 'second-name' })).toMatchObject({
      slug,
      moved: true,
    })
  })

  it('is kept when a version from before is restored', async () => {
    const call = await draft({ title: 'Before all this' })
    const { docs } = await payload.findVersions({
      collection: 'calls',
      where: { parent: { equals: call.id } },
      overrideAccess: true,
    })
    await write(call.id, { ...complete('After all this'), _status: 'published' })
    await write(call.id, { ...complete('After all this'), slug: 'moved-twice', _status: 'published' })
    // The Local API has no way to restore as a draft.
    await restoreVersionOperation({
      collection: payload.collections.calls,
      id: docs[0]!.id,
      draft: true,
      overrideAccess: false,
      req: await createLocalReq({ user: editor }, payload),
    })
    const { slug, previousSlugs } = await readDraft(call.id)
    expect(slug).toBe('moved-twice')
    expect(previousSlugs).toEqual(['after-all-this'])
  })

  it('is not found when the call is in the trash or a draft', async () => {
    const call = await live('Soon in the trash')
    await write(call.id, { deletedAt: new Date().toISOString() })
    expect(await readLiveBySlug({ payload, noun: 'calls', slug: 'soon-in-the-trash' })).toBeNull()
    await draft({ title: 'Never public' })
    expect(await readLiveBySlug({ payload, noun: 'calls', slug: 'never-public' })).toBeNull()
  })
})

describe('an earlier slug', () => {
  beforeAll(async () => {
    const call = await live('Earlier call', { slug: 'earlier' })
    await write(call.id, { ...complete('Earlier call'), slug: 'later', _status: 'published' })
  })

  const expected = [{ path: 'slug', message: '“earlier” is an address of “Earlier call”. Choose another.' }]

  it('can’t be taken by another call at its creation', async () => {
    expect(await refusal(draft({ title: 'x', slug: 'earlier' }))).toEqual(expected)
    expect((await draft({ title: 'Earlier' })).slug).toBe('earlier-2')
  })

  it('can’t be taken at a rename, nor at a publication', async () => {
    const other = await live('Envious')
    expect(await refusal(writeDraft(other.id, { slug: 'earlier' }))).toEqual(expected)
    expect(
      await refusal(write(other.id, { ...complete('Envious'), slug: 'earlier', _status: 'published' })),
    ).toEqual(expected)
  })

  it('can’t be taken over REST or GraphQL', async () => {
    const answer = await rest(host.config)(
      '/api/calls?draft=true',
      byEditor({ method: 'POST', body: JSON.stringify({ title: 'x', slug: 'earlier' }) }),
    )
    expect(answer.status).toBe(400)
    const { errors } = (await answer.json()) as { errors: { data: Refusal }[] }
    expect(errors[0]?.data.errors).toMatchObject(expected)
    const graphql = await GRAPHQL_POST(host.config)(
      new Request(
        'http://localhost:3000/api/graphql',
        byEditor({
          method: 'POST',
          body: JSON.stringify({
            query: 'mutation { createCall(draft: true, data: { slug: "earlier" }) { id } }',
          }),
        }),
      ),
    )
    const said = (await graphql.json()) as { errors: { extensions: { data: Refusal } }[] }
    expect(said.errors[0]?.extensions.data.errors).toMatchObject(expected)
  })

  it('is not given up, made up or wished for by a client', async () => {
    const call = await live('Honest history')
    for (const previousSlugs of [['earlier'], ['made-up'], [], null])
      await write(call.id, {
        ...complete('Honest history'),
        previousSlugs,
        slugFrom: '*',
        _status: 'published',
      })
    expect((await readDraft(call.id)).previousSlugs ?? []).toEqual([])
    const { previousSlugs } = await draft({ title: 'Invented', previousSlugs: ['invented'] })
    expect(previousSlugs ?? []).toEqual([])
  })
})

describe('sixteen at once', () => {
  it('with one title get sixteen slugs', async () => {
    const made = await Promise.all(Array.from({ length: 16 }, () => draft({ title: 'Crowded title' })))
    const given = made.map(({ slug }) => slug)
    expect(new Set(given).size).toBe(16)
    for (const slug of given) expect(slug).toMatch(/^crowded-title(-\d+)?$/)
  })

  it('that type one slug are one call and 15 refusals that name it', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 16 }, (_, n) => draft({ title: `Rival ${n}`, slug: 'contested' })),
    )
    const refused = results.filter((result) => result.status === 'rejected')
    expect(refused).toHaveLength(15)
    for (const { reason } of refused)
      expect((reason as { data: Refusal }).data.errors).toMatchObject([
        {
          path: 'slug',
          message: expect.stringMatching(/^“contested” is an address of “Rival \d+”\./) as string,
        },
      ])
    const { totalDocs } = await payload.count({
      collection: 'calls',
      where: { slug: { equals: 'contested' } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(1)
  })

  it('that rename their published calls to one slug are one winner', async () => {
    const made = []
    for (let n = 0; n < 8; n++) made.push(await live(`Public rival ${n}`))
    const results = await Promise.allSettled(
      made.map(({ id }, n) =>
        write(id, { ...complete(`Public rival ${n}`), slug: 'public-prize', _status: 'published' }),
      ),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const found = await readLiveBySlug({ payload, noun: 'calls', slug: 'public-prize' })
    expect(found?.moved).toBe(false)
    for (let n = 0; n < 8; n++)
      expect(await readLiveBySlug({ payload, noun: 'calls', slug: `public-rival-${n}` })).toMatchObject({
        id: made[n]!.id,
      })
  })

  it('that ask for an address while its owner leaves it all get none', async () => {
    const owner = await live('Leaving home')
    const [left, ...others] = await Promise.allSettled([
      write(owner.id, { ...complete('Leaving home'), slug: 'left-home', _status: 'published' }),
      ...Array.from({ length: 8 }, (_, n) => draft({ title: `Squatter ${n}`, slug: 'leaving-home' })),
    ])
    expect(left.status).toBe('fulfilled')
    expect(others.every(({ status }) => status === 'rejected')).toBe(true)
    expect(await readLiveBySlug({ payload, noun: 'calls', slug: 'leaving-home' })).toMatchObject({
      moved: true,
    })
  })
})

describe('what a crash leaves', () => {
  const leave = (slug: string, owner: string) =>
    payload.db.create({
      collection: 'claims',
      data: {
        key: `calls:slug:${slug}`,
        noun: 'calls',
        owner,
        title: '',
        token: slug,
        takenAt: Date.now() - 61_000,
      },
    })

  it('a slug that no call ever got is taken over', async () => {
    await leave('unborn', '')
    expect((await draft({ title: 'Unborn' })).slug).toBe('unborn')
  })

  it('a slug whose call never got as far is taken over', async () => {
    const other = await draft({ title: 'Half-way' })
    await leave('never-arrived', String(other.id))
    expect((await draft({ title: 'x', slug: 'never-arrived' })).slug).toBe('never-arrived')
  })

  it.each(['current', 'earlier', 'drafted'])('a lost claim does not free a %s slug', async (state) => {
    const call = await live(`Lost ${state}`, { slug: `lost-${state}` })
    if (state === 'earlier')
      await write(call.id, { ...complete('Lost'), slug: 'lost-and-moved', _status: 'published' })
    if (state === 'drafted') await writeDraft(call.id, { slug: 'lost-in-a-draft' })
    const slug = state === 'drafted' ? 'lost-in-a-draft' : `lost-${state}`
    await payload.db.deleteMany({ collection: 'claims', where: { key: { equals: `calls:slug:${slug}` } } })
    expect(await refusal(draft({ title: 'x', slug }))).toMatchObject([{ path: 'slug' }])
  })
})
