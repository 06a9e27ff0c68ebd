import type { Payload } from 'payload'
import { slugs } from '../../collections/slugs.js'
import { toKindBlocks } from '../actions/needs.js'

type Stored = { _id: unknown; actions: { blockType: string }[] }

/** The parts of the database adapters used here; no adapter has all of them. */
type Adapter = {
  name: string
  collections?: Record<
    string,
    { collection: { find: (query: object, options: object) => { toArray: () => Promise<Stored[]> } } }
  >
  drizzle?: unknown
  execute?: (asked: { drizzle: unknown; raw: string }) => Promise<{ rows: Record<string, unknown>[] }>
  schemaName?: string
  tables?: Record<string, unknown>
}

/** The kinds that are stored and not registered, by the id of their call. */
export type LostSteps = Map<string, Set<string>>

const readFromMongo = async ({ collections }: Adapter, known: string[]): Promise<[unknown, string][]> => {
  const documents = await collections!
    [slugs.calls]!.collection.find(
      { actions: { $elemMatch: { blockType: { $nin: known } } } },
      { projection: { 'actions.blockType': 1 } },
    )
    .toArray()
  return documents.flatMap(({ _id, actions }) =>
    actions
      .filter(({ blockType }) => !known.includes(blockType))
      .map(({ blockType }) => [_id, blockType] as const),
  ) as [unknown, string][]
}

/** On SQL the steps of each kind have a table, which stays until a migration drops it. Blocks alone have a `_path`. */
const readFromTables = async ({
  name,
  drizzle,
  execute,
  schemaName,
  tables,
}: Adapter): Promise<[unknown, string][]> => {
  const ask = async (raw: string) => (await execute!({ drizzle, raw })).rows
  const begin = `${slugs.calls}_blocks_`
  const stored =
    name === 'sqlite'
      ? "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c ON c.name = '_path' WHERE m.type = 'table'"
      : `SELECT table_name AS name FROM information_schema.columns WHERE column_name = '_path' AND table_schema = ${schemaName ? `'${schemaName}'` : 'current_schema()'}`
  const left = (await ask(stored))
    .map((row) => String(row.name))
    .filter((table) => table.startsWith(begin) && !Object.hasOwn(tables!, table))
  const found = await Promise.all(
    left.map(async (table) => {
      const at = `${schemaName ? `"${schemaName}".` : ''}"${table.replaceAll('"', '""')}"`
      const rows = await ask(`SELECT DISTINCT _parent_id AS id FROM ${at} WHERE _path = 'actions'`)
      return rows.map(({ id }): [unknown, string] => [id, table.slice(begin.length)])
    }),
  )
  return found.flat()
}

const readLostSteps = async (payload: Payload): Promise<LostSteps> => {
  const db = payload.db as unknown as Adapter
  const known = toKindBlocks(payload.collections[slugs.calls]!.config.flattenedFields).map(({ slug }) => slug)
  const pairs = db.collections ? await readFromMongo(db, known) : await readFromTables(db)
  const lost: LostSteps = new Map()
  for (const [id, kind] of pairs) lost.set(String(id), (lost.get(String(id)) ?? new Set()).add(kind))
  return lost
}

const atBoot = new WeakMap<Payload, LostSteps>()

/**
 * Warns the operator about calls with steps of a kind that is no longer registered; such steps are omitted on read.
 * Call once at boot.
 */
export const tellLostSteps = async (payload: Payload): Promise<void> => {
  const { logger } = payload
  let lost: LostSteps
  try {
    lost = await readLostSteps(payload)
  } catch (err) {
    // Third-party adapters may not support listing tables. Nothing depends on it.
    logger.warn({
      msg: '[payload-broadside/actions] Steps of kinds that are gone can’t be looked for here.',
      err,
    })
    return
  }
  atBoot.set(payload, lost)
  for (const kind of new Set([...lost.values()].flatMap((kinds) => [...kinds]))) {
    const calls = [...lost].filter(([, kinds]) => kinds.has(kind)).map(([id]) => id)
    logger.warn(
      `[payload-broadside/actions] These calls have steps of the kind \`${kind}\`, which is not registered, and are answered without them: ${calls.slice(0, 20).join(', ')}${calls.length > 20 ? ', …' : ''}. Register it again in broadside({ actions }); on MongoDB the next save of a call removes them for good.`,
    )
  }
}

/** The unregistered kinds of a call's stored steps. Only calls that had some at boot are checked again. */
export const readLostKinds = async (payload: Payload, id: number | string): Promise<string[]> => {
  if (!atBoot.get(payload)?.has(String(id))) return []
  return [...((await readLostSteps(payload)).get(String(id)) ?? [])]
}
