import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { askPostgres, toPostgresPrefix } from './schemaTemplate.js'

/** Makes the folder `TEST_TEMPLATES`, which names what a run keeps of its schemas, and removes them when it ends. */
export default function templates(): (() => Promise<void>) | undefined {
  if (process.env.TEST_TEMPLATES) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'broadside-templates-'))
  process.env.TEST_TEMPLATES = folder
  return async () => {
    rmSync(folder, { recursive: true, force: true })
    // A server of this run's own goes with all that it holds.
    if (process.env.TEST_DATABASE !== 'postgres' || !process.env.TEST_POSTGRES_URL) return
    await askPostgres(async (query) => {
      const { rows } = await query(
        `SELECT datname FROM pg_database WHERE starts_with(datname, '${toPostgresPrefix()}')`,
      )
      for (const { datname } of rows as { datname: string }[]) await query(`DROP DATABASE ${datname}`)
    })
  }
}
