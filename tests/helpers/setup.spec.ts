import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'

const root = new URL('../..', import.meta.url).pathname
let folder: string
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What Vitest says of one test with this body, under the suites' own set-up. */
const runTest = (body: string) => {
  folder = mkdtempSync(join(root, '.build-test-'))
  const config = { root: folder, test: { setupFiles: [join(root, 'tests/helpers/setup.ts')] } }
  writeFileSync(join(folder, 'vitest.config.mjs'), `export default ${JSON.stringify(config)}`)
  writeFileSync(
    join(folder, 'one.spec.ts'),
    `import { it, vi } from 'vitest'\nit('one', async () => { ${body} })`,
  )
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', join(folder, 'vitest.config.mjs')],
    { cwd: folder, encoding: 'utf8' },
  )
  return { status, said: stdout + stderr }
}

it('a test that logs an error fails, and says which', () => {
  const { status, said } = runTest(`console.error('a shade is missing')`)
  expect(status).toBe(1)
  expect(said).toMatch(/errors that no test expects:\s+a shade is missing/)
})

it('a test that says that it expects one passes', () => {
  const body = `vi.spyOn(console, 'error').mockImplementation(() => {}); console.error('as expected')`
  expect(runTest(body)).toMatchObject({ status: 0 })
})

it('a rejection that nobody catches fails the run', () => {
  const { status, said } = runTest(
    `void Promise.reject(new Error('left alone')); await new Promise((done) => setTimeout(done, 50))`,
  )
  expect(status).toBe(1)
  expect(said).toContain('left alone')
})
