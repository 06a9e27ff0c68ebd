import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { isEmpty } from '../../../src/seed/isEmpty.js'
import { removeDemo } from '../../../src/seed/removeDemo.js'
import { seedDemo } from '../../../src/seed/seedDemo.js'
import { failingWrites } from '../../helpers/failingWrites.js'
import { findMisfits } from '../../helpers/findMisfits.js'
import { rest } from '../../helpers/rest.js'
import { demoAt, none, total, whole } from '../../helpers/seed/demo.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

let host: TestHost
let demo: ReturnType<typeof demoAt>
beforeAll(async () => {
  host = await startTestHost()
  demo = demoAt(host)
})
afterAll(() => host.stop())
afterEach(() => demo.wipe())

describe('the demo campaign', () => {
  it('is made in an empty database, stands there in both languages, and is not made again by a second start', async () => {
    const { payload, config } = host
    expect(await isEmpty({ payload })).toBe(true)
    expect(await seedDemo({ payload })).toMatchObject({ outcome: 'seeded' })
    await demo.expectComplete()
    expect(await isEmpty({ payload })).toBe(false)
    const [en, es] = [(await demo.readCalls('en')).docs[0]!, (await demo.readCalls('es')).docs[0]!]
    expect(es.title).not.toBe(en.title)
    expect(en.actions!.map(({ id }) => id)).toEqual(es.actions!.map(({ id }) => id))
    const answer = await rest(config)('/api/v1/calls/let-them-all-in?locale=es')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ title: es.title, locale: 'es', state: 'open' })
    expect(
      (await payload.count({ collection: 'users', where: { id: { exists: true } }, overrideAccess: true }))
        .totalDocs,
    ).toBe(0)
    await demo.expectAnswers()
    const { misfits, asked } = await findMisfits(host.config)
    expect([misfits, asked.length > 50]).toEqual([[], true])

    await demo.changeTitle(en.id)
    const before = await demo.readCalls('en')
    expect(await seedDemo({ payload })).toMatchObject({ outcome: 'kept' })
    expect(await demo.readCalls('en')).toEqual(before)
    expect(await demo.count()).toEqual(whole)
  })

  it('two that seed at once make one campaign', async () => {
    const { payload } = host
    const outcomes = await Promise.all([seedDemo({ payload }), seedDemo({ payload })])
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['kept', 'seeded'])
    await demo.expectComplete()
  })

  it('is not made where somebody has written something', async () => {
    const { payload } = host
    await payload.create({ collection: 'calls', data: { title: 'Ours' }, draft: true, overrideAccess: true })
    expect(await isEmpty({ payload })).toBe(false)
    expect(await seedDemo({ payload })).toMatchObject({ outcome: 'refused' })
    expect(await demo.count()).toEqual({ ...none, calls: 1 })
  })

  it('is completed and stays single however often the process dies on the way, and nothing of it is public before it is whole', async () => {
    const { payload } = host
    let deaths = 0
    // Each dies later than the last one, at another point of a step.
    while (await isEmpty({ payload })) {
      const broken = failingWrites(payload, 12 + 7 * deaths)
      const isDead = await seedDemo({ payload }).then(
        () => false,
        () => true,
      )
      broken.revive()
      await demo.expectWhole()
      if (isDead) deaths++
      expect(deaths).toBeLessThan(80)
      await demo.forgetHolder()
    }
    expect(deaths).toBeGreaterThan(5)
    expect(await seedDemo({ payload })).toMatchObject({ outcome: 'kept' })
    await demo.expectComplete()
  }, 200_000)
})

describe('removing the demo', () => {
  it('takes every trace away, the files too, and does not let it come back', async () => {
    const { payload } = host
    const readFiles = () =>
      ['media', 'recordings'].map((folder) =>
        existsSync(join(host.folder, folder))
          ? readdirSync(join(host.folder, folder), { recursive: true, withFileTypes: true }).filter((entry) =>
              entry.isFile(),
            )
          : [],
      )
    const before = readFiles()
    await seedDemo({ payload })
    readFiles().forEach((files, index) => expect(files.length).toBeGreaterThan(before[index]!.length))
    const { removed, left } = await removeDemo({ payload })
    expect(removed).toHaveLength(total)
    expect(left).toEqual([])
    expect(await demo.count()).toEqual(none)
    expect(readFiles()).toEqual(before)
    const organisation = await payload.findGlobal({ slug: 'organisation', depth: 0, overrideAccess: true })
    expect(JSON.stringify(organisation)).not.toMatch(/lantern/i)
    expect(await seedDemo({ payload })).toMatchObject({ outcome: 'kept' })
    expect(await demo.count()).toEqual(none)
  })
})
