import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { secretNames } from './parseEnv.js'

/** A new value for every secret that is not set, each made independently of the others. */
export const toMissingSecrets = (variables: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    secretNames
      .filter((name) => !variables[name]?.trim())
      .map((name) => [name, `${name === 'SIGNUP_KEYS' ? 'k1:' : ''}${randomBytes(32).toString('base64')}`]),
  )

/** Adds lines to an env file, which only its owner may read. A crash leaves the old file or the new one. */
export const addToEnvFile = (file: string, secrets: Record<string, string>): void => {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const lines = Object.entries(secrets).map(([name, value]) => `${name}=${value}\n`)
  const half = `${file}.${process.pid}.half`
  writeFileSync(half, `${before}${before && !before.endsWith('\n') ? '\n' : ''}${lines.join('')}`, {
    mode: 0o600,
  })
  chmodSync(half, 0o600)
  renameSync(half, file)
}
