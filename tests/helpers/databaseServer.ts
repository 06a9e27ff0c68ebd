import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TestProject } from 'vitest/node'

/** The database that this run of the integration suites uses. */
export type Database = 'sqlite' | 'postgres' | 'mongodb'

/**
 * Starts the server that `TEST_DATABASE` names and leaves its address in `TEST_DATABASE_URL`. Throws when it can't be
 * had. Says which suites this run leaves to the one on SQLite.
 */
export default async function databaseServer({
  config,
}: TestProject): Promise<(() => Promise<void>) | undefined> {
  const database = (process.env.TEST_DATABASE ?? 'sqlite') as Database
  // Two projects ask for it: one server is enough.
  if (process.env.TEST_DATABASE_URL) return undefined
  const { onlyOnSqlite } = config.provide as { onlyOnSqlite?: string[] }
  if (onlyOnSqlite?.length)
    console.warn(
      `On ${database}; left to the run on SQLite, for no database matters to them: ${onlyOnSqlite.join(', ')}`,
    )
  if (database === 'postgres') return startPostgres()
  if (database === 'mongodb') return startMongo()
  return undefined
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

/** The folder of Postgres's server programs: on the PATH's side of `pg_config`, or where Debian keeps them. */
export const findPostgres = (): string | undefined => {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = versions.map((version) => join(debian, version, 'bin'))
  try {
    folders.push(
      execFileSync('pg_config', ['--bindir'], { stdio: ['ignore', 'pipe', 'ignore'] })
        .toString()
        .trim(),
    )
  } catch {
    // No pg_config: only Debian's folder is looked at.
  }
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
}

const startPostgres = async () => {
  if (process.env.TEST_POSTGRES_URL) {
    process.env.TEST_DATABASE_URL = process.env.TEST_POSTGRES_URL
    return undefined
  }
  const bin = findPostgres()
  if (!bin)
    throw new Error(
      'No Postgres server was found. Install one (Debian: apt-get install postgresql) or set TEST_POSTGRES_URL.',
    )
  const folder = mkdtempSync(join(tmpdir(), 'broadside-postgres-'))
  const data = join(folder, 'data')
  // Postgres refuses to run as root: there it runs as the user that its package made.
  const asRoot = process.getuid?.() === 0
  if (asRoot) execFileSync('chown', ['postgres', folder])
  const run = (program: string, args: string[]) =>
    asRoot
      ? {
          command: 'setpriv',
          args: ['--reuid=postgres', '--regid=postgres', '--clear-groups', join(bin, program), ...args],
        }
      : { command: join(bin, program), args }
  const init = run('initdb', [
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  ])
  execFileSync(init.command, init.args, { stdio: 'ignore', cwd: folder })
  // Everybody is let in but one, so that a refusal can be tested too.
  const rules = join(data, 'pg_hba.conf')
  writeFileSync(rules, `host all stranger all scram-sha-256\n${readFileSync(rules, 'utf8')}`)
  const port = await freePort()
  const serve = run('postgres', [
    '-D',
    data,
    '-p',
    String(port),
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    // Suites don't wait for the disk; benchmarks do.
    `fsync=${process.env.TEST_FSYNC ?? 'off'}`,
    '-c',
    'max_connections=200',
    '-k',
    folder,
  ])
  const server = spawn(serve.command, serve.args, { stdio: 'ignore', cwd: folder })
  process.env.TEST_DATABASE_URL = `postgres://postgres@127.0.0.1:${port}/postgres`
  const ready = run('pg_isready', ['-h', '127.0.0.1', '-p', String(port)])
  for (let tries = 0; ; tries++) {
    try {
      execFileSync(ready.command, ready.args, { stdio: 'ignore' })
      break
    } catch {
      if (tries > 100) throw new Error('Postgres did not come up within 20 seconds.')
      await sleep(200)
    }
  }
  return async () => {
    server.kill('SIGQUIT')
    await once(server, 'exit')
    rmSync(folder, { recursive: true, force: true })
  }
}

const startMongo = async () => {
  if (process.env.TEST_MONGODB_URL) {
    process.env.TEST_DATABASE_URL = process.env.TEST_MONGODB_URL
    return undefined
  }
  const { MongoMemoryServer } = await import('mongodb-memory-server')
  const server = await MongoMemoryServer.create()
  process.env.TEST_DATABASE_URL = server.getUri()
  return async () => {
    await server.stop()
  }
}
