import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import payload from 'payload'

type DrizzleKit = {
  generateDrizzleJson: (schema: unknown) => Promise<object>
  generateMigration: (before: object, after: object) => Promise<string[]>
}

/** The SQL adapters' parts that Payload's own `migrate:create` works with. */
type SqlAdapter = {
  migrationDir: string
  schema: unknown
  defaultDrizzleSnapshot: object
  requireDrizzleKit: () => DrizzleKit
}

/** The statements that lead from the newest committed snapshot to today's schema. */
const readPending = async ({ migrationDir, schema, defaultDrizzleSnapshot, requireDrizzleKit }: SqlAdapter) => {
  const { generateDrizzleJson, generateMigration } = requireDrizzleKit()
  const newest = readdirSync(migrationDir)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1)
  const before = newest
    ? (JSON.parse(readFileSync(join(migrationDir, newest), 'utf8')) as object)
    : defaultDrizzleSnapshot
  return generateMigration(before, await generateDrizzleJson(schema))
}

const [verb, migrationName] = process.argv.slice(2)
const { default: config } = await import('../../payload.config.js')
process.env.PAYLOAD_MIGRATING = 'true'
// No server is reached: the schema is compared with the last snapshot.
await payload.init({ config, disableDBConnect: true, disableOnInit: true })
const pending = await readPending(payload.db as unknown as SqlAdapter)
if (verb === 'write' && pending.length) {
  await payload.db.createMigration({ migrationName, payload, forceAcceptWarning: true })
}
process.send!({ pending }, () => process.exit(0))
