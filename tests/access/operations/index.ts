import { rest } from '../../helpers/rest.js'
import type { Data, Id, Known } from '../fixtures.js'
import { isFilled } from '../values.js'
import { filtering, joining, populating, showing, sorting } from './fields.js'
import { isExpected, kept, type Operation, orNothing } from './outcome.js'
import { files, oneByOne, reading } from './reads.js'
import { countVersions, readFirstVersion, readRow } from './stored.js'
import { making, writing } from './writes.js'

export type { Asked, Outcome } from './outcome.js'

let written = 0
const mark = () => `Changed${++written}`
let marker = ''

/** Each operation by the word that begins its rows; what follows is a field's path. */
export const operations: Record<string, Operation> = {
  list: reading(({ door }) => door.find()),
  'by id': oneByOne((door, { id }) => door.findByID(id)),
  count: async (asked) => {
    const expected = kept(asked.known.docs).filter((doc) => isExpected(asked, doc)).length
    // Without a filter MongoDB estimates, and over REST it finds no id that exists.
    const { timestamps } = asked.payload.collections[asked.slug]!.config
    const where = { [timestamps ? 'createdAt' : 'id']: { exists: true } }
    return {
      reached: [String(await orNothing(() => asked.door.count({ where }), 0))],
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
    oneByOne(async (door, { id }) => door.findVersionByID(await readFirstVersion(asked, id)))(asked, path),
  create: making(({ door, known }) => door.create(known.whole(), known.file?.()), { isLive: true }),
  duplicate: making((asked) => {
    // Of what is live, where something is: the copy is a draft.
    const docs = asked.known.docs.filter(({ isTarget, isLoose }) => isTarget || isLoose)
    const { id } =
      docs.find(({ isLoose }) => isLoose) ?? docs.find((doc) => isExpected(asked, doc)) ?? docs[0]!
    const { _status: _, ...data } = asked.known.whole(asked.asker)
    return asked.door.duplicate(id, data)
  }),
  update: writing({
    of: ({ isTarget, of }) => Boolean(isTarget || of),
    spare: null,
    write: ({ door, known }, id) => door.update(id, { [known.field]: (marker = mark()) }),
    isDone: async (asked, id) =>
      JSON.stringify((await readRow(asked, id, asked.known.field))![asked.known.field] ?? '').includes(
        marker,
      ),
  }),
  delete: writing({
    of: ({ isTarget, of }) => Boolean(isTarget || of),
    write: ({ door }, id) => door.remove(id),
    isDone: async (asked, id) => !(await readRow(asked, id, 'id')),
  }),
  trash: writing({
    of: ({ isTarget }) => Boolean(isTarget),
    write: ({ door }, id) => door.update(id, { deletedAt: new Date().toISOString() }),
    isDone: async (asked, id) => isFilled((await readRow(asked, id, 'deletedAt'))!.deletedAt),
  }),
  restore: writing({
    of: ({ isTrashed }) => Boolean(isTrashed),
    spare: { deletedAt: new Date().toISOString() },
    write: ({ door }, id) => door.update(id, { deletedAt: null }, { trash: true }),
    isDone: async (asked, id) => !isFilled((await readRow(asked, id, 'deletedAt'))!.deletedAt),
  }),
  publish: writing({
    of: ({ isTarget }) => Boolean(isTarget),
    spare: { _status: 'draft' },
    write: ({ door }, id) => door.update(id, { _status: 'published' }),
    isDone: async (asked, id) => (await readRow(asked, id, '_status'))!._status === 'published',
  }),
  unpublish: writing({
    of: ({ isLoose }) => Boolean(isLoose),
    write: ({ door }, id) => door.update(id, { _status: 'draft' }),
    isDone: async (asked, id) => (await readRow(asked, id, '_status'))!._status === 'draft',
  }),
  'restore version': async (asked, path) => {
    const before = new Map<Id, number>()
    return writing({
      of: ({ isTarget }) => Boolean(isTarget),
      spare: { _status: 'draft' },
      write: async ({ door }, id) => {
        before.set(id, await countVersions(asked, id))
        await door.restoreVersion(await readFirstVersion(asked, id))
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
  populate: populating,
  join: joining,
}

const writes = ['create', 'duplicate', 'update', 'delete', 'trash', 'restore', 'publish', 'unpublish']

/** Whether an operation leaves everything as it was, whether it is let through or not. */
export const isReading = (operation: string): boolean =>
  ![...writes, 'restore version', 'unlock'].includes(operation)

/** Whether a door has an operation at all: one that it has not can't be asked for, whoever asks. */
export const hasDoor = ({
  door,
  operation,
  known,
  slug,
  hasMutations = true,
}: {
  door: string
  operation: string
  known: Known
  slug: string
  /** Whether GraphQL writes the collection at all. */
  hasMutations?: boolean
}): boolean => {
  if (['file', 'file in trash', 'panel'].includes(operation)) return door === 'REST'
  if (door === 'REST in bulk')
    return ['update', 'delete', 'trash', 'restore', 'publish', 'unpublish'].includes(operation)
  if (door === 'GraphQL' && !hasMutations && !isReading(operation)) return false
  // Where no account is ever locked, GraphQL unlocks none; nor does it filter by what lies in blocks, or take files.
  if (door === 'GraphQL' && (operation === 'unlock' || operation === 'where actions.latitude')) return false
  if (door === 'GraphQL' && operation === 'create' && known.file) return false
  // There a preference is asked for by its key, and is one's own.
  if (door === 'REST' && slug === 'payload-preferences')
    return !['by id', 'count', 'update', 'delete'].includes(operation)
  return true
}
