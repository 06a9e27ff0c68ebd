import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApp } from '../../helpers/startApp.js'
import { setupToken } from './admin.js'

/** Builds once, into a folder of its own, and serves a throwaway database through the real front. */
export default async function serveApp(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'broadside-e2e-'))
  // Workers inherit it: what is kept on disk is looked into there.
  process.env.E2E_DATA_DIR = folder
  const app = await startApp({
    port: Number(process.env.E2E_PORT),
    env: { DATA_DIR: folder, SETUP_TOKEN: setupToken, SEED: process.env.E2E_SEED ?? 'none' },
  })
  return async () => {
    await app.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
