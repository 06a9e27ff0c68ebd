import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail } from './fail.mjs'
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
/** Parts of src that Next never sees. */
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

/**
 * Builds the site and the panel when their sources are not those of the last whole build. The stamp is written last
 * and removed first, so that a build that was killed is done again.
 */
export const build = async (root) => {
  const folder = join(root, process.env.NEXT_DIST_DIR ?? '.next')
  const stamp = join(folder, 'broadside-sources')
  const hash = toHash(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  console.log('Building the panel and the site; this takes a minute or two, once …')
  rmSync(stamp, { force: true })
  const code = await run(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
      // Workers learn from it too that no setting of a server's is there yet.
      NEXT_PHASE: 'phase-production-build',
    },
  })
  if (code !== 0) fail('The build failed; what Next says stands above.')
  mkdirSync(folder, { recursive: true })
  writeFileSync(stamp, hash)
}
