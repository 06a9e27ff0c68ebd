import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The programs that Node runs directly, by their name in .build/. */
const entries = {
  front: 'src/front/index.ts',
  prepare: 'src/prepare.ts',
  writeMigration: 'src/migrations/writeMigration.ts',
}

/** Another start may be reading, so files are replaced atomically and unchanged ones stay. */
const write = ({ path, contents }) => {
  if (existsSync(path) && Buffer.compare(readFileSync(path), contents) === 0) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.${process.pid}`, contents)
  renameSync(`${path}.${process.pid}`, path)
}

/** Bundles programs into .build/, because Node 20 runs no TypeScript. Packages stay external. */
export const bundle = async (root, ...names) => {
  const { build, stop } = await import('esbuild')
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(names.map((name) => [name, entries[name]])),
    outdir: join(root, '.build'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    write: false,
    logLevel: 'warning',
  })
  outputFiles.forEach(write)
  // Its helper process would run as long as the server.
  await stop()
}
