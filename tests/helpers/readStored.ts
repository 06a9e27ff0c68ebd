import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { database } from './testDatabase.js'

type Rows = { rows: Record<string, unknown>[] }
type SQLite = { client: { execute: (sql: string) => Promise<Rows> } }
type Postgres = { pool: { query: (sql: string) => Promise<Rows> } }
type MongoDB = {
  connection: {
    listCollections: () => Promise<{ name: string }[]>
    collection: (name: string) => { find: () => { toArray: () => Promise<unknown[]> } }
  }
}

const toText = (rows: unknown): string =>
  JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))

/** Every table or collection of a database by its name, with all that it holds as one text; indexes aside. */
export const readTables = async ({ db }: Payload): Promise<Map<string, string>> => {
  const tables = new Map<string, string>()
  if (database === 'mongodb') {
    const { connection } = db as unknown as MongoDB
    for (const { name } of await connection.listCollections())
      tables.set(name, toText(await connection.collection(name).find().toArray()))
    return tables
  }
  if (database === 'postgres') {
    const { pool } = db as unknown as Postgres
    const { rows } = await pool.query(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'",
    )
    for (const { name } of rows as { name: string }[])
      tables.set(name, toText((await pool.query(`SELECT * FROM "${name}"`)).rows))
    return tables
  }
  const { client } = db as unknown as SQLite
  const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
  for (const { name } of rows as { name: string }[])
    tables.set(name, toText((await client.execute(`SELECT * FROM "${name}"`)).rows))
  return tables
}

/** Every file below a folder by its path, but for the database's own. */
export const readFiles = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.db(-\w+)?$/.test(entry.name))
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        return [path, `${path} ${readFileSync(path, 'latin1')}`]
      }),
  )

/** Where one of these words stands, in whatever case. */
export const findWords = (texts: Map<string, string>, words: string[]): string[] =>
  [...texts].flatMap(([name, text]) => {
    const small = text.toLowerCase()
    const found = words.filter((word) => small.includes(word.toLowerCase()))
    return found.length > 0 ? [`${name}: ${found.join(', ')}`] : []
  })
