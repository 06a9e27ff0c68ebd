import type { Payload } from 'payload'

type Row = Record<string, unknown>
type Client = { execute: (sql: string) => Promise<{ rows: Row[] }> }
type Range = { from: number; to: number }
type Table = {
  name: string
  columns: { name: string; type: string }[]
  keys: { from: string; table: string }[]
}

/** The tables whose rows are copied by their ids; what hangs on them follows. */
const roots = ['calls', '_calls_v', 'slogans', 'books', 'articles', 'references', 'claims']
const unique = /^(?:version_)?(?:slug|url|isbn_key|key)$/
/** So far apart are the ids of two copies. */
const apart = 10_000_000

const quote = (name: string) => `"${name}"`

/** The last id of each table, to tell later what was added. SQLite alone. */
export const readLastIds = async (payload: Payload): Promise<Map<string, number>> => {
  const { client } = payload.db as unknown as { client: Client }
  const last = new Map<string, number>()
  for (const name of roots) {
    const { rows } = await client.execute(`SELECT coalesce(max(id), 0) AS last FROM ${quote(name)}`)
    last.set(name, Number(rows[0]!.last))
  }
  return last
}

/** Copies in SQL whatever calls were added since, with all that belongs to them, a number of times. SQLite alone. */
export const copyCalls = async (
  payload: Payload,
  since: Map<string, number>,
  times: number,
): Promise<void> => {
  const { client } = payload.db as unknown as { client: Client }
  const ask = async (sql: string) => (await client.execute(sql)).rows
  const until = await readLastIds(payload)
  const ranges = new Map<string, Range>(
    roots.map((name) => [name, { from: since.get(name)! + 1, to: until.get(name)! }]),
  )
  const named = await ask(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`)
  const names = named
    .map(({ name }) => String(name))
    .filter((name) => roots.includes(name) || roots.some((root) => name.startsWith(`${root}_`)))
  const tables = new Map<string, Table>()
  for (const name of names) {
    const columns = await ask(`PRAGMA table_info(${quote(name)})`)
    const keys = await ask(`PRAGMA foreign_key_list(${quote(name)})`)
    tables.set(name, {
      name,
      columns: columns.map((column) => ({
        name: String(column.name),
        type: String(column.type).toLowerCase(),
      })),
      keys: keys.map((key) => ({ from: String(key.from), table: String(key.table) })),
    })
  }
  const isText = (table: string) =>
    tables.get(table)?.columns.find(({ name }) => name === 'id')?.type === 'text'
  const toParent = ({ keys }: Table) =>
    keys.find(({ from }) => from === '_parent_id' || from === 'parent_id')!
  /** Chooses the rows that belong to what was added. */
  const toWhere = (table: Table): string => {
    const range = ranges.get(table.name)
    if (range) return `id BETWEEN ${range.from} AND ${range.to}`
    const parent = toParent(table)
    return `${quote(parent.from)} IN (SELECT id FROM ${quote(parent.table)} WHERE ${toWhere(tables.get(parent.table)!)})`
  }
  const toKey = (column: string, by: number) => {
    const cases = ['calls', 'slogans', 'books', 'articles'].map((noun) => {
      const { from, to } = ranges.get(noun)!
      const id = `CAST(substr(${column}, ${noun.length + 2}) AS INTEGER)`
      return `WHEN ${column} LIKE '${noun}:%' AND ${id} BETWEEN ${from} AND ${to} THEN '${noun}:' || (${id} + ${by})`
    })
    return `CASE ${cases.join(' ')} ELSE ${column} END`
  }
  const toExpression = (table: Table, name: string, nth: number): string => {
    const by = nth * apart
    const column = quote(name)
    const key = table.keys.find(({ from }) => from === name)
    if (name === 'id') return isText(table.name) ? `id || '-${nth}'` : `id + ${by}`
    if (key && tables.has(key.table)) {
      if (isText(key.table)) return `${column} || '-${nth}'`
      const range = ranges.get(key.table)
      return range
        ? `CASE WHEN ${column} BETWEEN ${range.from} AND ${range.to} THEN ${column} + ${by} ELSE ${column} END`
        : `${column} + ${by}`
    }
    if (table.name.startsWith('references') && (name === 'source' || name === 'text'))
      return toKey(column, by)
    if (table.name === 'claims' && name === 'owner') return `CAST(${column} + ${by} AS TEXT)`
    return unique.test(name) ? `${column} || '-${nth}'` : column
  }
  await client.execute('PRAGMA foreign_keys = OFF')
  for (let nth = 1; nth <= times; nth++)
    for (const table of tables.values()) {
      const columns = table.columns.map(({ name }) => quote(name)).join(', ')
      const values = table.columns.map(({ name }) => toExpression(table, name, nth)).join(', ')
      await client.execute(
        `INSERT INTO ${quote(table.name)} (${columns}) SELECT ${values} FROM ${quote(table.name)} WHERE ${toWhere(table)}`,
      )
    }
  await client.execute('PRAGMA foreign_keys = ON')
}
