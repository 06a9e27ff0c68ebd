import { expect } from 'vitest'
import { rest } from '../rest.js'
import type { TestHost } from '../testPayload.js'

/** How many of each noun the demo makes. */
export const whole = {
  calls: 3,
  slogans: 10,
  podcasts: 2,
  episodes: 5,
  recordings: 5,
  books: 8,
  articles: 6,
  branches: 12,
  consents: 3,
  media: 15,
}
export type Noun = keyof typeof whole
const nouns = Object.keys(whole) as Noun[]
export const none = Object.fromEntries(nouns.map((noun) => [noun, 0])) as typeof whole
export const total = Object.values(whole).reduce((sum, count) => sum + count)

/** What suites of the demo ask and do at a host. */
export const demoAt = ({ payload, config }: TestHost) => {
  /** Everything goes but the organisation, whose name is emptied: the database counts as empty again. */
  const wipe = async () => {
    const { db } = payload
    for (const collection of [...nouns, 'claims', 'references'] as const)
      await db.deleteMany({ collection, where: {} })
    await db.deleteMany({ collection: 'payload-kv', where: { key: { contains: 'demo:' } } })
    for (const collection of ['calls', 'episodes', 'branches'] as const)
      await db.deleteVersions({ collection, where: {} })
    await db.updateGlobal({ slug: 'organisation', data: { name: '', logo: null, shareImage: null } })
  }

  const count = async () => {
    const counts = { ...none }
    for (const collection of nouns)
      counts[collection] = (
        await payload.count({
          collection,
          where: { id: { exists: true } },
          trash: true,
          overrideAccess: true,
        })
      ).totalDocs
    return counts
  }

  const readCalls = (locale: 'en' | 'es') =>
    payload.find({
      collection: 'calls',
      where: { _status: { equals: 'published' } },
      sort: 'slug',
      locale,
      fallbackLocale: false,
      depth: 1,
      overrideAccess: true,
    })

  const expectComplete = async () => {
    expect(await count()).toEqual(whole)
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
      expect(docs[0]!.actions).toHaveLength(10)
      await expectNouns(locale)
      expect(docs[0]!.updates).toHaveLength(1)
      expect(docs[1]).toMatchObject({ result: 'won', next: { id: docs[0]!.id } })
      expect(docs[1]!.outcome).toBeTruthy()
    }
  }

  /** What the open call's ways to act point to is there, whole and published. */
  const expectNouns = async (locale: 'en' | 'es') => {
    const read = async (collection: Noun, draft?: boolean) => {
      const { docs } = await payload.find({
        collection,
        draft,
        locale,
        fallbackLocale: false,
        depth: 1,
        pagination: false,
        overrideAccess: true,
      })
      return docs as unknown as Record<string, unknown>[]
    }
    const image = { alt: expect.any(String) as string }
    for (const book of await read('books'))
      expect(book).toMatchObject({
        cover: image,
        authors: expect.arrayContaining([expect.any(String)]) as string[],
      })
    for (const podcast of await read('podcasts')) expect(podcast).toMatchObject({ artwork: image })
    for (const episode of await read('episodes'))
      expect(episode).toMatchObject({
        _status: 'published',
        podcast: { title: expect.any(String) as string },
        recording: { mimeType: 'audio/mpeg', duration: expect.any(Number) as number },
        enclosure: { type: 'audio/mpeg', length: expect.any(Number) as number },
        duration: expect.any(Number) as number,
        guid: expect.any(String) as string,
        transcript: expect.stringContaining('-->') as string,
        notes: { root: expect.any(Object) as object },
      })
    for (const branch of await read('branches')) expect(branch).toMatchObject({ _status: 'published' })
    for (const consent of await read('consents')) {
      expect(consent.purpose).toBeTruthy()
      expect(consent.wording).toBeTruthy()
    }
    const actions = (await readCalls(locale)).docs[0]!.actions!
    const reading = actions.find(({ blockType }) => blockType === 'readBooks') as {
      books: { note: string }[]
    }
    expect(reading.books).toHaveLength(whole.books)
    expect(reading.books.every(({ note }) => note)).toBe(true)
    const signUp = actions.find(({ blockType }) => blockType === 'signUp') as {
      button: string
      consents: unknown[]
    }
    expect(signUp.button).toBeTruthy()
    expect(signUp.consents).toHaveLength(whole.consents)
  }

  /** Whatever is published already is whole, in both languages. */
  const expectWhole = async () => {
    const ways: Record<string, number> = { 'let-them-all-in': 10, 'unlock-the-shelter': 5 }
    for (const locale of ['en', 'es'] as const) {
      for (const { slug, actions } of (await readCalls(locale)).docs) {
        expect(actions).toHaveLength(ways[slug!]!)
        expect(actions!.every(({ heading }) => heading)).toBe(true)
      }
    }
    const { docs } = await payload.find({
      collection: 'episodes',
      where: { _status: { equals: 'published' } },
      depth: 0,
      overrideAccess: true,
    })
    for (const episode of docs)
      expect(episode).toMatchObject({
        recording: expect.anything() as unknown,
        transcript: expect.any(String) as string,
      })
  }

  /** Visitors get what the calls lead to. */
  const expectAnswers = async () => {
    const read = async (path: string) => {
      const answer = await rest(config)(`/api/v1/${path}`)
      expect(answer.status, path).toBe(200)
      return answer.json() as Promise<Record<string, unknown>>
    }
    const call = (await read('calls/let-them-all-in?locale=es')) as { actions: Record<string, unknown>[] }
    const act = (blockType: string) => call.actions.find((action) => action.type === blockType)
    expect(act('listen')).toMatchObject({
      episode: { title: 'The tap by the queue', podcast: { slug: 'the-night-watch' } },
      startTime: 7,
    })
    expect(act('readArticles')).toMatchObject({ articles: { length: 4 } })
    expect(act('readBooks')).toMatchObject({ books: { length: whole.books } })
    const { countries } = act('findBranch') as { countries: { cities: { branches: unknown[] }[] }[] }
    expect(countries.flatMap(({ cities }) => cities.flatMap(({ branches }) => branches))).toHaveLength(
      whole.branches,
    )
    expect(act('signUp')).toMatchObject({
      button: 'Cuenta conmigo',
      consents: [{ key: 'updates-by-email' }, { key: 'call-from-branch' }, { key: 'share-with-partner' }],
    })
    const won = (await read('calls/unlock-the-shelter')) as typeof call
    expect(won.actions.find(({ type }) => type === 'findBranch')).toMatchObject({
      branch: { city: 'Tijuana', country: { code: 'MX' } },
    })
    expect(await read('podcasts/the-night-watch/episodes/the-tap-by-the-queue')).toMatchObject({
      chapters: { length: 3 },
      transcript: { cues: { length: 7, 2: { speaker: 'Amos' } } },
      duration: 33,
    })
    expect(await read('branches/farol-tijuana')).toMatchObject({ region: { code: 'MX-BCN' } })
  }

  /** An editor writes a demo call anew. */
  const changeTitle = (id: number | string) =>
    payload.update({
      collection: 'calls',
      id,
      data: { title: 'Mine now', _status: 'published' },
      locale: 'en',
      overrideAccess: true,
    })

  /** As if the process that held the lease were gone: the next one need not wait for its heart to be missed. */
  const forgetHolder = async () => {
    const { db } = payload
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

  return { wipe, count, readCalls, expectComplete, expectWhole, expectAnswers, changeTitle, forgetHolder }
}
