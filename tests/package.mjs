// Packs the package, installs the tarball in an empty folder with its peers and imports every door as a stranger would.
// Run by `npm run test:package`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = new URL('..', import.meta.url).pathname
const { exports: doors, peerDependencies: peers } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
)
const folder = mkdtempSync(join(tmpdir(), 'broadside-package-'))
const run = (command, args, cwd = folder) => {
  const { status, stdout } = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 26,
  })
  if (status === 0) return stdout.toString()
  console.error(stdout.toString())
  throw new Error(`${command} ${args[0]} ended with ${status}; what it said stands above.`)
}

try {
  const [{ filename, files }] = JSON.parse(
    run('npm', ['pack', '--json', '--pack-destination', folder], root).replace(/^[^[]*/, ''),
  )
  const strays = files.filter(
    ({ path }) => !/^(dist\/(collections|plugins)\/|package\.json$|README\.md$|LICENSE$)/.test(path),
  )
  if (strays.length > 0)
    throw new Error(
      `The tarball holds what is not the package's: ${strays.map(({ path }) => path).join(', ')}`,
    )
  run('npx', ['publint', 'run', join(folder, filename), '--strict'], root)

  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'stranger', private: true, type: 'module' }),
  )
  run('npm', [
    'install',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    `./${filename}`,
    ...Object.entries(peers).map(([name, range]) => `${name}@${range}`),
  ])

  // The panel's components import style sheets, which a host's bundler takes and Node does not.
  writeFileSync(
    join(folder, 'styles.mjs'),
    `import { register } from 'node:module'
register('data:text/javascript,' + encodeURIComponent(\`export const load = (url, context, next) =>
  /\\\\.(s?css|svg|png)$/.test(new URL(url).pathname) ? { format: 'module', source: 'export default {}', shortCircuit: true } : next(url, context)\`))`,
  )
  const names = Object.keys(doors).filter((door) => door !== './package.json')
  writeFileSync(
    join(folder, 'doors.mjs'),
    `for (const door of ${JSON.stringify(names)}) {
  const name = 'payload-broadside' + door.slice(1)
  console.log(name, Object.keys(await import(name)).join(' ') || '(types only)')
}
process.exit(0)`,
  )
  console.log(run('node', ['--import', './styles.mjs', 'doors.mjs']))

  writeFileSync(
    join(folder, 'host.ts'),
    `import { broadside, type BroadsideOptions } from 'payload-broadside'
import { createClient } from 'payload-broadside/api-client'
import type { Call } from 'payload-broadside/types'
const options: BroadsideOptions = { siteURL: 'https://act.example.org' }
export const plugin = broadside(options)
export const title = async (): Promise<Call['title']> => (await createClient({ url: 'https://act.example.org' }).calls.get('x')).title
// @ts-expect-error The address of the site is required.
broadside({})
`,
  )
  run(process.execPath, [
    join(root, 'node_modules/typescript/bin/tsc'),
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--target',
    'es2023',
    '--module',
    'nodenext',
    '--jsx',
    'react-jsx',
    'host.ts',
  ])
  console.log(`${names.length} passed, 0 failed`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
