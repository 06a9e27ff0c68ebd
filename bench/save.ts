import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { writeOriginals } from '../tests/helpers/growth/seedCalls.js'
import { startTestHost } from '../tests/helpers/testPayload.js'
import { withoutHooks } from '../tests/helpers/withoutHooks.js'

// npm run bench:save: an autosave and a publication of a call on SQLite, in turns with the same of the same collection
// without our hooks and the index. Ratios are taken within a round; what is printed is their median, from the least to
// the most.

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '15' }, saves: { type: 'string', default: '10' } },
})
const [rounds, saves] = [Number(values.rounds), Number(values.saves)]

const say = (text: string) => process.stdout.write(`${text}\n`)
const host = await startTestHost()
const { payload } = host
const { call: id } = await writeOriginals(payload)

let written = 0
const update = (data: object, more: object = {}) =>
  payload.update({
    ...{ collection: 'calls' as const, id, overrideAccess: true, depth: 0 },
    ...{ data: { ...data, summary: `Said for the ${(written += 1)}th time` } as never, ...more },
  })
const works: Record<string, () => Promise<unknown>> = {
  'an autosave': () => update({}, { draft: true, autosave: true }),
  'a publication': () => update({ _status: 'published' }),
}

const toMedian = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!
const measure = async (work: () => Promise<unknown>): Promise<number> => {
  const took: number[] = []
  for (let n = 0; n < saves; n++) {
    const start = performance.now()
    await work()
    took.push(performance.now() - start)
  }
  return toMedian(took)
}
const without = (work: () => Promise<unknown>) => withoutHooks(payload, 'calls', () => measure(work))

for (const [name, work] of Object.entries(works)) {
  await measure(work)
  await without(work)
  const all: [number, number][] = []
  for (let round = 0; round < rounds; round++) {
    // Each begins a round in its turn.
    if (round % 2) {
      const plain = await without(work)
      all.push([await measure(work), plain])
    } else {
      const ours = await measure(work)
      all.push([ours, await without(work)])
    }
  }
  const ratios = all.map(([ours, plain]) => ours / plain)
  const [ours, plain] = [toMedian(all.map(([one]) => one)), toMedian(all.map(([, other]) => other))]
  say(
    `${name}: ${ours.toFixed(1)} ms, without us ${plain.toFixed(1)} ms, ratio ${toMedian(ratios).toFixed(2)}, from ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`,
  )
}
await host.stop()
process.exit(0)
