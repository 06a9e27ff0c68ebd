import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Builds what startApp runs, unless it is built: `npm run build`, into a folder of the suites' own. */
export default async function buildApp(): Promise<void> {
  const child = spawn(process.execPath, ['src/front/start.mjs', 'build'], {
    cwd: new URL('../..', import.meta.url),
    env: { ...process.env, NEXT_DIST_DIR: process.env.NEXT_DIST_DIR ?? '.next-test' },
    stdio: 'inherit',
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error('The app could not be built; what Next says stands above.')
}
