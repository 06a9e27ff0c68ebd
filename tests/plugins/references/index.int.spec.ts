import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rebuildReferences } from '../../../plugins/references/index.js'
import { type AlonePayload, startAlone } from '../../helpers/references/aloneHost.js'
import { block, linkTo, paragraph, picture, rich, writer } from '../../helpers/references/alone.js'

let host: AlonePayload
let write: ReturnType<typeof writer>
beforeAll(async () => {
  host = await startAlone()
  write = writer(host.payload)
})
afterAll(() => host.stop())

const count = (run: () => Promise<unknown>) => async () => {
  const { db } = host.payload as unknown as { db: Record<string, (...args: unknown[]) => unknown> }
  const names = Object.keys(db).filter((name) => /^(find|update|create|delete|query|count|upsert)/.test(name))
  const before = names.map((name) => [name, db[name]!] as const)
  let calls = 0
  for (const [name, call] of before)
    if (typeof call === 'function')
      db[name] = (...args) => {
        calls++
        return call.apply(db, args)
      }
  await run()
  for (const [name, call] of before) db[name] = call
  return calls
}

it('a document’s row names all that it points to, in every shape of field and every locale', async () => {
  const person = (name: string) => write.create('people', { name }).then(({ id }) => id)
  const image = (alt: string) => write.create('pictures', { alt }).then(({ id }) => id)
  const [author, mentioned, reviewer, teased, inBlock] = [
    await person('a'),
    await person('b'),
    await person('c'),
    await person('d'),
    await person('e'),
  ]
  const [hero, heroja, seo, first, second, inText, inSpanish] = [
    await image('1'),
    await image('2'),
    await image('3'),
    await image('4'),
    await image('5'),
    await image('6'),
    await image('7'),
  ]
  const note = (await write.create('notes', { text: 'n' })).id
  const about = (await write.create('notes', { text: 'm' })).id
  const linked = (await write.create('posts', { title: 'linked' })).id
  const { id } = await write.create('posts', {
    title: 'All',
    author,
    mentions: [
      { relationTo: 'people', value: mentioned },
      { relationTo: 'notes', value: note },
    ],
    hero,
    about: { relationTo: 'notes', value: about },
    seo: { image: seo },
    meta: { reviewer },
    gallery: [{ picture: first }, { picture: second }],
    parts: [{ blockType: 'teaser', people: [teased] }],
    body: rich(
      paragraph(linkTo('posts', linked)),
      picture(inText),
      block({ blockType: 'teaser', people: [inBlock] }),
    ),
    _status: 'published',
  })
  await write.update(
    'posts',
    id,
    { hero: heroja, body: rich(picture(inSpanish)), _status: 'published' },
    { locale: 'es' },
  )
  const all = [
    ...[author, mentioned, reviewer, teased, inBlock].map((one) => `people:${one}`),
    ...[hero, heroja, seo, first, second, inText, inSpanish].map((one) => `pictures:${one}`),
    `notes:${note}`,
    `notes:${about}`,
    `posts:${linked}`,
  ].sort()
  expect(await write.row(`posts:${id}`)).toEqual({ live: all, newest: all, isLive: true })
})

describe('what is live and what is drafted', () => {
  it('are kept apart through drafts, publication, unpublishing, trash, restoring and deletion', async () => {
    const one = `people:${(await write.create('people', { name: 'one' })).id}`
    const two = `people:${(await write.create('people', { name: 'two' })).id}`
    const toId = (key: string) =>
      host.payload.db.defaultIDType === 'number' ? Number(key.split(':')[1]) : key.split(':')[1]
    const { id } = await write.create('posts', { title: 'x', author: toId(one) }, { draft: true })
    const row = () => write.row(`posts:${id}`)
    expect(await row()).toEqual({ live: [], newest: [one], isLive: false })
    await write.update('posts', id, { _status: 'published' })
    expect(await row()).toEqual({ live: [one], newest: [one], isLive: true })
    await write.update('posts', id, { author: toId(two) }, { draft: true })
    expect(await row()).toEqual({ live: [one], newest: [two], isLive: true })
    await write.update('posts', id, { _status: 'draft' })
    expect(await row()).toEqual({ live: [], newest: [two], isLive: false })
    await write.update('posts', id, { _status: 'published' })
    await write.trash('posts', id)
    expect(await row()).toMatchObject({ newest: [two], isLive: false })
    await write.update('posts', id, { deletedAt: null, _status: 'published' }, { trash: true } as never)
    expect(await row()).toEqual({ live: [two], newest: [two], isLive: true })
    const { docs } = await host.payload.findVersions({
      collection: 'posts' as never,
      where: { parent: { equals: id } },
      sort: 'createdAt',
      overrideAccess: true,
    })
    const published = docs.find(({ version }) => {
      const { _status, author } = version as unknown as { _status: string; author: { id: unknown } }
      return _status === 'published' && `people:${author?.id ?? author}` === one
    })!
    await host.payload.restoreVersion({
      collection: 'posts' as never,
      id: published.id,
      overrideAccess: true,
    })
    expect(await row()).toEqual({ live: [one], newest: [one], isLive: true })
    const { id: copy } = (await host.payload.duplicate({
      collection: 'posts' as never,
      id,
      overrideAccess: true,
    })) as { id: number | string }
    expect(await write.row(`posts:${copy}`)).toMatchObject({ newest: [one] })
    await write.remove('posts', id)
    expect(await row()).toBeUndefined()
  })

  it('in bulk each document has its own row', async () => {
    const one = (await write.create('people', { name: 'one' })).id
    const ids = await Promise.all(
      ['bulk', 'bulk', 'bulk'].map(async (title) => (await write.create('posts', { title })).id),
    )
    await host.payload.update({
      collection: 'posts' as never,
      where: { id: { in: ids } },
      data: { author: one, _status: 'published' } as never,
      overrideAccess: true,
    })
    for (const id of ids)
      expect(await write.row(`posts:${id}`)).toEqual({
        live: [`people:${one}`],
        newest: [`people:${one}`],
        isLive: true,
      })
    await host.payload.delete({
      collection: 'posts' as never,
      where: { id: { in: ids } },
      overrideAccess: true,
    })
    for (const id of ids) expect(await write.row(`posts:${id}`)).toBeUndefined()
  })

  it('a global has its row too', async () => {
    const lead = (await write.create('pictures', { alt: 'lead' })).id
    await host.payload.updateGlobal({ slug: 'front' as never, data: { lead } as never, overrideAccess: true })
    expect(await write.row('front:')).toEqual({
      live: [`pictures:${lead}`],
      newest: [`pictures:${lead}`],
      isLive: true,
    })
    await host.payload.updateGlobal({
      slug: 'front' as never,
      data: { lead: null } as never,
      overrideAccess: true,
    })
    expect(await write.row('front:')).toEqual({ live: [], newest: [], isLive: true })
  })
})

it('of saves at once the last state is what the index says', async () => {
  const people = await Promise.all(
    Array.from({ length: 8 }, async (_, name) => (await write.create('people', { name: String(name) })).id),
  )
  const { id } = await write.create('posts', { title: 'x', author: people[0], _status: 'published' })
  for (let round = 0; round < 4; round++) {
    await Promise.allSettled(
      people.map((author, index) =>
        index % 2
          ? write.update('posts', id, { author }, { draft: true })
          : write.update('posts', id, { author, _status: 'published' }),
      ),
    )
    const { differences } = await rebuildReferences({ payload: host.payload, fix: false })
    expect(differences).toEqual([])
  }
})

it('a save costs the same few queries, however much there is', async () => {
  const author = (await write.create('people', { name: 'x' })).id
  const make = async (title: string) =>
    (await write.create('posts', { title, author, _status: 'published' })).id
  const first = await make('first')
  const before = await count(() => write.update('posts', first, { title: 'again' }, { draft: true }))()
  for (let index = 0; index < 20; index++) await make(`more ${index}`)
  const after = await count(() => write.update('posts', first, { title: 'and again' }, { draft: true }))()
  expect(after).toBe(before)
})

describe('rebuildReferences', () => {
  it('tells what is missing, stale and orphaned, repairs it when asked, and finds nothing then', async () => {
    const { payload } = host
    const index = 'references' as never
    const author = (await write.create('people', { name: 'x' })).id
    const [gone, stale] = [
      (await write.create('posts', { title: 'a', author, _status: 'published' })).id,
      (await write.create('posts', { title: 'b', author, _status: 'published' })).id,
    ]
    await payload.db.deleteMany({ collection: index, where: { source: { equals: `posts:${gone}` } } })
    await payload.db.updateOne({
      collection: index,
      where: { source: { equals: `posts:${stale}` } },
      data: { source: `posts:${stale}`, noun: 'posts', live: ['people:999'] },
    })
    await payload.db.create({
      collection: index,
      data: { source: 'posts:987654', noun: 'posts', token: 't', live: [], newest: [] },
    })
    await payload.db.create({
      collection: index,
      data: { source: 'elsewhere:1', noun: 'elsewhere', token: 't', live: [], newest: [] },
    })
    const expected = [
      { source: `posts:${gone}`, kind: 'missing' },
      { source: `posts:${stale}`, kind: 'stale' },
      { source: 'posts:987654', kind: 'orphaned' },
      { source: 'elsewhere:1', kind: 'orphaned' },
    ]
    const told = await rebuildReferences({ payload, fix: false, pageSize: 2 })
    expect(told).toMatchObject({ isRepaired: false })
    expect(told.differences).toEqual(expect.arrayContaining(expected))
    expect(told.differences).toHaveLength(expected.length)
    expect((await rebuildReferences({ payload, pageSize: 2 })).differences).toHaveLength(expected.length)
    expect(await rebuildReferences({ payload })).toMatchObject({ differences: [], isRepaired: true })
    expect(await write.row(`posts:${gone}`)).toMatchObject({ live: [`people:${author}`] })
  })
})
