import type { Door } from '../doors/door.js'
import type { Data, Fixture, Id } from '../fixtures.js'
import type { Row } from '../parseTable.js'
import { type Found, toAllFields } from '../toNeededRows.js'
import { hasPointer, hasPopulated, isFilled, isPopulated, toSelection, valuesAt } from '../values.js'
import { type Asked, isExpected, kept, type Operation, orNothing, toIds } from './outcome.js'
import { oneByOne } from './reads.js'

const find = (asked: Asked, path: string): Found => {
  const found = toAllFields(asked.payload.collections[asked.slug].config.fields).find(
    (one) => one.path === path,
  )
  if (found) return found
  // A filter's path does not name the block that it goes into.
  const loose = toAllFields(asked.payload.collections[asked.slug].config.fields).find(
    ({ steps }) => steps.map(({ name }) => name).join('.') === path,
  )
  if (!loose) throw new Error(`${asked.slug} has no field "${path}".`)
  return loose
}

type Holding = { fixture: Fixture; value: unknown }[]

/** No reading changes what documents hold: it is read once for all who ask of a row. */
const held = new WeakMap<Row, Promise<Holding>>()

/** The documents that hold something where a path leads, with what they hold. */
const readHolding = (asked: Asked, path: string): Promise<Holding> => {
  const known = held.get(asked.row) ?? findHolding(asked, path)
  held.set(asked.row, known)
  return known
}

const findHolding = async (asked: Asked, path: string): Promise<Holding> => {
  const { field, steps } = find(asked, path)
  const { docs } = await asked.payload.db.find<Data & { id: Id }>({
    collection: asked.slug,
    locale: 'en',
    pagination: false,
    where: { id: { in: kept(asked.known.docs).map(({ id }) => id) } },
  })
  // The database answers a text of a language with all its languages.
  const inEnglish = (value: unknown): unknown =>
    'localized' in field && field.localized && field.type !== 'richText'
      ? ((value as { en?: unknown } | null)?.en ?? null)
      : value
  const isHeld = field.type === 'richText' ? hasPointer : isFilled
  const holding = kept(asked.known.docs).flatMap((fixture) => {
    const doc = docs.find(({ id }) => String(id) === String(fixture.id))
    const values = valuesAt(doc, steps).map(inEnglish).filter(isHeld)
    return values.length > 0 ? [{ fixture, value: values[0] }] : []
  })
  if (holding.length === 0) throw new Error(`No fixture of ${asked.slug} holds anything at "${path}".`)
  return holding
}

/** Looks for what a field shows in lists. */
export const showing =
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

/** Looks for documents by what a field holds, in lists and in counts. */
export const filtering: Operation = async (asked, path) => {
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

/** Looks whether an order tells of a field. */
export const sorting: Operation = async (asked, path) => {
  await readHolding(asked, path)
  const order = async (sort: string) =>
    (await orNothing(() => asked.door.find({ sort }), [], true)).map(({ id }) => String(id)).join()
  return {
    reached: (await order(path)) === (await order(`-${path}`)) ? [] : ['an order'],
    expected: asked.cell === 'yes' ? ['an order'] : [],
  }
}

/** Asks who points back. */
export const joining: Operation = async (asked, path) => {
  const { steps } = find(asked, path)
  const own = asked.known.docs.filter(({ isOwn }) => isOwn)
  const hasRows = async (door: Door, { id }: Fixture) => {
    const doc = await door.findByID(id, { depth: 1, selection: toSelection(steps) })
    const joined = valuesAt(doc, steps) as ({ docs?: { id: Id }[] } | undefined)[]
    // GraphQL asks for a field's access nowhere in joins: who asks there meets themselves, and learns nothing by it.
    return joined.some((one) => one?.docs?.some((row) => row.id !== asked.asker.id))
  }
  return oneByOne(hasRows)({ ...asked, known: { ...asked.known, docs: own } }, path)
}

/** Looks whether a relation brings the document along. */
export const populating = showing(
  (value, { field }) => (field.type === 'richText' ? hasPopulated(value) : isPopulated(value)),
  1,
)
