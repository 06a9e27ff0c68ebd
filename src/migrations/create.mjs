// npm run migrate:create NAME: writes one migration for SQLite and one for Postgres. No database is reached.
// With --check instead of a name nothing is written; the exit code is 1 when a migration is missing.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from '../front/bundle.mjs'
import { fail } from '../front/fail.mjs'
import { install } from '../front/install.mjs'
import { run, withoutLexicalAwait } from '../front/run.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const name = process.argv[2] ?? ''
const isCheck = name === '--check'
if (!isCheck && !/^\w+$/.test(name)) {
  fail('Name the change in letters, digits and underscores, e.g. npm run migrate:create add_wards.')
}

const settings = {
  sqlite: { DATABASE_URL: '', DATA_DIR: mkdtempSync(join(tmpdir(), 'broadside-migrate-')) },
  postgres: { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' },
}

const readPending = async (environment) => {
  let answer
  const code = await run(process.execPath, [withoutLexicalAwait, join(root, '.build/writeMigration.mjs'), isCheck ? 'check' : 'write', name], {
    cwd: root,
    env: {
      ...process.env,
      ...environment,
      SERVER_URL: 'http://localhost:3000',
      PAYLOAD_SECRET: 'nothing is signed while a migration is written',
      PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
      // No server's settings are asked for, as in a build.
      NEXT_PHASE: 'phase-production-build',
    },
    onMessage: (message) => (answer = message),
  })
  return code === 0 ? answer?.pending : undefined
}

await install(root)
await bundle(root, 'writeMigration')
for (const [dialect, environment] of Object.entries(settings)) {
  const pending = await readPending(environment)
  if (!pending) fail(`The schema for ${dialect} could not be compared; what Payload says stands above.`)
  if (!pending.length) console.log(`${dialect}: the committed migrations make today's schema.`)
  else if (isCheck) {
    fail(
      `${dialect}: the committed migrations lack ${pending.length} statements, the first of which is: ${pending[0].split('\n')[0]}`,
      'Run: npm run migrate:create NAME',
    )
  } else {
    // What Payload writes lacks the extensions and type imports that this repository's compiler asks for.
    const folder = join(root, 'src/migrations', dialect)
    for (const file of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
      const written = readFileSync(join(folder, file), 'utf8')
      const fitting = written
        .replace(/(from '\.\/\w+)'/g, "$1.js'")
        .replace('{ MigrateUpArgs, MigrateDownArgs,', '{ type MigrateUpArgs, type MigrateDownArgs,')
      if (fitting !== written) writeFileSync(join(folder, file), fitting)
    }
  }
}
