import type { CollectionSlug, Payload } from 'payload'
import { hasScheduledPublishEnabled } from 'payload/shared'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { TestHost } from '../helpers/testPayload.js'
import type { Asker } from './askers.js'
import type { Fixture, Id, World } from './fixtures.js'
import { isExpected } from './operations/outcome.js'
import { askers as names, type AskerName, type Cell, parseRows } from './parseTable.js'
import { callAs, readPayloadsNames, serverFunctionTable } from './serverFunctions.js'
import { members, startWorld } from './startWorld.js'
import { globalTable, table } from './table.js'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

let host: TestHost
let payload: Payload
let askers: Asker[]
let world: World

beforeAll(async () => {
  ;({ host, askers, world } = await startWorld())
  payload = host.payload
})
afterAll(() => host.stop())

const staff: readonly AskerName[] = ['organiser', 'editor', 'admin']
const as = (name: AskerName): Asker => askers.find((asker) => asker.name === name)!
const inAnHour = () => new Date(Date.now() + 3_600_000)

const cellsOf = (slug: string, operation: string, asker: AskerName): Cell =>
  parseRows(table[slug] ?? globalTable[slug] ?? '').find((row) => row.operation === operation)?.cells[
    asker
  ] ?? '–'

/** Whether a table opens a function to somebody, and for a document which one. */
const toExpected = (name: string, slug: string, asker: Asker): { isOpen: boolean; cell: Cell } => {
  const rule = serverFunctionTable[name]!
  if (!staff.includes(asker.name) || rule === 'nobody') return { isOpen: false, cell: '–' }
  if (rule === 'staff') return { isOpen: true, cell: 'yes' }
  const cells = rule
    .split(', ')
    .map((operation) =>
      cellsOf(slug, globalTable[slug] && operation === 'list' ? 'read' : operation, asker.name),
    )
  const cell = cells.find((one) => one !== '–') ?? '–'
  return { isOpen: cell !== '–', cell }
}

/** Of the documents the one that an asker reaches if any; else the one that is most their own. */
const choose = (slug: string, asker: Asker, cell: Cell): Id => {
  const docs: Fixture[] = (world[slug]?.docs ?? []).filter(({ isTrashed }) => !isTrashed)
  const chosen =
    docs.find((doc) => isExpected({ cell, asker }, doc)) ?? docs.find(({ isOwn }) => isOwn) ?? docs[0]
  return chosen?.id ?? (payload.db.defaultIDType === 'number' ? 1 : '0'.repeat(24))
}

const toArgs = (name: string, slug: string, id: unknown, isGlobal = false): Record<string, unknown> => {
  const target = isGlobal ? { globalSlug: slug } : { collectionSlug: slug, id }
  switch (name) {
    case 'copy-data-from-locale':
      return { ...target, docID: id, fromLocale: 'en', toLocale: 'es' }
    case 'schedule-publish':
      return {
        ...{ type: 'publish', date: inAnHour() },
        ...(isGlobal ? { global: slug } : { doc: { relationTo: slug, value: String(id) } }),
      }
    case 'render-document':
      return { collectionSlug: slug, docID: isGlobal ? undefined : id }
    case 'render-field':
      return { schemaPath: `${isGlobal ? 'global' : 'collection'}.${slug}.title` }
    case 'render-widget':
      return { widgetSlug: slug }
    case 'get-folder-results-component-and-data':
      return { collectionsToDisplay: [slug] }
    case 'slugify':
      return { ...target, path: 'slug', valueToSlugify: 'A title' }
    case 'form-state':
      return { ...target, operation: 'update', formState: {} }
    default:
      return target
  }
}

it('the table has a row for each server function that Payload has', () => {
  expect(readPayloadsNames().length).toBeGreaterThan(10)
  expect(Object.keys(serverFunctionTable).sort()).toEqual(readPayloadsNames().sort())
})

describe.each(Object.keys(serverFunctionTable))('%s', (name) => {
  it('opens each collection and global to whom the tables say, and to nobody else', async () => {
    const slugs = Object.keys(payload.collections).filter((slug) => slug !== members.slug)
    const globals: string[] = payload.config.globals.map(({ slug }) => slug)
    expect(askers.map((asker) => asker.name)).toEqual([...names])
    const wrong: string[] = []
    for (const asker of askers)
      for (const slug of [...slugs, ...globals]) {
        const { isOpen, cell } = toExpected(name, slug, asker)
        // Some functions are about collections alone.
        const isGlobal = globals.includes(slug)
        if (isGlobal && ['render-list', 'render-document-slots', 'table-state'].includes(name)) continue
        const { passed } = await callAs(payload, asker, {
          name,
          args: toArgs(name, slug, choose(slug, asker, cell), isGlobal),
        })
        const entity = payload.collections[slug as CollectionSlug]?.config
        const isOff =
          serverFunctionTable[name] === 'publish' && !(entity && hasScheduledPublishEnabled(entity))
        if (Boolean(passed) !== (isOpen && !isOff)) wrong.push(`${asker.name} with ${slug}: ${!isOpen}`)
      }
    expect(wrong).toEqual([])
  })

  it('is no way to what only has the name of an object’s own property, nor with what is no argument', async () => {
    const odd = [
      'constructor',
      '__proto__',
      'toString',
      'hasOwnProperty',
      'nothing',
      '',
      7,
      {},
      ['calls', 'x'],
    ]
    if (serverFunctionTable[name] === 'staff') return
    for (const asker of askers)
      for (const slug of odd) {
        const { passed } = await callAs(payload, asker, { name, args: toArgs(name, slug as string, 1) })
        expect([asker.name, slug, passed]).toEqual([asker.name, slug, undefined])
      }
    for (const args of [null, undefined, 'x', [], {}])
      for (const asker of [as('visitor'), as('organiser')])
        expect([name, (await callAs(payload, asker, { name, args })).passed]).toEqual([name, undefined])
  })
})

it('a function named like what every object has, or not at all, answers nothing of the request', async () => {
  for (const name of [
    'constructor',
    '__proto__',
    'toString',
    'valueOf',
    'payload-broadside/asking',
    '',
    'no-such',
  ])
    for (const asker of askers) {
      const { answer, passed } = await callAs(payload, asker, { name, args: { collectionSlug: 'calls' } })
      expect(passed).toBeUndefined()
      expect(Object.keys(answer as object)).toEqual(['error', 'errors', 'state'])
    }
})

// --- schedules

const jobsOf = async () =>
  (
    await payload.db.find<{ id: Id; input?: { doc?: { value: unknown } } }>({
      collection: 'payload-jobs',
      where: { taskSlug: { equals: 'schedulePublish' } },
      limit: 0,
      pagination: false,
    })
  ).docs

const schedule = (collection: string, id: Id, type = 'publish') =>
  payload.jobs.queue({
    task: 'schedulePublish',
    waitUntil: inAnHour(),
    input: { type, doc: { relationTo: collection, value: String(id) } } as never,
  })

it('an organiser schedules nothing of their own branch, deletes no schedule, and is told of none', async () => {
  const organiser = as('organiser')
  const own = world.branches!.docs.find(({ isOwn, isTrashed }) => isOwn && !isTrashed)!.id
  for (const type of ['publish', 'unpublish']) {
    const args = { type, date: inAnHour(), doc: { relationTo: 'branches', value: String(own) } }
    const { passed, answer } = await callAs(payload, organiser, { name: 'schedule-publish', args })
    expect(passed).toBeUndefined()
    expect(answer).toMatchObject({ error: expect.any(String) as string })
  }
  const job = await schedule('branches', own)
  const upcoming = { name: 'get-upcoming-scheduled-publish', args: { collectionSlug: 'branches', id: own } }
  expect(await callAs(payload, organiser, upcoming)).toEqual({ answer: [] })
  expect((await callAs(payload, as('editor'), upcoming)).passed).toBeDefined()
  const remove = { name: 'schedule-publish', args: { deleteID: job.id } }
  for (const name of ['visitor', 'organiser', 'suspended', 'member'] as const)
    await callAs(payload, as(name), remove)
  expect((await jobsOf()).map(({ id }) => id)).toContain(job.id)
  const before = (await jobsOf()).length
  expect(await callAs(payload, as('editor'), remove)).toEqual({
    answer: { message: expect.any(String) as string },
  })
  // Nothing was queued in its place.
  expect((await jobsOf()).length).toBe(before - 1)
})

it('a schedule that is not one is not made, and one of nothing is deleted by who may schedule', async () => {
  const id = world.calls!.docs.find(({ isTarget }) => isTarget)!.id
  const whole = { type: 'publish', date: inAnHour(), doc: { relationTo: 'calls', value: String(id) } }
  const call = async (more: object) =>
    (await callAs(payload, as('editor'), { name: 'schedule-publish', args: { ...whole, ...more } })).passed
  expect(await call({ user: { relationTo: 'users', value: as('admin').id } })).not.toHaveProperty('user')
  for (const more of [
    { type: 'delete' },
    { date: undefined },
    { date: new Date(Number.NaN) },
    { date: '2035-01-01' },
    { doc: { relationTo: 'slogans', value: String(id) } },
    { doc: { relationTo: 'calls', value: 'x' } },
    { doc: { relationTo: 'calls', value: { not_equals: 'x' } } },
    { global: 'organisation' },
    { localeToPublish: 'xx' },
    { localeToPublish: { en: true } },
    { timezone: 'x'.repeat(100) },
    { deleteID: 'x' },
    { deleteID: { not_equals: 'x' } },
  ])
    expect([more, await call(more)]).toEqual([more, undefined])
  const orphan = await schedule('constructor', id).catch(() => null)
  if (!orphan) return
  await callAs(payload, as('editor'), { name: 'schedule-publish', args: { deleteID: orphan.id } })
  expect((await jobsOf()).map((job) => job.id)).not.toContain(orphan.id)
})

// --- locks

it('only who may write to a document locks it', async () => {
  const lockOf = async (asker: AskerName, collectionSlug: string, id: Id) => {
    const args = { collectionSlug, id, formState: {}, returnLockStatus: true, updateLastEdited: true }
    return (await callAs(payload, as(asker), { name: 'form-state', args })).passed?.returnLockStatus
  }
  const call = world.calls!.docs.find(({ isLive }) => isLive)!.id
  const own = world.branches!.docs.find(({ isOwn, isTrashed }) => isOwn && !isTrashed)!.id
  const other = world.branches!.docs.find(
    ({ isOwn, isTrashed, isLive }) => !isOwn && !isTrashed && isLive,
  )!.id
  expect(await lockOf('organiser', 'calls', call)).toBe(false)
  expect(await lockOf('organiser', 'branches', other)).toBe(false)
  expect(await lockOf('organiser', 'branches', own)).toBe(true)
  expect(await lockOf('editor', 'calls', call)).toBe(true)
  expect(await lockOf('editor', 'users', as('admin').id!)).toBe(false)
  expect(payload.collections.users.config.lockDocuments).toBe(false)
})
