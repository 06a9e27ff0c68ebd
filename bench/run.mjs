import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, stop } from 'esbuild'

// node bench/run.mjs NAME [OPTIONS]: runs bench/NAME.ts, with the package as its sources.
const root = fileURLToPath(new URL('..', import.meta.url))
const name = process.argv[2]
const folder = join(root, `.build-test-bench-${process.pid}`)
mkdirSync(folder)
try {
  // As deep as the helpers of the suites are, which look for the repository from where they stand.
  const outfile = join(folder, 'bench', `${name}.mjs`)
  await build({
    absWorkingDir: root,
    entryPoints: [`bench/${name}.ts`],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    alias: { 'payload-broadside': './plugins/index.ts' },
  })
  await stop()
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    TEST_TEMPLATES: folder,
    DISABLE_PAYLOAD_HMR: 'true',
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
  }
  const { status } = spawnSync(
    process.execPath,
    ['--conditions=production', outfile, ...process.argv.slice(3)],
    {
      cwd: root,
      stdio: 'inherit',
      env,
    },
  )
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
