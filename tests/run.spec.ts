import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'

const runWithoutBrowser = async (ci: string) => {
  const child = spawn(process.execPath, ['tests/run.mjs', 'e2e'], {
    env: { ...process.env, CI: ci, CHROMIUM: '/nowhere', PLAYWRIGHT_BROWSERS_PATH: '/nowhere' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk))
  const [code] = (await once(child, 'close')) as [number]
  return { code, said: said.trim() }
}

it('without a browser CI fails, in a sentence that names the remedy', async () => {
  const { code, said } = await runWithoutBrowser('true')
  expect(code).toBe(1)
  expect(said).toMatch(/^NOT RUN: the browser suites\. .*npm run test:e2e again\.$/)
}, 30_000)

it('without a browser a laptop says in one loud line what was not run, and goes on', async () => {
  const { code, said } = await runWithoutBrowser('')
  expect(code).toBe(0)
  expect(said).toMatch(/^!!! NOT RUN: the browser suites\. .*npm run test:e2e again\.$/)
}, 30_000)
