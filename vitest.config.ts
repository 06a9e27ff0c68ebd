import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

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

/** Suites that reach no database, or name their own, run with SQLite alone: on another they would say the same again. */
const once = [
  'tests/front/**',
  'tests/host/**',
  'tests/plugins/due-work/processes.int.spec.ts',
  'tests/wiring.int.spec.ts',
]
/** Suites that put something else in a module's place, or look at what a module makes before Payload writes into it: each
 *  needs a process in which nobody has loaded it yet. */
const mocking = [
  'tests/access/matrix.int.spec.ts',
  'tests/app/setup/firstAdminRoute.int.spec.ts',
  'tests/collections/recordings.int.spec.ts',
  'tests/fuzz/fuzz.int.spec.ts',
  'tests/plugins/references/broadside.int.spec.ts',
  'tests/seed/seedDemo.int.spec.ts',
  'tests/wiring.int.spec.ts',
]
const isOther = (process.env.TEST_DATABASE ?? 'sqlite') !== 'sqlite'

const integration = {
  ...shared,
  // After the unit suites: the projects differ in their workers.
  sequence: { groupOrder: 1 },
  globalSetup: ['tests/helpers/databaseServer.ts', 'tests/helpers/templates.ts'],
  testTimeout: 60_000,
  hookTimeout: 90_000,
}

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          ...shared,
          name: 'unit',
          sequence: { groupOrder: 0 },
          include: ['tests/**/*.spec.ts'],
          // Property tests take their time on a busy machine.
          testTimeout: 60_000,
          exclude: ['tests/**/*.{int,e2e}.spec.ts'],
        },
      },
      {
        resolve: { alias },
        test: {
          ...integration,
          name: 'integration',
          include: ['tests/**/*.int.spec.ts'],
          exclude: [...mocking, ...(isOther ? once : [])],
          // Payload and its libraries take longer to load than most suites to run: the files of a worker share them.
          isolate: false,
        },
      },
      {
        resolve: { alias },
        test: {
          ...integration,
          name: 'integration-mocking',
          include: mocking,
          exclude: isOther ? once : [],
          provide: { onlyOnSqlite: isOther ? once : [] },
        },
      },
    ],
  },
})
