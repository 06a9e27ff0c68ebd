import { GRAPHQL_POST } from '@payloadcms/next/routes'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type AlonePayload, startAlone } from '../../helpers/references/aloneHost.js'
import { type Id, signIn, writer } from '../../helpers/references/alone.js'

let host: AlonePayload
let write: ReturnType<typeof writer>
let asEditor: Awaited<ReturnType<typeof signIn>>
let asChief: Awaited<ReturnType<typeof signIn>>
beforeAll(async () => {
  host = await startAlone()
  write = writer(host.payload)
  asEditor = await signIn(host, 'edna')
  asChief = await signIn(host, 'chiara', { isChief: true })
})
afterAll(() => host.stop())

/** A live post that another live post tells about, and a person who wrote the first. */
let person: Id
let inner: Id
let outer: Id
beforeEach(async () => {
  person = (await write.create('people', { name: 'Ada' })).id
  inner = (await write.create('posts', { title: 'Inner', author: person, _status: 'published' })).id
  outer = (
    await write.create('posts', {
      title: 'Outer',
      about: { relationTo: 'posts', value: inner },
      _status: 'published',
    })
  ).id
})

const inUse = { status: 409, data: { code: 'IN_USE' } }
const trashed = () => ({ deletedAt: new Date().toISOString() })
const isThere = async (collection: string, id: Id) => {
  const doc = await write.find(collection, id)
  return doc !== undefined && !doc.deletedAt && (doc._status ?? 'published') === 'published'
}

describe('what something live uses stays, and the refusal names what uses it', () => {
  it('in the Local API: trash, deletion, unpublishing', async () => {
    await expect(write.trash('people', person)).rejects.toMatchObject({
      ...inUse,
      data: { code: 'IN_USE', uses: [{ collection: 'posts', id: inner, title: 'Inner' }], hidden: 0 },
    })
    // A deletion is not told that its caller overrides access: what nobody may read is counted only.
    await expect(write.remove('people', person)).rejects.toMatchObject({
      ...inUse,
      data: { uses: [], hidden: 1 },
    })
    await expect(write.update('posts', inner, { _status: 'draft' })).rejects.toMatchObject({
      ...inUse,
      data: { uses: [{ collection: 'posts', id: outer, title: 'Outer', kind: 'Post' }], hidden: 0 },
    })
    await expect(write.trash('posts', inner)).rejects.toMatchObject(inUse)
    await expect(write.remove('posts', inner)).rejects.toMatchObject(inUse)
    expect(await isThere('people', person)).toBe(true)
    expect(await isThere('posts', inner)).toBe(true)
  })

  it('over REST, in the asker’s language', async () => {
    const english = await asEditor('DELETE', `/people/${person}`)
    expect(english).toMatchObject({
      status: 409,
      body: {
        errors: [
          {
            data: { code: 'IN_USE', uses: [{ collection: 'posts', id: inner, title: 'Inner' }], hidden: 0 },
            message:
              'Can’t remove this: live content uses it: “Inner” (Post). Remove it there first, or ask an admin.',
          },
        ],
      },
    })
    const spanish = await asChief('PATCH', `/people/${person}`, trashed(), 'es')
    expect(spanish.status).toBe(409)
    expect(spanish.body.errors[0]!.message).toBe(
      'Esto se queda: lo que está en línea lo usa: «Inner» (Entrada). Quítalo primero de ahí, o confirma que lo retiras de todos modos.',
    )
    for (const body of [
      trashed(),
      { _status: 'draft' },
      { _status: 'draft', title: 'x', _write: { isDraft: true, overrideAccess: true } },
      { _status: 'published', ...trashed() },
    ])
      expect((await asEditor('PATCH', `/posts/${inner}`, body)).status).toBe(409)
    expect(
      (await asEditor('PATCH', `/posts/${inner}?draft=true`, { _status: 'published', ...trashed() })).status,
    ).toBe(409)
    expect(await isThere('posts', inner)).toBe(true)
  })

  it('over GraphQL', async () => {
    const idType = host.payload.db.defaultIDType === 'number' ? 'Int' : 'String'
    const { body: login } = await asEditor('POST', '/users/login', {
      email: 'edna@example.org',
      password: 'correct horse battery',
    })
    const token = String(login.token)
    const ask = async (query: string) => {
      const answer = await GRAPHQL_POST(host.config)(
        new Request('http://localhost:3000/api/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
          body: JSON.stringify({ query, variables: { id: inner } }),
        }),
      )
      return JSON.stringify(await answer.json())
    }
    for (const act of [
      'deletePost(id: $id) { id }',
      'updatePost(id: $id, data: { _status: draft }) { id }',
      `updatePost(id: $id, data: { deletedAt: "${new Date().toISOString()}" }) { id }`,
    ])
      expect(await ask(`mutation ($id: ${idType}!) { ${act} }`)).toContain('IN_USE')
    expect(await isThere('posts', inner)).toBe(true)
  })

  it('in bulk each document is judged by itself: the others go', async () => {
    const free = (await write.create('people', { name: 'Free' })).id
    const where = `where[id][in]=${person},${free}`
    const patched = await asEditor('PATCH', `/people?${where}`, trashed())
    expect(patched.body.docs.map(({ id }) => id)).toEqual([free])
    expect(patched.body.errors).toMatchObject([
      { id: person, message: expect.stringContaining('“Inner” (Post)') },
    ])
    const second = (await write.create('people', { name: 'Second' })).id
    const deleted = await asEditor('DELETE', `/people?where[id][in]=${person},${second}`)
    expect(deleted.body.docs.map(({ id }) => id)).toEqual([second])
    expect(deleted.body.errors).toMatchObject([{ id: person }])
    const alone = (await write.create('posts', { title: 'Alone', _status: 'published' })).id
    const unpublished = await asEditor('PATCH', `/posts?where[id][in]=${inner},${alone}`, {
      _status: 'draft',
    })
    expect(unpublished.body.errors).toMatchObject([{ id: inner }])
    expect(await isThere('posts', inner)).toBe(true)
    expect(await isThere('posts', alone)).toBe(false)
  })

  it('an older version that was never published, or was in the trash, is not put over it', async () => {
    const { docs } = await host.payload.findVersions({
      collection: 'posts' as CollectionSlug,
      where: { parent: { equals: inner } },
      overrideAccess: true,
    })
    expect(docs).toHaveLength(1)
    await write.update('posts', inner, { title: 'Draft' }, { draft: true })
    const [draft] = (
      await host.payload.findVersions({
        collection: 'posts' as CollectionSlug,
        where: { and: [{ parent: { equals: inner } }, { latest: { equals: true } }] },
        overrideAccess: true,
      })
    ).docs
    await expect(
      host.payload.restoreVersion({
        collection: 'posts' as CollectionSlug,
        id: draft!.id,
        overrideAccess: true,
      }),
    ).rejects.toMatchObject(inUse)
    expect((await asEditor('POST', `/posts/versions/${draft!.id}`)).status).toBe(409)
    expect(await isThere('posts', inner)).toBe(true)
    expect((await asEditor('POST', `/posts/versions/${draft!.id}?draft=true`)).status).toBe(200)
    expect(await isThere('posts', inner)).toBe(true)
  })

  it('a draft that is put in the trash beside it does not take it along, whatever is saved next', async () => {
    expect((await asEditor('PATCH', `/posts/${inner}?draft=true`, trashed())).status).toBe(200)
    for (const body of [{ title: 'On' }, { _status: 'published' }, { _status: 'draft' }]) {
      await asEditor('PATCH', `/posts/${inner}`, body)
      await asEditor('PATCH', `/posts/${inner}?trash=true`, body)
      await asEditor('PATCH', `/posts?where[id][equals]=${inner}&trash=true`, body)
      expect(await isThere('posts', inner)).toBe(true)
    }
  })

  it('a scheduled unpublishing fails, and its log says why', async () => {
    const { payload } = host
    const job = (await payload.jobs.queue({
      task: 'schedulePublish' as never,
      input: { type: 'unpublish', doc: { relationTo: 'posts', value: String(inner) } } as never,
    })) as { id: Id }
    await payload.jobs.run({ overrideAccess: true })
    const [left] = (
      await payload.db.find<{ id: Id; log?: unknown; error?: unknown }>({
        collection: 'payload-jobs',
        where: { id: { equals: job.id } },
      })
    ).docs
    expect(JSON.stringify(left)).toContain('“Outer” (Post)')
    expect(await isThere('posts', inner)).toBe(true)
    await payload.db.deleteMany({ collection: 'payload-jobs', where: { id: { equals: job.id } } })
  })
})

describe('what is in nobody’s way goes', () => {
  it('what only a draft uses, what is offline already, and what has been taken out', async () => {
    const drafted = (await write.create('people', { name: 'Drafted' })).id
    await write.create('posts', { title: 'x', author: drafted }, { draft: true })
    await write.trash('people', drafted)
    expect(await isThere('people', drafted)).toBe(false)
    await write.update('posts', inner, { author: null, _status: 'published' })
    await write.remove('people', person)
    await write.update('posts', outer, { _status: 'draft' })
    await write.update('posts', inner, { _status: 'draft' })
    await write.trash('posts', inner)
    expect(await isThere('posts', inner)).toBe(false)
  })

  it('a document that points to itself', async () => {
    await write.update('posts', outer, { about: { relationTo: 'posts', value: outer }, _status: 'published' })
    await write.update('posts', outer, { _status: 'draft' })
    expect(await isThere('posts', outer)).toBe(false)
  })

  it('a draft beside what is live is saved as ever', async () => {
    await write.update('posts', inner, { title: 'Later' }, { draft: true })
    expect(await isThere('posts', inner)).toBe(true)
    expect((await asEditor('PATCH', `/posts/${inner}?draft=true`, { title: 'Later still' })).status).toBe(200)
  })
})

describe('breakLive', () => {
  it('of an admin takes it away', async () => {
    expect((await asChief('PATCH', `/posts/${inner}?breakLive=true`, { _status: 'draft' })).status).toBe(200)
    expect(await isThere('posts', inner)).toBe(false)
    await write.update('posts', inner, { _status: 'published' })
    expect((await asChief('DELETE', `/people/${person}?breakLive=true`)).status).toBe(200)
    expect(await write.find('people', person)).toBeUndefined()
    // SQL took the pointer away with the person, and so did the index.
    expect(JSON.stringify(await write.row(`posts:${inner}`))).not.toContain(
      host.payload.db.name === 'mongoose' ? 'nothing' : 'people',
    )
  })

  it('of anybody else is ignored, at REST and in the Local API', async () => {
    expect((await asEditor('DELETE', `/people/${person}?breakLive=true`)).status).toBe(409)
    const edna = await host.payload.find({
      collection: 'users',
      where: { email: { equals: 'edna@example.org' } },
      overrideAccess: true,
    })
    await expect(
      host.payload.delete({
        collection: 'people' as never,
        id: person,
        user: { ...edna.docs[0]!, collection: 'users' },
        overrideAccess: false,
        context: { breakLive: true },
      }),
    ).rejects.toMatchObject(inUse)
    expect(await isThere('people', person)).toBe(true)
  })

  it('of code in nobody’s name takes it away', async () => {
    await write.trash('people', person, { context: { breakLive: true } })
    expect(await isThere('people', person)).toBe(false)
  })
})
