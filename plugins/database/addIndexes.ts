import type { Payload } from 'payload'

type Table = { name: string; columns: Record<string, { name: string }> }
type Adapter = {
  rawTables?: Record<string, Table>
  schemaName?: string
  drizzle?: unknown
  execute?: (args: { drizzle: unknown; raw: string }) => Promise<unknown>
}

/** Columns that Payload queries by without an index. */
const toColumns = ({ name, columns }: Table): string[] | undefined => {
  const names = Object.values(columns).map((column) => column.name)
  if (name.endsWith('_texts') && names.includes('parent_id')) return ['parent_id']
  // Its unique index begins with the language.
  if (name.endsWith('_locales') && names.includes('_parent_id')) return ['_parent_id']
  // Without it, SQLite scans the index of all newest versions.
  if (name.endsWith('_v') && names.includes('latest') && names.includes('parent_id'))
    return ['parent_id', 'latest']
  return undefined
}

/**
 * Adds indexes that Payload's schema lacks: SQL databases would scan whole tables for one document's languages, text lists
 * and newest version. Call at each boot, because pushing a schema drops them. MongoDB needs none.
 */
export const addIndexes = async ({ db, logger }: Payload): Promise<void> => {
  const { rawTables = {}, schemaName, drizzle, execute } = db as unknown as Adapter
  if (!execute) return
  for (const table of Object.values(rawTables)) {
    const columns = toColumns(table)
    if (!columns) continue
    const on = schemaName ? `"${schemaName}"."${table.name}"` : `"${table.name}"`
    const raw = `CREATE INDEX IF NOT EXISTS "${table.name}_own_idx" ON ${on} (${columns.map((name) => `"${name}"`).join(', ')})`
    try {
      await execute.call(db, { drizzle, raw })
    } catch (err) {
      // Another process may be adding it. Queries are only slower without it.
      logger.warn({ msg: `The index ${table.name}_own_idx could not be added.`, err })
    }
  }
}
