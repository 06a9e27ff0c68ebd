import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/helpers/LongestFirst.js'
import SuiteTimes from './tests/helpers/SuiteTimes.js'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const alias = [
  ...['client', 'rsc', 'door', 'api-client', 'types'].map((door) => ({
    find: `payload-broadside/${door}`,
    replacement: at(`./plugins/${door}.ts`),
  })),
  { find: 'payload-broadside', replacement: at('./plugins/index.ts') },
]

const shared = {
  environment: 'node',
  pool: 'forks' as const,
  maxWorkers: 2,
  // Lexical's top-level await, see src/front/run.mjs.
  execArgv: ['--conditions=production'],
  setupFiles: ['tests/helpers/setup.ts'],
}

/**
 * Suites that reach no database, name their own, or ask of it no more than others do (of files, what is stored beside
 * them is told by the access matrix) run with SQLite alone: on another they would say the same again.
 */
const once = [
  'tests/src/{front,host}/**',
  'tests/collections/{media/media,recordings/recordings}.int.spec.ts',
  'tests/src/seed/removeDemo.int.spec.ts',
  'tests/plugins/due-work/processes.int.spec.ts',
  'tests/plugins/database/{killed,wholeWrites}.int.spec.ts',
  'tests/plugins/signup/crash.int.spec.ts',
  'tests/wiring.int.spec.ts',
  'tests/docs/*.int.spec.ts',
]
const suites = readdirSync(at('./tests'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.int.spec.ts'))
  .map((name) => `tests/${name}`)
/**
 * Suites that need a process of their own: they put something else in a module's place, write into the environment, or
 * look at what a module makes before Payload writes into that.
 */
const alone = suites.filter(
  (suite) =>
    suite === 'tests/wiring.int.spec.ts' ||
    /\bvi\.mock\(|\bprocess\.env\.\w+ = /.test(readFileSync(at(suite), 'utf8')),
)
const isOther = (process.env.TEST_DATABASE ?? 'sqlite') !== 'sqlite'

const integration = {
  ...shared,
  setupFiles: [...shared.setupFiles, 'tests/helpers/smallPictures.ts'],
  // After the unit suites: the projects differ in their workers.
  sequence: { groupOrder: 1 },
  provide: { onlyOnSqlite: isOther ? once : [] },
  globalSetup: ['tests/helpers/databaseServer.ts', 'tests/helpers/templates.ts'],
  testTimeout: 60_000,
  hookTimeout: 90_000,
}

export default defineConfig({
  resolve: { alias },
  test: {
    reporters: ['default', ...(process.env.SUITE_TIMES ? [new SuiteTimes()] : [])],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve: { alias },
        test: {
          ...shared,
          name: 'unit',
          setupFiles: [...shared.setupFiles, 'tests/helpers/propertySeed.ts'],
          sequence: { groupOrder: 0 },
          include: ['tests/**/*.spec.ts'],
          // Property tests take their time on a busy machine.
          testTimeout: 60_000,
          exclude: ['tests/**/*.{int,e2e}.spec.ts'],
          isolate: false,
        },
      },
      {
        resolve: { alias },
        test: {
          ...integration,
          name: 'integration',
          include: ['tests/**/*.int.spec.ts'],
          exclude: [...alone, ...(isOther ? once : [])],
          // Payload and its libraries take longer to load than most suites to run: the files of a worker share them.
          isolate: false,
        },
      },
      {
        resolve: { alias },
        test: {
          ...integration,
          name: 'integration-alone',
          include: alone,
          exclude: isOther ? once : [],
        },
      },
    ],
  },
})
