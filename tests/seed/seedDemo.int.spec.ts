import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { isEmpty, removeDemo, seedDemo } from '../../src/seed/index.js'
import { failingWrites } from '../helpers/failingWrites.js'
import { rest } from '../helpers/rest.js'
import { startTestHost, type TestHost } from '../helpers/testPayload.js'

let host: TestHost
beforeAll(async () => {
  host = await startTestHost()
})
afterAll(() => host.stop())

const nouns = ['calls', 'slogans', 'media', 'claims', 'payload-kv'] as const

/** Everything goes but the organisation, whose name is emptied: the database counts as empty again. */
const wipe = async () => {
  const { db } = host.payload
  for (const collection of nouns) await db.deleteMany({ collection, where: {} })
  await db.deleteVersions({ collection: 'calls', where: {} })
  await db.updateGlobal({ slug: 'organisation', data: { name: '', logo: null, shareImage: null } })
}

const count = async () => {
  const counts = await Promise.all(
    (['calls', 'slogans', 'media'] as const).map((collection) =>
      host.payload.count({ collection, trash: true, overrideAccess: true }),
    ),
  )
  return counts.map(({ totalDocs }) => totalDocs)
}

const readCalls = (locale: 'en' | 'es') =>
  host.payload.find({
    collection: 'calls',
    where: { _status: { equals: 'published' } },
    sort: 'slug',
    locale,
    fallbackLocale: false,
    depth: 1,
    overrideAccess: true,
  })

const expectComplete = async () => {
  expect(await count()).toEqual([3, 10, 5])
  for (const locale of ['en', 'es'] as const) {
    const { docs } = await readCalls(locale)
    expect(docs.map(({ slug }) => slug)).toEqual(['let-them-all-in', 'unlock-the-shelter'])
    for (const call of docs) {
      expect(call.title).toBeTruthy()
      expect(call.summary).toBeTruthy()
      expect(call.body).toBeTruthy()
      expect(call.actions!.every(({ heading }) => heading)).toBe(true)
      expect(call.slogans!.every((slogan) => typeof slogan === 'object' && slogan.text)).toBe(true)
      expect(call.image).toMatchObject({ alt: expect.any(String) as string })
    }
    expect(docs[0]!.actions).toHaveLength(6)
    expect(docs[0]!.updates).toHaveLength(1)
    expect(docs[1]).toMatchObject({ result: 'won', next: { id: docs[0]!.id } })
    expect(docs[1]!.outcome).toBeTruthy()
  }
}

/** An editor writes a demo call anew. */
const changeTitle = (id: number | string) =>
  host.payload.update({
    collection: 'calls',
    id,
    data: { title: 'Mine now', _status: 'published' },
    locale: 'en',
    overrideAccess: true,
  })

/** As if the process that held the lease were gone: the next one need not wait for its heart to be missed. */
const forgetHolder = async () => {
  const { db } = host.payload
  const { docs } = await db.find<{ id: string; key: string; data: object }>({
    collection: 'payload-kv',
    pagination: false,
    where: {},
  })
  for (const { key, data } of docs.filter(({ key }) => key.startsWith('demo:lease:'))) {
    await db.updateOne({
      collection: 'payload-kv',
      where: { key: { equals: key } },
      data: { data: { ...data, pid: 2 ** 30 } },
    })
  }
}

describe('the demo campaign', () => {
  afterEach(wipe)

  it('is made in an empty database, stands there in both languages, and is not made again by a second start', async () => {
    const { payload, config } = host
    expect(await isEmpty({ payload })).toBe(true)
    expect(await seedDemo({ payload })).toMatchObject({ outcome: 'seeded' })
    await expectComplete()
    expect(await isEmpty({ payload })).toBe(false)
    const [en, es] = [(await readCalls('en')).docs[0]!, (await readCalls('es')).docs[0]!]
    expect(es.title).not.toBe(en.title)
    expect(en.actions!.map(({ id }) => id)).toEqual(es.actions!.map(({ id }) => id))
    const answer = await rest(config)('/api/v1/calls/let-them-all-in?locale=es')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ title: es.title, locale: 'es', state: 'open' })
    expect((await payload.count({ collection: 'users', overrideAccess: true })).totalDocs).toBe(0)

    await changeTitle(en.id)
    const before = await readCalls('en')
    expect(await seedDemo({ payload })).toMatchObject({ outcome: 'kept' })
    expect(await readCalls('en')).toEqual(before)
    expect(await count()).toEqual([3, 10, 5])
  })

  it('two that seed at once make one campaign', async () => {
    const { payload } = host
    const outcomes = await Promise.all([seedDemo({ payload }), seedDemo({ payload })])
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['kept', 'seeded'])
    await expectComplete()
  })

  it('is not made where somebody has written something', async () => {
    const { payload } = host
    await payload.create({ collection: 'calls', data: { title: 'Ours' }, draft: true, overrideAccess: true })
    expect(await isEmpty({ payload })).toBe(false)
    expect(await seedDemo({ payload })).toMatchObject({ outcome: 'refused' })
    expect(await count()).toEqual([1, 0, 0])
  })

  it('is completed and stays single however often the process dies on the way', async () => {
    const { payload } = host
    let deaths = 0
    // Each dies later than the last one, at another point of a step.
    while (await isEmpty({ payload })) {
      const broken = failingWrites(payload, 12 + 4 * deaths)
      const isDead = await seedDemo({ payload }).then(
        () => false,
        () => true,
      )
      broken.revive()
      if (isDead) deaths++
      await forgetHolder()
    }
    expect(deaths).toBeGreaterThan(5)
    expect(await seedDemo({ payload })).toMatchObject({ outcome: 'kept' })
    await expectComplete()
  }, 200_000)
})

describe('removing the demo', () => {
  afterEach(wipe)

  it('takes every trace away, the files too, and does not let it come back', async () => {
    const { payload } = host
    const readFiles = () => readdirSync(join(host.folder, 'media'))
    const before = readFiles()
    await seedDemo({ payload })
    expect(readFiles().length).toBeGreaterThan(before.length)
    const { removed, left } = await removeDemo({ payload })
    expect(removed).toHaveLength(18)
    expect(left).toEqual([])
    expect(await count()).toEqual([0, 0, 0])
    expect(readFiles()).toEqual(before)
    const organisation = await payload.findGlobal({ slug: 'organisation', depth: 0, overrideAccess: true })
    expect(JSON.stringify(organisation)).not.toMatch(/lantern/i)
    expect(await seedDemo({ payload })).toMatchObject({ outcome: 'kept' })
    expect(await count()).toEqual([0, 0, 0])
  })

  it('takes a call of the demo that an editor changed, leaves what an editor wrote and the slogan and image that an editor’s call uses, and says so', async () => {
    const { payload } = host
    await seedDemo({ payload })
    const { docs: slogans } = await payload.find({
      collection: 'slogans',
      where: { text: { equals: 'Open the borders!' } },
      locale: 'en',
      overrideAccess: true,
    })
    const { docs: images } = await payload.find({ collection: 'media', limit: 1, overrideAccess: true })
    const own = await payload.create({
      collection: 'calls',
      data: { title: 'Our own call', slogans: [slogans[0]!.id], image: images[0]!.id },
      draft: true,
      overrideAccess: true,
    })
    await payload.updateGlobal({
      slug: 'organisation',
      data: { name: 'A Real Neighbourhood' },
      overrideAccess: true,
    })
    await changeTitle((await readCalls('en')).docs[0]!.id)
    const { left, removed, sentence } = await removeDemo({ payload })
    expect(removed).toContain('the call “Mine now”')
    expect(left).toEqual([
      { what: 'the organisation’s name', why: 'somebody has written it anew' },
      { what: 'the slogan “Open the borders!”', why: '“Our own call” uses it' },
      { what: `the image “${images[0]!.alt}”`, why: '“Our own call” uses it' },
    ])
    expect(sentence).toContain('“Our own call” uses it')
    expect(await count()).toEqual([1, 1, 1])
    const organisation = await payload.findGlobal({ slug: 'organisation', depth: 0, overrideAccess: true })
    expect(organisation.name).toBe('A Real Neighbourhood')
    expect(organisation.logo ?? null).toBeNull()

    await payload.delete({ collection: 'calls', id: own.id, overrideAccess: true })
    expect((await removeDemo({ payload })).removed).toHaveLength(2)
    expect(await count()).toEqual([0, 0, 0])
  })

  it('a demo that a killed process left unfinished is taken away whole', async () => {
    const { payload } = host
    const broken = failingWrites(payload, 25)
    await expect(seedDemo({ payload })).rejects.toThrow()
    broken.revive()
    await forgetHolder()
    await removeDemo({ payload })
    expect(await count()).toEqual([0, 0, 0])
  })

  it('removes nothing where no demo was made', async () => {
    const { payload } = host
    await payload.create({ collection: 'calls', data: { title: 'Ours' }, draft: true, overrideAccess: true })
    expect(await removeDemo({ payload })).toMatchObject({ removed: [], left: [] })
    expect(await count()).toEqual([1, 0, 0])
  })
})
