import type { DatabaseAdapterObj } from 'payload'
import { startTestHost } from '../tests/helpers/testPayload.js'

// How long an autosave of a call takes on SQLite with whole writes, against the same without them, in turns.

type Methods = Record<string, unknown>
type Adapter = Methods & { client?: { execute: unknown; batch: unknown } }

const toMethods = (adapter: Adapter): Methods =>
  Object.fromEntries(Object.entries(adapter).filter(([, value]) => typeof value === 'function'))

let plain: Methods = {}
const watch = (adapter: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const made = adapter.init(args)
    plain = toMethods(made as unknown as Adapter)
    delete plain.connect
    return made
  },
})

const host = await startTestHost({ configure: (config) => ({ ...config, db: watch(config.db) }) })
const { payload } = host
const db = payload.db as unknown as Adapter
const whole = toMethods(db)
const { execute, batch } = db.client!

const switchToWhole = () => {
  Object.assign(db, whole)
  Object.assign(db.client!, { execute, batch })
}
const switchToPlain = () => {
  Object.assign(db, plain)
  for (const name of ['execute', 'batch']) delete (db.client as Methods)[name]
}

const calls = { collection: 'calls', depth: 0, overrideAccess: true } as const
const text = (n: number) => `What is asked for, said for the ${n}th time.`
const { id } = await payload.create({
  ...calls,
  data: {
    title: 'Open the border',
    summary: text(0),
    actions: Array.from({ length: 6 }, (_, n) => ({
      blockType: 'link',
      heading: `Step ${n}`,
      url: 'https://example.org/',
    })),
  } as never,
  draft: true,
})

const autosave = async (count: number): Promise<number> => {
  const start = performance.now()
  for (let n = 0; n < count; n++)
    await payload.update({ ...calls, id, draft: true, autosave: true, data: { summary: text(n) } as never })
  return (performance.now() - start) / count
}
const toMedian = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!

const times = { plain: [] as number[], whole: [] as number[] }
for (const switchTo of [switchToPlain, switchToWhole]) {
  switchTo()
  await autosave(5)
}
for (let round = 0; round < 9; round++) {
  switchToPlain()
  times.plain.push(await autosave(5))
  switchToWhole()
  times.whole.push(await autosave(5))
}
const [before, after] = [toMedian(times.plain), toMedian(times.whole)]
console.log(`autosave without whole writes: ${before.toFixed(1)} ms (median of 9 rounds of 5)`)
console.log(`autosave with whole writes:    ${after.toFixed(1)} ms`)
console.log(`ratio: ${(after / before).toFixed(2)}`)
await host.stop()
process.exit(0)
