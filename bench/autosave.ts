import type { DatabaseAdapterObj } from 'payload'
import { startTestHost } from '../tests/helpers/testPayload.js'

// How long an autosave of a call takes on SQLite, in turns: with whole writes and without them; of the whole form, as the
// panel sends it, with the state that it is based on and without.

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
type Doc = Record<string, unknown> & { updatedAt: string }
/** Saves the whole form as the panel does, `based` on what it was before or on what somebody else changed since. */
const saveForm = async (count: number, based?: 'latest' | 'stale'): Promise<number> => {
  let form = (await payload.findByID({ ...calls, id, draft: true })) as unknown as Doc
  let took = 0
  for (let n = 0; n < count; n++) {
    const { summary, updatedAt } = form
    if (based === 'stale')
      await payload.update({
        ...calls,
        id,
        draft: true,
        autosave: true,
        data: { title: `Open it ${n}` } as never,
      })
    const base = based && { _base: JSON.stringify({ at: updatedAt, of: { summary }, state: n }) }
    const data = { ...form, summary: text(n), ...base, _status: 'draft' } as never
    const start = performance.now()
    form = (await payload.update({ ...calls, id, draft: true, autosave: true, data })) as unknown as Doc
    took += performance.now() - start
  }
  return took / count
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
const forms = { plain: [] as number[], latest: [] as number[], stale: [] as number[] }
await saveForm(5)
await saveForm(5, 'stale')
for (let round = 0; round < 9; round++) {
  forms.plain.push(await saveForm(5))
  forms.latest.push(await saveForm(5, 'latest'))
  forms.stale.push(await saveForm(5, 'stale'))
}

const report = (name: string, times: number[], against?: number[]) => {
  const ratio = against && `, ratio: ${(toMedian(times) / toMedian(against)).toFixed(2)}`
  console.log(`${name}: ${toMedian(times).toFixed(1)} ms${ratio ?? ''}`)
}
console.log('medians of 9 rounds of 5')
report('autosave of a field without whole writes', times.plain)
report('autosave of a field with whole writes', times.whole, times.plain)
report('autosave of the form without a base', forms.plain)
report('autosave of the form with a base', forms.latest, forms.plain)
report('autosave of the form that is merged', forms.stale, forms.plain)
await host.stop()
process.exit(0)
