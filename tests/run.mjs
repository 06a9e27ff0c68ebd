// npm test, npm run test:databases, npm run test:fuzz, npm run test:e2e: plain JavaScript that runs in a bare clone.
// .ci/run asks for one half of npm test at a time: npm test -- lint, npm test -- suites.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fail } from '../src/front/fail.mjs'
import { install } from '../src/front/install.mjs'
import { run } from '../src/front/run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const isCI = process.env.CI === 'true'

const tool = async (path, args, env = {}) => {
  console.log(`\n› ${path.split('/').at(-1)} ${args.join(' ')}`)
  const code = await run(process.execPath, [join(root, 'node_modules', path), ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'test', NEXT_TELEMETRY_DISABLED: '1', ...env },
  })
  if (code !== 0) process.exit(1)
}

const vitest = (...args) => tool('vitest/vitest.mjs', ['run', ...args])

/** What can't be had fails in CI; elsewhere it is said, loudly, that it was not run. */
const miss = (what, remedy) => {
  const sentence = `NOT RUN: ${what}. ${remedy}`
  if (isCI) fail(sentence)
  console.warn(`\n!!! ${sentence}`)
}

const hasPostgres = () =>
  Boolean(process.env.TEST_POSTGRES_URL) ||
  (existsSync('/usr/lib/postgresql') &&
    readdirSync('/usr/lib/postgresql').some((version) =>
      existsSync(`/usr/lib/postgresql/${version}/bin/initdb`),
    )) ||
  (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, 'initdb')))

const hasMongo = async () => {
  if (process.env.TEST_MONGODB_URL) return true
  if (process.env.MONGOMS_SYSTEM_BINARY) return existsSync(process.env.MONGOMS_SYSTEM_BINARY)
  const { MongoBinary } = await import('mongodb-memory-server')
  return MongoBinary.getPath({}).then(Boolean, () => false)
}

const hasChromium = async () => {
  const { CHROMIUM } = process.env
  const browsers = CHROMIUM ? [CHROMIUM] : ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']
  if (browsers.some((browser) => existsSync(browser))) return true
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath())
}

const types = async () => {
  // The native compiler: a fifth of the time. Version 6 stays for the linter, which asks its API, and for the package.
  await tool('typescript7/bin/tsc', ['--noEmit'])
  // As the package is compiled: without the app's generated types, and with declarations.
  await tool('typescript7/bin/tsc', ['-p', 'tsconfig.build.json', '--noEmit'])
}

const lint = () =>
  Promise.all([tool('eslint/bin/eslint.js', ['.']), tool('prettier/bin/prettier.cjs', ['--check', '.'])])

const suites = {
  all: async () => {
    await Promise.all([types(), lint()])
    await vitest()
  },
  lint,
  suites: async () => {
    await types()
    await vitest()
  },
  databases: async () => {
    const args = ['run', '--project', 'integration*']
    if (hasPostgres()) await tool('vitest/vitest.mjs', args, { TEST_DATABASE: 'postgres' })
    else {
      miss(
        'the integration suites on Postgres',
        'Install a server (Debian: apt-get install postgresql) or set TEST_POSTGRES_URL, and run npm run test:databases again.',
      )
    }
    if (await hasMongo()) {
      await tool('vitest/vitest.mjs', args, { TEST_DATABASE: 'mongodb' })
      // This preset would switch the unique indexes off that decide who is first.
      const decided = ['tests/plugins/first-admin', 'tests/plugins/database/indexes.int.spec.ts']
      await tool('vitest/vitest.mjs', [...args, ...decided], {
        TEST_DATABASE: 'mongodb',
        DATABASE_COMPAT: 'firestore',
      })
    } else {
      miss(
        'the integration suites on MongoDB',
        'Set TEST_MONGODB_URL, or MONGOMS_SYSTEM_BINARY to a mongod, and run npm run test:databases again.',
      )
    }
  },
  fuzz: async () => {
    const { FUZZ_SEED = String(Date.now() % 2 ** 31), FUZZ_REQUESTS = '20000' } = process.env
    await tool('vitest/vitest.mjs', ['run', '--project', 'unit'], { FUZZ_SEED })
    await tool(
      'vitest/vitest.mjs',
      [...['run', '--project', 'integration*'], 'fuzz/fuzz.int.spec.ts', 'front/rawRequests.int.spec.ts'],
      { FUZZ_SEED, FUZZ_REQUESTS },
    )
  },
  e2e: async () => {
    if (await hasChromium()) await tool('@playwright/test/cli.js', ['test', ...process.argv.slice(3)])
    else {
      miss(
        'the browser suites',
        'Run npx playwright install chromium, or set CHROMIUM to a browser, and run npm run test:e2e again.',
      )
    }
  },
}

const name = process.argv[2] ?? 'all'
if (!suites[name]) fail(`There is no suite "${name}". There are: ${Object.keys(suites).join(', ')}.`)
await install(root)
await suites[name]()
