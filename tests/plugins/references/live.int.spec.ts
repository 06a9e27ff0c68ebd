import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLocalReq } from 'payload'
import { isUsedByLive, readLiveUse, readUses } from '../../../plugins/references/index.js'
import { type AlonePayload, startAlone } from '../../helpers/references/aloneHost.js'
import { type Id, signIn, writer } from '../../helpers/references/alone.js'

let host: AlonePayload
let write: ReturnType<typeof writer>
beforeAll(async () => {
  host = await startAlone()
  write = writer(host.payload)
})
afterAll(() => host.stop())

const isLive = async (collection: string, id: Id) => {
  const { payload } = host
  const use = await readLiveUse({ payload, collections: ['people', 'pictures'] })
  const alone = await isUsedByLive({ payload, collection, id })
  expect(use.get(collection)!.has(id)).toBe(alone)
  const { docs } = await payload.db.find<{ isUsedByLive?: boolean }>({
    collection: collection as never,
    where: { id: { equals: id } },
  })
  expect(docs[0]!.isUsedByLive === true).toBe(alone)
  return alone
}

describe('public by use', () => {
  it('what a draft alone uses is nowhere, and appears with the publication, at any remove', async () => {
    const portrait = (await write.create('pictures', { alt: 'p' })).id
    const person = (await write.create('people', { name: 'Ada', portrait })).id
    expect(await isLive('people', person)).toBe(false)
    const post = (await write.create('posts', { title: 'secret', author: person }, { draft: true })).id
    expect(await isLive('people', person)).toBe(false)
    expect(await isLive('pictures', portrait)).toBe(false)
    await write.update('posts', post, { _status: 'published' })
    expect(await isLive('people', person)).toBe(true)
    expect(await isLive('pictures', portrait)).toBe(true)
    await write.trash('people', person, { context: { breakLive: true } })
    expect(await isLive('pictures', portrait)).toBe(false)
    await write.update('people', person, { deletedAt: null }, { trash: true } as never)
    expect(await isLive('pictures', portrait)).toBe(true)
    await write.trash('posts', post)
    expect(await isLive('people', person)).toBe(false)
    expect(await isLive('pictures', portrait)).toBe(false)
  })

  it('what a public global uses is public', async () => {
    const lead = (await write.create('pictures', { alt: 'lead' })).id
    expect(await isLive('pictures', lead)).toBe(false)
    await host.payload.updateGlobal({ slug: 'front' as never, data: { lead } as never, overrideAccess: true })
    expect(await isLive('pictures', lead)).toBe(true)
    await expect(write.remove('pictures', lead)).rejects.toMatchObject({ status: 409 })
  })

  it('a circle that nothing live leads into is not live', async () => {
    const first = (await write.create('posts', { title: 'a' }, { draft: true })).id
    const second = (
      await write.create(
        'posts',
        { title: 'b', about: { relationTo: 'posts', value: first } },
        { draft: true },
      )
    ).id
    await write.update('posts', first, { about: { relationTo: 'posts', value: second } }, { draft: true })
    expect(await isUsedByLive({ payload: host.payload, collection: 'posts', id: first })).toBe(false)
  })
})

describe('readUses', () => {
  it('tells who uses a document, how it stands and where, live ones first', async () => {
    const person = (await write.create('people', { name: 'Bea' })).id
    const picture = (await write.create('pictures', { alt: 'x' })).id
    const holder = (await write.create('people', { name: 'Holder', portrait: picture })).id
    const live = (
      await write.create('posts', {
        title: 'Live',
        author: person,
        gallery: [{ picture }],
        _status: 'published',
      })
    ).id
    const draft = (
      await write.create('posts', { title: 'Draft', meta: { reviewer: person } }, { draft: true })
    ).id
    const trash = (await write.create('posts', { title: 'Gone', author: person }, { draft: true })).id
    await write.trash('posts', trash)
    const user = await host.payload.create({
      collection: 'users',
      data: { email: 'uma@example.org', password: 'correct horse battery' },
      overrideAccess: true,
    } as never)
    const req = await createLocalReq(
      { user: { ...(user as object), collection: 'users' } as never },
      host.payload,
    )
    const uses = await readUses({ payload: host.payload, req, collection: 'people', id: person })
    const base = 'http://localhost:3000/admin/collections/posts'
    expect(uses).toEqual({
      uses: [
        {
          collection: 'posts',
          id: live,
          kind: 'Post',
          title: 'Live',
          state: 'live',
          paths: ['author'],
          where: ['Author'],
          url: `${base}/${live}`,
        },
        {
          collection: 'posts',
          id: draft,
          kind: 'Post',
          title: 'Draft',
          state: 'draft',
          paths: ['meta.reviewer'],
          where: ['Meta › Reviewer'],
          url: `${base}/${draft}`,
        },
        {
          collection: 'posts',
          id: trash,
          kind: 'Post',
          title: 'Gone',
          state: 'trash',
          paths: ['author'],
          where: ['Author'],
          url: `${base}/trash/${trash}`,
        },
      ],
      hidden: 0,
      more: 0,
    })
    expect(await readUses({ payload: host.payload, req, collection: 'pictures', id: picture })).toMatchObject(
      {
        uses: [
          { id: live, state: 'live', where: ['Gallery 1 › Picture'] },
          { id: holder, state: 'unused', where: ['Portrait'] },
        ],
      },
    )
    const nobody = await createLocalReq({}, host.payload)
    expect(await readUses({ payload: host.payload, req: nobody, collection: 'people', id: person })).toEqual({
      uses: [],
      hidden: 3,
      more: 0,
    })
    expect(
      await readUses({ payload: host.payload, req, collection: 'people', id: person, limit: 1 }),
    ).toMatchObject({
      uses: [{ id: live }],
      more: 2,
    })
  })

  it('is answered at GET /:id/uses to whoever is in the panel and may read the document; a visitor learns nothing, not even of what they may read', async () => {
    const person = (await write.create('people', { name: 'Cal' })).id
    const post = (await write.create('posts', { title: 'Told', author: person, _status: 'published' })).id
    const asChief = await signIn(host, 'cleo', { isChief: true })
    const answer = await asChief('GET', `/people/${person}/uses`, undefined, 'es')
    expect(answer).toMatchObject({
      status: 200,
      body: { uses: [{ id: post, kind: 'Entrada', title: 'Told', where: ['Autora'] }], mayBreakLive: true },
    })
    const { rest } = await import('../../helpers/rest.js')
    expect((await rest(host.config)(`/api/posts/${post}/uses`)).status).toBe(404)
    expect((await rest(host.config)('/api/posts/nonsense/uses')).status).toBe(404)
    expect((await rest(host.config)(`/api/people/${person}`)).status).toBe(200)
    expect((await rest(host.config)(`/api/people/${person}/uses`)).status).toBe(404)
  })
})
