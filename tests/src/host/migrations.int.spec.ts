import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { testSecrets } from '../../helpers/startApp.js'

it('the committed migrations make the schema of today, on SQLite and on Postgres', async () => {
  const child = spawn(process.execPath, ['src/migrations/create.mjs', '--check'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // As a server has it: nothing of the schema may depend on whether a secret is set.
    env: { ...process.env, ...testSecrets },
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk))
  const [code] = await once(child, 'exit')
  expect(said.trim().split('\n')).toEqual([
    "sqlite: the committed migrations make today's schema.",
    "postgres: the committed migrations make today's schema.",
  ])
  expect(code).toBe(0)
})
