import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { type RunningApp, startApp } from '../../helpers/startApp.js'
import { admin, setupToken } from './admin.js'

const findPort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

const makeFirstAdmin = async (url: string) => {
  const answer = await fetch(`${url}/api/users/first-register`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...admin, token: setupToken }),
  })
  if (answer.status !== 201) throw new Error(`The first admin was not made: ${await answer.text()}`)
}

/** Tests at a Broadside of their own, whose database holds nothing but the first admin. */
export const test = base.extend<object, { app: RunningApp }>({
  app: [
    async ({}, give) => {
      const folder = mkdtempSync(join(tmpdir(), 'broadside-e2e-own-'))
      const app = await startApp({
        port: await findPort(),
        env: { DATA_DIR: folder, SETUP_TOKEN: setupToken, SEED: 'none' },
      })
      await makeFirstAdmin(app.url)
      await give(app)
      await app.stop()
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ app }, give) => give(app.url),
})
