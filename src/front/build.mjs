import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail } from './fail.mjs'
import { lockFolder } from './lockFolder.mjs'
import { run } from './run.mjs'

const sources = [
  'collections',
  'plugins',
  'public',
  'src',
  'next.config.ts',
  'payload.config.ts',
  'package-lock.json',
]
/** The parts of src that Next never loads. */
const apart = /^src\/(front|migrations|seed|prepare\.ts)/

function* walk(root, path) {
  if (apart.test(path) || !existsSync(join(root, path))) return
  if (!statSync(join(root, path)).isDirectory()) return yield path
  for (const name of readdirSync(join(root, path)).sort()) yield* walk(root, `${path}/${name}`)
}

const toHash = (root) => {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const path of walk(root, source))
      hash
        .update(`${path}\0`)
        .update(readFileSync(join(root, path)))
        .update('\0')
  }
  return hash.digest('hex')
}

const buildHere = async (root) => {
  console.log('Building the panel and the site; this takes a minute or two, once …')
  const code = await run(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
      // Tells the workers, too, that no server settings exist yet.
      NEXT_PHASE: 'phase-production-build',
    },
  })
  if (code !== 0) fail('The build failed; what Next says stands above.')
}

/**
 * Builds the site and panel if their sources changed since the last complete build. The stamp is removed first and
 * written last, so that an interrupted build is repeated. Of concurrent commands, one builds for all. Returns the hash of
 * the sources.
 */
export const build = async (root) => {
  const folder = join(root, process.env.NEXT_DIST_DIR ?? '.next')
  const stamp = join(folder, 'broadside-sources')
  const hash = toHash(root)
  const isBuilt = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === hash
  if (isBuilt()) return hash
  const unlock = await lockFolder(join(root, '.build'), {
    name: `building${process.env.NEXT_DIST_DIR ?? ''}.lock`,
    onWait: () => console.log('Another command builds; waiting for it …'),
  })
  if (!isBuilt()) {
    rmSync(stamp, { force: true })
    await buildHere(root)
    mkdirSync(folder, { recursive: true })
    writeFileSync(stamp, hash)
  }
  unlock()
  return hash
}
