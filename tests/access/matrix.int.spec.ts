import type { CollectionSlug, GlobalSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { TestHost } from '../helpers/testPayload.js'
import type { Asker } from './askers.js'
import type { Door } from './doors/door.js'
import { local } from './doors/local.js'
import { overGraphQL } from './doors/overGraphQL.js'
import { overREST } from './doors/overREST.js'
import { organisation, type World, words } from './fixtures.js'
import { askGlobal } from './globals.js'
import { hasDoor, isReading, operations } from './operations/index.js'
import { parseRows, type Row, toSentence } from './parseTable.js'
import { readPublicAnswers } from './publicAnswers.js'
import { members, startWorld } from './startWorld.js'
import { globalTable, table } from './table.js'
import { toNeededGlobalRows, toNeededRows } from './toNeededRows.js'

/** With `ACCESS_MATRIX=whole`, as in CI, each cell is asked for at every door; else at one of them, in turn. */
const isWhole = process.env.ACCESS_MATRIX === 'whole' || process.env.CI === 'true'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

let host: TestHost
let askers: Asker[]
let world: World

beforeAll(async () => {
  ;({ host, askers, world } = await startWorld())
})
afterAll(() => host.stop())

const toRows = (written: Record<string, string>) =>
  Object.entries(written).map(([slug, rows]) => [slug, parseRows(rows)] as const)

const titled = (rows: Row[]) => rows.map((row) => [toSentence(row), row] as const)

it('the table has a row for each operation of each collection and global', () => {
  const offered = new Map<string, { needed: string[]; where: Record<string, string> }>(
    [
      ...Object.values(host.payload.collections)
        .filter(({ config }) => config.slug !== members.slug)
        .map(({ config }) => [config.slug, toNeededRows(config), table] as const),
      ...host.payload.globals.config.map(
        (config) => [config.slug, toNeededGlobalRows(config), globalTable] as const,
      ),
    ].map(([slug, needed, where]) => [slug, { needed, where }]),
  )
  const silent = [...offered].flatMap(([slug, { needed, where }]) => {
    const rows = parseRows(where[slug] ?? '').map(({ operation }) => operation)
    const missing = needed.filter((operation) => !rows.includes(operation))
    return missing.length === 0
      ? []
      : [
          `The access matrix says nothing of "${slug}" about: ${missing.join(', ')}. Add a row for each to tests/access/table.ts.`,
        ]
  })
  const unknown = Object.keys({ ...table, ...globalTable }).filter((slug) => !offered.has(slug))
  expect([
    ...silent,
    ...unknown.map((slug) => `The access matrix knows "${slug}", which is not there.`),
  ]).toEqual([])
})

describe('/api/v1', () => {
  it.each(toRows(table).map(([slug, rows]) => [slug, rows.find(({ operation }) => operation === 'api v1')!]))(
    'shows what is live of %s where the table says so',
    async (slug, { cells }) => {
      for (const asker of askers) {
        const said = [...(await readAnswers(asker)).values()].join('\n')
        const isShown = world[slug]!.publicWords.some((word) => said.includes(word))
        expect([asker.name, isShown]).toEqual([asker.name, cells[asker.name] === 'yes'])
      }
    },
  )

  it('says no word of what is hidden, in the trash, or private, whoever asks, and the same to all', async () => {
    const toVisitor = await readAnswers(askers[0]!)
    expect(toVisitor.size).toBeGreaterThan(20)
    const forbidden = new RegExp(`${words.secret}|${words.trashed}|private|Private`)
    for (const asker of askers) {
      const answers = await readAnswers(asker)
      expect([...answers].filter(([, text]) => forbidden.test(text)).map(([path]) => path)).toEqual([])
      expect([...answers]).toEqual([...toVisitor])
    }
  })

  const kept = new Map<Asker, Promise<Map<string, string>>>()
  const readAnswers = (asker: Asker) => {
    if (!kept.has(asker)) kept.set(asker, readPublicAnswers(host, { asker, world }))
    return kept.get(asker)!
  }
})

const openDoors = async (asker: Asker, slug: string): Promise<Door[]> => {
  const { payload, config } = host
  const asked = { config, asker, slug }
  const idType = payload.db.defaultIDType === 'number' ? ('Int' as const) : ('String' as const)
  const { graphQL } = payload.collections[slug as CollectionSlug].config
  return [
    await local({ payload, asker, slug }),
    overREST(asked),
    overREST({ ...asked, inBulk: true }),
    ...(graphQL === false ? [] : [overGraphQL({ ...asked, idType })]),
  ]
}

/** Once a collection for each asker; where users are written to, each time, so that the Local API's user is of now. */
const doorsOf = (slug: string) => {
  const opened = new Map<Asker, Promise<Door[]>>()
  return (asker: Asker): Promise<Door[]> => {
    if (slug === 'users' || !opened.has(asker)) opened.set(asker, openDoors(asker, slug))
    return opened.get(asker)!
  }
}

const ask = async (
  slug: string,
  row: Row,
  { turn, openFor }: { turn: number; openFor: (asker: Asker) => Promise<Door[]> },
): Promise<string[]> => {
  const { operation, cells } = row
  const [word = '', path = ''] = operations[operation] ? [operation] : operation.split(' ')
  const known = world[slug]!
  const { graphQL } = host.payload.collections[slug as CollectionSlug].config
  const hasMutations = !(graphQL && graphQL.disableMutations)
  const askOne = async (asker: Asker, at: number): Promise<string[]> => {
    const wrong: string[] = []
    const cell = cells[asker.name]
    const doors = (await openFor(asker)).filter(({ name }) =>
      hasDoor({ door: name, operation, known, slug, hasMutations }),
    )
    for (const door of isWhole ? doors : doors.slice((at + turn) % doors.length).slice(0, 1)) {
      const asked = {
        ...{ payload: host.payload, config: host.config, slug: slug as CollectionSlug },
        ...{ known, door, asker, row, cell },
      }
      const { reached, expected } = await operations[word]!(asked, path).catch((error: Error) => ({
        reached: [error.message],
        expected: [],
      }))
      if (reached.join() !== expected.join())
        wrong.push(
          `${asker.name} at ${door.name}: reached [${reached.join(', ')}], not [${expected.join(', ')}]`,
        )
    }
    return wrong
  }
  // Who only reads is in nobody's way.
  if (isReading(word)) return (await Promise.all(askers.map(askOne))).flat()
  const wrong: string[] = []
  for (const [at, asker] of askers.entries()) wrong.push(...(await askOne(asker, at)))
  return wrong
}

describe.each(toRows(table))('%s', (slug, rows) => {
  const openFor = doorsOf(slug)
  it.each(titled(rows.filter(({ operation }) => operation !== 'api v1')))('%s', async (_, row) => {
    expect(await ask(slug, row, { turn: rows.indexOf(row), openFor })).toEqual([])
  })
})

describe.each(toRows(globalTable))('%s', (slug, rows) => {
  it.each(titled(rows))('%s', async (_, { operation, cells }) => {
    for (const asker of askers)
      for (const [door, isThrough] of await askGlobal(host, {
        asker,
        slug: slug as GlobalSlug,
        operation,
        whole: organisation,
      }))
        expect([asker.name, door, isThrough]).toEqual([asker.name, door, cells[asker.name] === 'yes'])
  })
})
