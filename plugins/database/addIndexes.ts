import type { Payload } from 'payload'

type Table = { name: string; columns: Record<string, { name: string }> }
type Adapter = {
  rawTables?: Record<string, Table>
  schemaName?: string
  drizzle?: unknown
  execute?: (args: { drizzle: unknown; raw: string }) => Promise<unknown>
}

/** The columns by which Payload looks for rows, and has no index of. */
const toColumns = ({ name, columns }: Table): string[] | undefined => {
  const names = Object.values(columns).map((column) => column.name)
  if (name.endsWith('_texts') && names.includes('parent_id')) return ['parent_id']
  // Its unique index begins with the language.
  if (name.endsWith('_locales') && names.includes('_parent_id')) return ['_parent_id']
  // Without it, SQLite takes the index of all that is newest.
  if (name.endsWith('_v') && names.includes('latest') && names.includes('parent_id'))
    return ['parent_id', 'latest']
  return undefined
}

/**
 * Adds indexes that SQL databases need to read one document's languages, lists of texts and newest version without scanning those of
 * all. Payload's schema has none. Call at each boot: a schema that is pushed loses them. MongoDB keeps both differently.
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
      // Another process may be adding it. Without it all is as right, and slower.
      logger.warn({ msg: `The index ${table.name}_own_idx could not be added.`, err })
    }
  }
}
