import type { CollectionSlug, Payload, SanitizedConfig } from 'payload'
import { rest } from '../helpers/rest.js'
import type { Asker } from './askers.js'
import { type Door, Refused } from './doors/door.js'
import type { Data, Fixture, Id, Known } from './fixtures.js'
import type { Cell } from './parseTable.js'
import { type Found, toAllFields } from './toNeededRows.js'
import { hasPointer, hasPopulated, isFilled, isPopulated, toSelection, valuesAt } from './values.js'

/** One cell of the table at one door: what is asked, by whom, of what. */
export type Asked = {
  payload: Payload
  config: SanitizedConfig
  slug: string
  known: Known
  door: Door
  asker: Asker
  cell: Cell
}

/** What was reached, and what the table says should be: ids, or words where it is no document. */
export type Outcome = { reached: string[]; expected: string[] }

type Operation = (asked: Asked, path: string) => Promise<Outcome>

const isExpected = ({ cell, asker }: Pick<Asked, 'cell' | 'asker'>, { isOwn, of }: Fixture): boolean =>
  ({
    yes: true,
    '–': false,
    own: isOwn === true,
    self: of === asker.name,
    others: of !== asker.name,
  })[cell]

const toIds = (docs: { id?: unknown }[]): string[] => docs.map(({ id }) => String(id)).sort()

/** Nothing is reached where the door says no. */
const orNothing = async <T>(act: () => Promise<T>, nothing: T, isGraphQLOptional = false): Promise<T> => {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof Refused) || (error.isAbsent && !isGraphQLOptional)) throw error
    return nothing
  }
}

const kept = (docs: Fixture[], isTrashed = false) =>
  docs.filter((doc) => Boolean(doc.isTrashed) === isTrashed)

const configOf = ({ payload, slug }: Asked) => payload.collections[slug as CollectionSlug].config

const isOurs = ({ known }: Asked): boolean => !known.isInner

const reading =
  (read: (asked: Asked) => Promise<Data[]>, { isTrashed = false } = {}): Operation =>
  async (asked) => ({
    reached: toIds(await orNothing(() => read(asked), [])),
    expected: toIds(kept(asked.known.docs, isTrashed).filter((doc) => isExpected(asked, doc))),
  })

/** Reads one after the other, and keeps those that are answered. */
const oneByOne =
  (read: (door: Door, doc: Fixture) => Promise<unknown>, { isTrashed = false } = {}): Operation =>
  async (asked) => {
    const docs = kept(asked.known.docs, isTrashed)
    const reached: Fixture[] = []
    for (const doc of docs)
      if (await orNothing(async () => Boolean(await read(asked.door, doc)), false)) reached.push(doc)
    return { reached: toIds(reached), expected: toIds(docs.filter((doc) => isExpected(asked, doc))) }
  }

const readRow = ({ payload, slug }: Asked, id: Id): Promise<Data | null> =>
  payload.db.findOne<Data & { id: Id }>({ collection: slug, where: { id: { equals: id } } })

const makeSpare = async (asked: Asked, more: Data): Promise<Id> => {
  const { payload, slug, known } = asked
  const data = { ...known.whole(asked.asker), ...more }
  const made = isOurs(asked)
    ? await payload.create({
        collection: slug as CollectionSlug,
        data: data as never,
        ...(known.file && { file: known.file() }),
        overrideAccess: true,
      })
    : await payload.db.create({ collection: slug, data })
  return (made as { id: Id }).id
}

const removeSpare = async (asked: Asked, id: Id): Promise<void> => {
  const { payload, slug } = asked
  if (!(await readRow(asked, id))) return
  if (isOurs(asked))
    await payload.delete({
      collection: slug as CollectionSlug,
      id,
      trash: true,
      overrideAccess: true,
      context: { breakLive: true },
    })
  else await payload.db.deleteMany({ collection: slug, where: { id: { equals: id } } })
}

/**
 * Tries a write on each document of a kind, and looks at what is stored afterwards. Where the table says that it is let
 * through, it is tried on a spare one that is removed again.
 */
const writing =
  ({
    of,
    spare = {},
    write,
    isDone,
  }: {
    of: (doc: Fixture) => boolean
    /** What a spare one has; null where the document itself is written to. */
    spare?: Data | null
    write: (asked: Asked, id: Id) => Promise<unknown>
    isDone: (asked: Asked, id: Id) => Promise<boolean>
  }): Operation =>
  async (asked) => {
    const docs = asked.known.docs.filter(of)
    const reached: Fixture[] = []
    for (const doc of docs) {
      const id = spare && isExpected(asked, doc) ? await makeSpare(asked, spare) : doc.id
      await orNothing(() => write(asked, id), undefined)
      if (await isDone(asked, id)) reached.push(doc)
      if (id !== doc.id) await removeSpare(asked, id)
    }
    return { reached: toIds(reached), expected: toIds(docs.filter((doc) => isExpected(asked, doc))) }
  }

/** Tries what makes a document, and looks whether there is one more. It is removed again. */
const making =
  (make: (asked: Asked) => Promise<unknown>): Operation =>
  async (asked) => {
    const read = async () =>
      (await asked.payload.db.find<{ id: Id }>({ collection: asked.slug, pagination: false })).docs
    const before = new Set(toIds(await read()))
    await orNothing(() => make(asked), undefined, configOf(asked).disableDuplicate === true)
    const made = (await read()).filter(({ id }) => !before.has(String(id)))
    for (const { id } of made) await removeSpare(asked, id)
    return {
      reached: made.length > 0 ? ['made'] : [],
      expected: asked.cell === '–' ? [] : ['made'],
    }
  }

const countVersions = async ({ payload, slug }: Asked, id: Id): Promise<number> =>
  (await payload.db.countVersions({ collection: slug, where: { parent: { equals: id } } })).totalDocs

const firstVersion = async ({ payload, slug }: Asked, id: Id): Promise<Id> => {
  const { docs } = await payload.db.findVersions<Data>({
    collection: slug,
    where: { parent: { equals: id } },
    sort: 'createdAt',
    limit: 1,
  })
  return docs[0]!.id as Id
}

const find = (asked: Asked, path: string): Found => {
  const found = toAllFields(configOf(asked).fields).find((one) => one.path === path)
  if (found) return found
  // A filter's path does not name the block that it goes into.
  const loose = toAllFields(configOf(asked).fields).find(
    ({ steps }) => steps.map(({ name }) => name).join('.') === path,
  )
  if (!loose) throw new Error(`${asked.slug} has no field "${path}".`)
  return loose
}

/** The documents that hold something where a path leads, with what they hold. */
const readHolding = async (asked: Asked, path: string) => {
  const { field, steps } = find(asked, path)
  const { docs } = await asked.payload.db.find<Data & { id: Id }>({
    collection: asked.slug,
    locale: 'en',
    pagination: false,
    where: { id: { in: kept(asked.known.docs).map(({ id }) => id) } },
  })
  const isHeld = field.type === 'richText' ? hasPointer : isFilled
  return kept(asked.known.docs).flatMap((fixture) => {
    const doc = docs.find(({ id }) => String(id) === String(fixture.id))
    const values = valuesAt(doc, steps).filter(isHeld)
    return values.length > 0 ? [{ fixture, value: values[0] }] : []
  })
}

const showing =
  (isShown: (value: unknown, found: Found) => boolean, depth: number): Operation =>
  async (asked, path) => {
    const found = find(asked, path)
    const { field, steps } = found
    const isNeverPopulated =
      depth > 0 && 'maxDepth' in field && field.maxDepth === 0 && asked.door.name !== 'GraphQL'
    const docs = await orNothing(
      () => asked.door.find({ depth, selection: toSelection(steps) }),
      [],
      'hidden' in field && field.hidden,
    )
    const holding = (await readHolding(asked, path)).map(({ fixture }) => fixture)
    return {
      reached: toIds(docs.filter((doc) => valuesAt(doc, steps).some((value) => isShown(value, found)))),
      expected: isNeverPopulated ? [] : toIds(holding.filter((doc) => isExpected(asked, doc))),
    }
  }

const filtering: Operation = async (asked, path) => {
  const holding = await readHolding(asked, path)
  const reached = new Set<string>()
  const expected = new Set<string>()
  for (const { fixture, value } of holding.slice(-3)) {
    const where = { [path]: typeof value === 'object' ? { exists: true } : { equals: value } }
    const docs = await orNothing(() => asked.door.find({ where: where as never }), [], true)
    const count = await orNothing(() => asked.door.count({ where: where as never }), 0, true)
    for (const id of toIds(docs)) reached.add(id)
    if (count !== docs.length) reached.add(`a count of ${count}`)
    if (isExpected(asked, fixture))
      for (const other of holding) if (other.value === value) expected.add(String(other.fixture.id))
  }
  return { reached: [...reached].sort(), expected: [...expected].sort() }
}

const sorting: Operation = async (asked, path) => {
  const order = async (sort: string) =>
    (await orNothing(() => asked.door.find({ sort }), [], true)).map(({ id }) => String(id)).join()
  return {
    reached: (await order(path)) === (await order(`-${path}`)) ? [] : ['an order'],
    expected: asked.cell === 'yes' ? ['an order'] : [],
  }
}

const fetching = async ({ config, asker, payload, slug }: Asked, id: Id): Promise<boolean> => {
  const row = await payload.db.findOne<Data & { id: Id }>({
    collection: slug,
    where: { id: { equals: id } },
  })
  const answer = await rest(config)(`/api/${slug}/file/${String(row!.filename)}`, {
    headers: asker.token ? { authorization: `JWT ${asker.token}` } : {},
  })
  await answer.arrayBuffer()
  return answer.ok
}

const files =
  (isTrashed: boolean): Operation =>
  (asked) =>
    oneByOne((_, { id }) => fetching(asked, id), { isTrashed })(asked, '')

let written = 0
const mark = () => `Changed${++written}`
let marker = ''

/** Each operation by the word that begins its rows; what follows is a field's path. */
export const operations: Record<string, Operation> = {
  list: reading(({ door }) => door.find()),
  'by id': oneByOne((door, { id }) => door.findByID(id)),
  count: async (asked) => {
    const expected = kept(asked.known.docs).filter((doc) => isExpected(asked, doc)).length
    return {
      reached: [String(await orNothing(() => asked.door.count(), 0))],
      expected: [String(expected)],
    }
  },
  'list trash': async (asked, path) => {
    const where = { deletedAt: { exists: true } }
    const listed = await reading(({ door }) => door.find({ trash: true, where }), { isTrashed: true })(
      asked,
      path,
    )
    const single = await oneByOne((door, { id }) => door.findByID(id, { trash: true }), { isTrashed: true })(
      asked,
      path,
    )
    return { ...listed, reached: [...new Set([...listed.reached, ...single.reached])].sort() }
  },
  'newest draft': oneByOne((door, { id }) => door.findByID(id, { draft: true })),
  versions: async (asked, path) => {
    const { expected } = await operations.list!(asked, path)
    const parents = (await orNothing(() => asked.door.findVersions(), [])).map(({ parent }) =>
      String(parent !== null && typeof parent === 'object' ? (parent as { id: Id }).id : parent),
    )
    return { expected, reached: [...new Set(parents)].sort() }
  },
  'version by id': async (asked, path) =>
    oneByOne(async (door, { id }) => door.findVersionByID(await firstVersion(asked, id)))(asked, path),
  create: making(({ door, known }) => door.create(known.whole(), known.file?.())),
  duplicate: making((asked) => {
    const targets = asked.known.docs.filter(({ isTarget }) => isTarget)
    const { id } = targets.find((doc) => isExpected(asked, doc)) ?? targets[0]!
    const { _status: _, ...data } = asked.known.whole(asked.asker)
    return asked.door.duplicate(id, data)
  }),
  update: writing({
    of: ({ isTarget, of }) => Boolean(isTarget || of),
    spare: null,
    write: ({ door, known }, id) => door.update(id, { [known.field]: (marker = mark()) }),
    isDone: async (asked, id) =>
      JSON.stringify((await readRow(asked, id))![asked.known.field] ?? '').includes(marker),
  }),
  delete: writing({
    of: ({ isTarget, of }) => Boolean(isTarget || of),
    write: ({ door }, id) => door.remove(id),
    isDone: async (asked, id) => !(await readRow(asked, id)),
  }),
  trash: writing({
    of: ({ isTarget }) => Boolean(isTarget),
    write: ({ door }, id) => door.update(id, { deletedAt: new Date().toISOString() }),
    isDone: async (asked, id) => isFilled((await readRow(asked, id))!.deletedAt),
  }),
  restore: writing({
    of: ({ isTrashed }) => Boolean(isTrashed),
    spare: { deletedAt: new Date().toISOString() },
    write: ({ door }, id) => door.update(id, { deletedAt: null }, { trash: true }),
    isDone: async (asked, id) => !isFilled((await readRow(asked, id))!.deletedAt),
  }),
  publish: writing({
    of: ({ isTarget }) => Boolean(isTarget),
    spare: { _status: 'draft' },
    write: ({ door }, id) => door.update(id, { _status: 'published' }),
    isDone: async (asked, id) => (await readRow(asked, id))!._status === 'published',
  }),
  unpublish: writing({
    of: ({ isLoose }) => Boolean(isLoose),
    write: ({ door }, id) => door.update(id, { _status: 'draft' }),
    isDone: async (asked, id) => (await readRow(asked, id))!._status === 'draft',
  }),
  'restore version': async (asked, path) => {
    const before = new Map<Id, number>()
    return writing({
      of: ({ isTarget }) => Boolean(isTarget),
      spare: { _status: 'draft' },
      write: async ({ door }, id) => {
        before.set(id, await countVersions(asked, id))
        await door.restoreVersion(await firstVersion(asked, id))
      },
      isDone: async (_, id) => (await countVersions(asked, id)) > before.get(id)!,
    })(asked, path)
  },
  unlock: async ({ door, known, payload, slug, cell }) => {
    const { id } = known.docs.find(({ isTarget }) => isTarget)!
    const row = await payload.db.findOne<Data & { id: Id }>({
      collection: slug,
      where: { id: { equals: id } },
    })
    const isOpen = await orNothing(async () => door.unlock(String(row!.email)).then(() => true), false)
    return { reached: isOpen ? ['unlocked'] : [], expected: cell === '–' ? [] : ['unlocked'] }
  },
  panel: async ({ config, asker, cell }) => {
    const answer = await rest(config)('/api/access', {
      headers: asker.token ? { authorization: `JWT ${asker.token}` } : {},
    })
    const { canAccessAdmin } = (await answer.json()) as { canAccessAdmin?: boolean }
    return { reached: canAccessAdmin ? ['let in'] : [], expected: cell === '–' ? [] : ['let in'] }
  },
  file: files(false),
  'file in trash': files(true),
  read: showing(isFilled, 0),
  where: filtering,
  sort: sorting,
  populate: showing(
    (value, { field }) => (field.type === 'richText' ? hasPopulated(value) : isPopulated(value)),
    1,
  ),
  join: async (asked, path) => {
    const { steps } = find(asked, path)
    const own = asked.known.docs.filter(({ isOwn }) => isOwn)
    const hasRows = async (door: Door, { id }: Fixture) => {
      const doc = await door.findByID(id, { depth: 1, selection: toSelection(steps) })
      const joined = valuesAt(doc, steps) as ({ docs?: { id: Id }[] } | undefined)[]
      // GraphQL asks for a field's access nowhere in joins: who asks there meets themselves, and learns nothing by it.
      return joined.some((one) => one?.docs?.some((row) => row.id !== asked.asker.id))
    }
    return oneByOne(hasRows)({ ...asked, known: { ...asked.known, docs: own } }, path)
  },
}

/** Whether a door has an operation at all: one that it has not can't be asked for, whoever asks. */
export const hasDoor = ({
  door,
  operation,
  known,
  slug,
}: {
  door: string
  operation: string
  known: Known
  slug: string
}): boolean => {
  if (['file', 'file in trash', 'panel'].includes(operation)) return door === 'REST'
  if (door === 'REST in bulk')
    return ['update', 'delete', 'trash', 'restore', 'publish', 'unpublish'].includes(operation)
  // Where no account is ever locked, GraphQL unlocks none; nor does it filter by what lies in blocks, or take files.
  if (door === 'GraphQL' && (operation === 'unlock' || operation === 'where actions.place')) return false
  if (door === 'GraphQL' && operation === 'create' && known.file) return false
  // There a preference is asked for by its key, and is one's own.
  if (door === 'REST' && slug === 'payload-preferences')
    return !['by id', 'count', 'update', 'delete'].includes(operation)
  return true
}
