import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { parseEnv as parseEnvFile } from 'node:util'
import type { Payload } from 'payload'
import { loadEnv } from 'payload/node'
import { lockFolder } from './front/lockFolder.mjs'
import { toDatabaseFile } from './host/database.js'
import { noMailSentence } from './host/email.js'
import { openDatabase } from './host/openDatabase.js'
import { type Env, parseEnv, secretNames } from './host/parseEnv.js'
import { addToEnvFile, toMissingSecrets } from './host/secrets.js'
import { SettingError } from './host/settingError.js'
import { migrations as postgres } from './migrations/postgres/index.js'
import { migrations as sqlite } from './migrations/sqlite/index.js'

const migrations = { postgres, sqlite }

/** What the start needs to know of a prepared database, and what the app is to be told. */
type Prepared = {
  port: number
  trustProxy: number
  connectionsPerAddress: number
  serverURL: string
  /** Set while there is no user. */
  setupToken?: string
  env: Record<string, string>
}

const openPort = async (port: number) => {
  const server = createServer().listen(port)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw new SettingError([
      (error as NodeJS.ErrnoException).code === 'EACCES'
        ? `Port ${port} may not be used by this user. Set PORT to one above 1023.`
        : `Port ${port} is taken by another program. Stop it, or set PORT to another.`,
    ])
  }
  server.close()
  await once(server, 'close')
}

const openDataFolder = (folder: string) => {
  try {
    mkdirSync(folder, { recursive: true })
    const probe = join(folder, `.probe-${process.pid}`)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    throw new SettingError([
      `The data folder ${folder} can't be written to (${(error as NodeJS.ErrnoException).code}). Make it writable, or set DATA_DIR to another.`,
    ])
  }
}

/** Run under the lock: another start may have made them while this one waited. */
const makeSecrets = (): void => {
  const file = '.env.local'
  const made = existsSync(file) ? parseEnvFile(readFileSync(file, 'utf8')) : {}
  for (const name of secretNames) if (!process.env[name] && made[name]) process.env[name] = made[name]
  const secrets = toMissingSecrets(process.env)
  const names = Object.keys(secrets)
  if (!names.length) return
  addToEnvFile(file, secrets)
  Object.assign(process.env, secrets)
  console.log(`Made ${names.join(', ')} in .env.local. Keep a copy: what they protect is lost without them.`)
}

const seed = async (payload: Payload, { databaseURL, seed: wish }: Env) => {
  const [{ isEmpty }, { seedDemo }] = await Promise.all([
    import('./seed/isEmpty.js'),
    import('./seed/seedDemo.js'),
  ])
  const isWanted = wish ? wish === 'demo' : !databaseURL && (await isEmpty({ payload }))
  if (!isWanted) return
  const { outcome, sentence } = await seedDemo({ payload })
  if (outcome === 'seeded' || wish === 'demo') console.log(sentence)
}

const tellReferences = async (payload: Payload) => {
  const { rebuildReferences } = await import('payload-broadside')
  const { checked, differences } = await rebuildReferences({ payload })
  for (const { source, kind } of differences) console.log(`  ${source}: ${kind}`)
  console.log(
    `Compared ${checked} documents with the index of references: ${differences.length || 'no'} differences${differences.length ? ', repaired' : ''}.`,
  )
}

/** The verbs after which the app is served. */
const serving = ['start', 'dev']

const resetAccessOf = async (payload: Payload, email: string) => {
  const { resetAccess } = await import('payload-broadside')
  const link = await resetAccess({ payload, email })
  if (!link) {
    throw new SettingError([
      email
        ? `There is no account with the address ${email}.`
        : 'Name the account: npm run access:reset -- ana@example.org',
    ])
  }
  console.log(`${email} is an active admin now. Set a password within the hour, once: ${link.url}`)
}

const toPrepared = async (payload: Payload, env: Env): Promise<Prepared> => {
  const { hasUsers } = await import('payload-broadside')
  const setupToken = (await hasUsers({ payload }))
    ? undefined
    : (env.setupToken ?? randomBytes(24).toString('base64url'))
  // Handed on by hand: an empty variable of the shell's would hide the one in .env.local from Next.
  const handedOn = secretNames.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))
  return {
    port: env.port,
    trustProxy: env.trustProxy,
    connectionsPerAddress: env.connectionsPerAddress,
    serverURL: env.serverURL,
    setupToken,
    env: {
      ...Object.fromEntries(handedOn),
      // Next runs behind the front, on a port of its own, which it writes into PORT.
      SERVER_URL: env.serverURL,
      ...(setupToken && { SETUP_TOKEN: setupToken }),
    },
  }
}

const prepare = async (verb: string): Promise<Prepared> => {
  loadEnv()
  let env = parseEnv(process.env)
  if (serving.includes(verb)) await openPort(env.port)
  const isEmbedded = !env.databaseURL
  // With a database and an object store elsewhere nothing is kept on this machine.
  if (isEmbedded || !env.s3) openDataFolder(env.dataDir)
  const unlock = isEmbedded ? await lockFolder(env.dataDir) : undefined
  try {
    if (isEmbedded) makeSecrets()
    env = parseEnv(process.env)
    const file = toDatabaseFile(env.dataDir)
    const isNew = isEmbedded && !existsSync(file)
    const { default: config } = await import('../payload.config.js')
    const payload = await openDatabase({ config: await config, env, migrations })
    if (isNew) console.log(`Made the database ${file}.`)
    if (verb === 'demo:remove') {
      const { removeDemo } = await import('./seed/removeDemo.js')
      console.log((await removeDemo({ payload })).sentence)
    } else if (verb === 'references') {
      await tellReferences(payload)
    } else if (verb === 'access:reset') {
      await resetAccessOf(payload, process.argv[3] ?? '')
    } else {
      await seed(payload, env)
      if (!env.smtpURL && !env.mailOutbox) console.warn(noMailSentence)
    }
    return await toPrepared(payload, env)
  } finally {
    unlock?.()
  }
}

try {
  const prepared = await prepare(process.argv[2] ?? 'start')
  process.send!(prepared, () => process.exit(0))
} catch (error) {
  if (error instanceof SettingError) for (const sentence of error.sentences) console.error(sentence)
  else console.error('Broadside could not be prepared:', error)
  process.exit(1)
}
