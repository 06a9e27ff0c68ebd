import type { Where } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { removeDemo } from '../../../src/seed/removeDemo.js'
import { seedDemo } from '../../../src/seed/seedDemo.js'
import { failingWrites } from '../../helpers/failingWrites.js'
import { demoAt, none, type Noun } from '../../helpers/seed/demo.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

let host: TestHost
let demo: ReturnType<typeof demoAt>
beforeAll(async () => {
  host = await startTestHost()
  demo = demoAt(host)
})
afterAll(() => host.stop())
afterEach(() => demo.wipe())

describe('removing the demo', () => {
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
    await demo.changeTitle((await demo.readCalls('en')).docs[0]!.id)
    const { left, removed, sentence } = await removeDemo({ payload })
    expect(removed).toContain('the call “Mine now”')
    expect(left).toEqual([
      { what: 'the organisation’s name', why: 'somebody has written it anew' },
      { what: 'the slogan “Open the borders!”', why: '“Our own call” uses it' },
      { what: `the image “${images[0]!.alt}”`, why: '“Our own call” uses it' },
    ])
    expect(sentence).toContain('“Our own call” uses it')
    expect(await demo.count()).toEqual({ ...none, calls: 1, slogans: 1, media: 1 })
    const organisation = await payload.findGlobal({ slug: 'organisation', depth: 0, overrideAccess: true })
    expect(organisation.name).toBe('A Real Neighbourhood')
    expect([organisation.logo ?? null, organisation.privacyNoticeURL ?? null]).toEqual([null, null])

    await payload.delete({ collection: 'calls', id: own.id, overrideAccess: true })
    expect((await removeDemo({ payload })).removed).toHaveLength(2)
    expect(await demo.count()).toEqual(none)
  })

  it('leaves an episode that somebody’s own call leads to, with its podcast, recording and pictures, a branch that somebody organises, and the notice that their own form needs', async () => {
    const { payload } = host
    await seedDemo({ payload })
    const find = async (collection: Noun, where: Where) =>
      (await payload.find({ collection, where, locale: 'en', depth: 0, overrideAccess: true })).docs[0]!.id
    const episode = await find('episodes', { title: { equals: 'The tap by the queue' } })
    const branch = await find('branches', { name: { equals: 'Farol Madrid' } })
    await payload.create({
      collection: 'calls',
      data: {
        title: 'Our own call',
        actions: [{ blockType: 'listen', heading: 'Listen', episode, startTime: 3 }],
      } as never,
      draft: true,
      overrideAccess: true,
    })
    const ada = await payload.create({
      collection: 'users',
      data: {
        name: 'Ada',
        email: 'ada@example.org',
        password: 'correct horse battery',
        branches: [branch],
      } as never,
      overrideAccess: true,
    })
    await payload.create({
      collection: 'calls',
      data: {
        ...{ title: 'Ours', summary: 'In short.', languages: ['en'], _status: 'published' },
        actions: [{ blockType: 'signUp', heading: 'Join us', button: 'Count me in' }],
      } as never,
      overrideAccess: true,
    })
    const { left } = await removeDemo({ payload })
    expect(left.map(({ what }) => what).sort()).toEqual([
      'the branch “Farol Madrid”',
      'the episode “The tap by the queue”',
      'the image “Artwork of The Night Watch: a lantern sends out waves, as a radio mast does.”',
      expect.stringMatching(/^the image “Poster: a border wall/) as string,
      'the organisation’s privacy notice',
      'the podcast “The Night Watch”',
      'the recording “The tap by the queue”',
    ])
    expect(left).toContainEqual({
      what: 'the organisation’s privacy notice',
      why: 'a call of yours is live with a form to sign up',
    })
    expect(left).toContainEqual({
      what: 'the podcast “The Night Watch”',
      why: '“The tap by the queue” uses it',
    })
    expect(await demo.count()).toEqual({
      ...none,
      calls: 2,
      episodes: 1,
      podcasts: 1,
      recordings: 1,
      branches: 1,
      media: 2,
    })
    const organisation = await payload.findGlobal({ slug: 'organisation', depth: 0, overrideAccess: true })
    expect(organisation.privacyNoticeURL).toBeTruthy()
    await payload.delete({ collection: 'users', id: ada.id, overrideAccess: true })
  })

  it.each([25, 200])(
    'a demo that a process killed at its write %i left unfinished is taken away whole',
    async (write) => {
      const { payload } = host
      const broken = failingWrites(payload, write)
      await expect(seedDemo({ payload })).rejects.toThrow()
      broken.revive()
      await demo.forgetHolder()
      await removeDemo({ payload })
      expect(await demo.count()).toEqual(none)
    },
  )

  it('removes nothing where no demo was made', async () => {
    const { payload } = host
    await payload.create({ collection: 'calls', data: { title: 'Ours' }, draft: true, overrideAccess: true })
    expect(await removeDemo({ payload })).toMatchObject({ removed: [], left: [] })
    expect(await demo.count()).toEqual({ ...none, calls: 1 })
  })
})
