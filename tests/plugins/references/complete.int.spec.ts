import { afterAll, beforeAll, expect, it } from 'vitest'
import { completeIndex, forgetCompletion } from '../../../collections/references/completeIndex.js'
import { readSettings } from '../../../collections/references/settings.js'
import { rebuildReferences } from '../../../plugins/references/index.js'
import { type AlonePayload, startAlone } from '../../helpers/references/aloneHost.js'
import { writer } from '../../helpers/references/alone.js'

let host: AlonePayload
let write: ReturnType<typeof writer>
beforeAll(async () => {
  host = await startAlone()
  write = writer(host.payload)
})
afterAll(() => host.stop())

/** As an upgrade finds it: documents, and an index that never heard of them. */
const empty = () => host.payload.db.deleteMany({ collection: 'references' as never, where: {} })

it('a database that was filled before the plugin came is looked into at the first start, by two processes alike', async () => {
  const { payload } = host
  const author = (await write.create('people', { name: 'x' })).id
  const post = (await write.create('posts', { title: 'a', author, _status: 'published' })).id
  for (let index = 0; index < 5; index++) await write.create('posts', { title: `${index}`, author })
  await empty()
  await Promise.all([completeIndex(payload), completeIndex(payload)])
  expect(await write.row(`posts:${post}`)).toEqual({
    live: [`people:${author}`],
    newest: [`people:${author}`],
    isLive: true,
  })
  expect((await rebuildReferences({ payload, fix: false })).differences).toEqual([])
})

it('a later start takes the index as it is', async () => {
  await write.create('posts', { title: 'b' })
  await host.payload.db.deleteMany({
    collection: 'references' as never,
    where: { noun: { equals: 'posts' } },
  })
  await completeIndex(host.payload)
  expect((await rebuildReferences({ payload: host.payload })).differences).not.toEqual([])
})

it('after a start with the plugin disabled the next one looks into all again', async () => {
  await host.payload.db.deleteMany({
    collection: 'references' as never,
    where: { noun: { equals: 'posts' } },
  })
  await forgetCompletion(host.payload, 'references')
  await completeIndex(host.payload)
  expect((await rebuildReferences({ payload: host.payload, fix: false })).differences).toEqual([])
})

it('a start with other options looks into all again', async () => {
  const { payload } = host
  await payload.db.deleteMany({ collection: 'references' as never, where: { noun: { equals: 'posts' } } })
  const settings = readSettings(payload)
  for (const option of ['localesIn', 'liveWith'] as const) {
    settings[option] = { posts: 'author' }
    await payload.db.deleteMany({ collection: 'references' as never, where: { noun: { equals: 'people' } } })
    await completeIndex(payload)
    const { differences } = await rebuildReferences({ payload, fix: false })
    settings[option] = {}
    expect([option, differences]).toEqual([option, []])
  }
  await completeIndex(payload)
})

it('saves beside a rebuild are not lost, and are not refused', async () => {
  const { payload } = host
  const people = await Promise.all(
    ['a', 'b', 'c'].map(async (name) => (await write.create('people', { name })).id),
  )
  const posts = await Promise.all(
    ['p', 'q', 'r'].map(async (title) => (await write.create('posts', { title, _status: 'published' })).id),
  )
  await empty()
  await Promise.all([
    completeIndex(payload),
    ...posts.flatMap((post, index) => [
      write.update('posts', post, { author: people[index], _status: 'published' }),
      write.update('posts', post, { title: 'again' }, { draft: true }),
    ]),
    write.create('posts', { title: 's', author: people[0], _status: 'published' }),
  ])
  expect((await rebuildReferences({ payload, fix: false })).differences).toEqual([])
})
