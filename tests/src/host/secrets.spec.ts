import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { parseEnv } from '../../../src/host/parseEnv.js'
import { addToEnvFile, toMissingSecrets } from '../../../src/host/secrets.js'

const folder = mkdtempSync(join(tmpdir(), 'broadside-secrets-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('made secrets are ones that the settings accept', () => {
  expect(() => parseEnv(toMissingSecrets({}))).not.toThrow()
})

it('a secret that is set is not made again', () => {
  expect(Object.keys(toMissingSecrets({ PAYLOAD_SECRET: 'mine' }))).toEqual([
    'SIGNUP_KEYS',
    'SIGNUP_LOOKUP_KEY',
  ])
})

it('secrets are added after what the file holds, and only its owner may read it', () => {
  const file = join(folder, '.env.local')
  writeFileSync(file, 'SMTP_URL=smtp://x', { mode: 0o644 })
  addToEnvFile(file, { PAYLOAD_SECRET: 'x' })
  expect(readFileSync(file, 'utf8')).toBe('SMTP_URL=smtp://x\nPAYLOAD_SECRET=x\n')
  expect(statSync(file).mode & 0o777).toBe(0o600)
})
