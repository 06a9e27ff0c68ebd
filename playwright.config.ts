import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { defineConfig } from '@playwright/test'

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

// Chosen once: the workers, which read this file again, inherit it.
process.env.E2E_PORT ??= String(await freePort())

const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium'

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/harness/serveApp.ts',
  outputDir: 'test-results',
  reporter: 'list',
  workers: 1,
  fullyParallel: false,
  // On a busy machine a click may come before the page listens: in CI a test is run once more, and told as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://localhost:${process.env.E2E_PORT}`,
    trace: 'off',
    launchOptions: {
      executablePath: existsSync(chromium) ? chromium : undefined,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  projects: [
    { name: 'first-admin', testMatch: 'firstAdmin.e2e.spec.ts' },
    {
      name: 'e2e',
      testMatch: '**/*.e2e.spec.ts',
      testIgnore: 'firstAdmin.e2e.spec.ts',
      dependencies: ['first-admin'],
    },
  ],
})
