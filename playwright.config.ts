import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

// Debian's browser without windows of its own, which takes a sixth less of the processor, or the whole one.
const chromium =
  process.env.CHROMIUM ??
  ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((browser) => existsSync(browser))

/** Files at an app that they share with no other. The longest of all begins. */
const alone = ['wholeCall', 'connections', 'firstAdmin'].map((name) => `${name}.e2e.spec.ts`)
/** Files that look at the published demo, which takes long to publish: one worker does it for all. */
const demo = ['kept', 'site', 'sitePages', 'viteExample', 'panelPhone'].map((name) => `${name}.e2e.spec.ts`)

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/helpers/buildApp.ts',
  outputDir: 'test-results',
  reporter: [['list'], ...(process.env.SUITE_TIMES ? [['./tests/helpers/SuiteTimes.ts'] as const] : [])],
  // Each with an app of its own: harness/test.ts.
  workers: 2,
  fullyParallel: false,
  // On a busy machine a click may come before the page listens: in CI a test is run once more, and told as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    trace: 'on-first-retry',
    // The app is on this machine: compressing what it sends costs more than sending it.
    extraHTTPHeaders: { 'Accept-Encoding': 'identity' },
    launchOptions: {
      executablePath: chromium && existsSync(chromium) ? chromium : undefined,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  projects: [
    { name: 'alone', testMatch: alone },
    { name: 'demo', testMatch: demo, workers: 1 },
    { name: 'e2e', testMatch: '**/*.e2e.spec.ts', testIgnore: [...alone, ...demo] },
  ],
})
